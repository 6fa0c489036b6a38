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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.admissibility.Admissibility;
import org.leidraad.procurement.admissibility.Verdict;
import org.leidraad.procurement.internal.AskableFrameworks;
import org.leidraad.procurement.internal.AskableFrameworks.Askable;
import org.leidraad.procurement.internal.AskedProofWords;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * A label that may not be asked for as it is (NL art. 2.78a, Directive 2014/24/EU art. 43). A criterion asks for a
 * label where its proof or its text names one, or where it comes from a label and its proof names any certificate; a
 * certificate by a standard is not that of the label. By the verdict of
 * {@link org.leidraad.procurement.admissibility.LabelAdmissibility} for what is bought:
 * <ul>
 * <li>in any case equivalent labels and other proof must be accepted;</li>
 * <li>a label that is not usable may not be asked for at all;</li>
 * <li>of a label of which only the specifications may be copied, a criterion that is linked to the subject-matter may
 * stand, and its certificate be accepted as a proof among others; but not a level of the label, nor the label by its
 * name in the text, nor a criterion about the undertaking as a whole.</li>
 * </ul>
 */
public final class LabelNotAdmissible extends ProcurementRule<CriterionUse> {

	/** The faults, as the text of the finding numbers them. */
	private static final int NO_EQUIVALENT = 0;
	private static final int NOT_USABLE = 1;
	private static final int AS_A_WHOLE = 2;

	/** Made for the extension point. */
	public LabelNotAdmissible() {
		super("label-not-admissible", Severity.ERROR, CriterionUse.class, Reads.own()
				.at(Path.up(Literals.PROCUREMENT__CRITERIA), Literals.PROCUREMENT__PRODUCT_GROUPS)
				.at(Path.up(Literals.PROCUREMENT__CRITERIA).thenUp(Literals.ROADMAP__PROCUREMENTS),
						Literals.ROADMAP__LANGUAGES));
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		AskedProofWords asked = AskedProofWords.of(criterion);
		if (criterion.getUse() == CriterionUseType.SELECTION || asked.isSilent()) {
			return;
		}
		for (Askable label : AskableFrameworks.of(context).all()) {
			if (!label.isLabel()) {
				continue;
			}
			if (asked.asksFor(label) && judge(new Demand(asked, label), context, report)) {
				return;
			}
		}
	}

	/**
	 * A criterion that asks for a label.
	 *
	 * @param asked what it asks for
	 * @param label the label
	 */
	private record Demand(AskedProofWords asked, Askable label) {

		CriterionUse criterion() {
			return asked.criterion();
		}

		private boolean own() {
			return asked.isOf(label);
		}

		boolean isNamed() {
			return asked.isNamedInText(label);
		}

		boolean acceptsEquivalents() {
			return asked.acceptsEquivalents();
		}

		/**
		 * Whether the label is asked for, and not what one of its requirements says. A text of the buyer's own may name
		 * it as a proof among equivalent ones.
		 */
		boolean isAsAWhole(RuleContext context) {
			return isNamed() && (own() || !acceptsEquivalents())
					|| own() && (!isBlank(criterion().getLevel()) || context.frameworks()
							.criterion(criterion().getCriterion().strip())
							.filter(known -> !known.criterion().isLinked())
							.isPresent());
		}
	}

	private static boolean judge(Demand demand, RuleContext context, FindingReport report) {
		CriterionUse criterion = demand.criterion();
		Optional<Verdict> verdict = JudgedLabels.of(context).verdict(demand.label().id(), criterion, context);
		int fault = switch (verdict.map(Verdict::admissibility).orElse(Admissibility.SPECIFICATIONS_ONLY)) {
			case NOT_USABLE -> NOT_USABLE;
			case SPECIFICATIONS_ONLY -> demand.isAsAWhole(context) ? AS_A_WHOLE : NO_EQUIVALENT;
			case MAY_BE_REQUIRED -> NO_EQUIVALENT;
		};
		boolean found = fault != NO_EQUIVALENT || !demand.acceptsEquivalents();
		if (found) {
			report.found(demand.asked().isInProof(demand.label())
					? Literals.CRITERION_USE__PROOF
					: Literals.CRITERION_USE__TEXT,
					List.of(demand.label().name(), fault), () -> repairs(demand, fault, verdict, context));
		}
		return found;
	}

	private static List<Repair> repairs(Demand demand, int fault, Optional<Verdict> verdict, RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		if (fault == NO_EQUIVALENT) {
			repairs.add(repair(demand, context));
		}
		verdict.filter(one -> one.admissibility() != Admissibility.MAY_BE_REQUIRED)
				.flatMap(one -> CopiedSpecifications.instead(demand.criterion(), demand.isNamed(), one, context))
				.ifPresent(repairs::add);
		return repairs;
	}

	private static Repair repair(Demand demand, RuleContext context) {
		String proof = demand.asked().proof().isBlank() ? demand.label().name() : demand.criterion().getProof();
		return new Setting(ProcurementTexts.message("repair.or-equivalent"), demand.criterion(),
				Literals.CRITERION_USE__PROOF, ProcurementTexts.TEXTS.get(context.language(), "proof.or-equivalent",
						AskedProofWords.withoutEnd(proof)));
	}
}
