/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.AskableFrameworks;
import org.leidraad.procurement.internal.AskableFrameworks.Askable;
import org.leidraad.procurement.internal.AskedProofWords;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * A proof that names a standard, a management system or, in the selection, a label, while neither it nor the
 * equivalents accept something equivalent (Directive 2014/24/EU art. 42(3)(b) on standards, 44 on test reports, 62 on
 * management systems). Labels in other uses are told by {@link LabelNotAdmissible}.
 */
public final class CriterionWithoutEquivalent extends ProcurementRule<CriterionUse> {

	/** Made for the extension point. */
	public CriterionWithoutEquivalent() {
		super("criterion-without-equivalent", Severity.WARNING, CriterionUse.class, Reads.own()
				.at(Path.up(Literals.PROCUREMENT__CRITERIA), Literals.PROCUREMENT__PHASE)
				.at(Path.up(Literals.PROCUREMENT__CRITERIA).thenUp(Literals.ROADMAP__PROCUREMENTS),
						Literals.ROADMAP__LANGUAGES));
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		AskedProofWords asked = AskedProofWords.of(criterion);
		if (asked.proof().isBlank() || asked.acceptsEquivalents() || AwardRules.isCancelled(criterion)) {
			return;
		}
		List<Askable> frameworks = AskableFrameworks.of(context).all();
		boolean isSelection = criterion.getUse() == CriterionUseType.SELECTION;
		if (!isSelection && frameworks.stream().anyMatch(one -> one.isLabel() && asked.asksFor(one))) {
			return;
		}
		Optional<String> named = frameworks.stream()
				.filter(one -> one.isManagementSystem() || isSelection && one.isLabel())
				.filter(one -> one.isNamedInAny(asked.proof())).map(Askable::name).findFirst();
		if (named.isPresent() || asked.isByStandard()) {
			report.found(Literals.CRITERION_USE__PROOF,
					List.of(named.<Object>map(name -> name)
							.orElseGet(() -> ProcurementTexts.message("proof.by-standard"))),
					() -> List.of(new Setting(ProcurementTexts.message("repair.or-equivalent-proof"), criterion,
							Literals.CRITERION_USE__PROOF,
							ProcurementTexts.TEXTS.get(context.language(), "proof.or-equivalent-proof",
									AskedProofWords.withoutEnd(criterion.getProof())))));
		}
	}
}
