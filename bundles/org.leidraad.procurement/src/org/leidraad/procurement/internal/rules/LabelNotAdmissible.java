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
import java.util.Locale;
import java.util.regex.Pattern;

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
import org.leidraad.procurement.internal.ProcurementTexts;
import org.leidraad.procurement.internal.rules.AskableFrameworks.Askable;

/**
 * A label that may not be asked for as it is (NL art. 2.78a, Directive 2014/24/EU art. 43): equivalent labels and other
 * proof must be accepted, and what is asked for must be a label. Guidance, a law, goals, a pact, a practice code, a
 * criteria set or a monitoring body issues none; a management system is certified, but the certificate is about the
 * tenderer and belongs in the selection (art. 62).
 * <p>
 * Left: whether a label meets the five conditions (linked to the subject, objective, open procedure, accessible to all,
 * set
 * by a third party) and may be required for this product group. The catalogues do not hold these facts yet; until they
 * do,
 * labels of type 1 and labels for a single issue are both taken to be labels.
 */
public final class LabelNotAdmissible extends ProcurementRule<CriterionUse> {

	/** How an equivalent is accepted, in the languages of tenders; in lower case, searched as they are for speed. */
	private static final List<String> EQUIVALENT = List.of("equivalent", "équivalent", "gelijkwaardig", "gleichwertig");

	private static final Pattern END_OF_SENTENCE = Pattern.compile("[\\s.;,]+$");

	/** Made for the extension point. */
	public LabelNotAdmissible() {
		super("label-not-admissible", Severity.ERROR, CriterionUse.class, Reads.own().at(
				Path.up(Literals.PROCUREMENT__CRITERIA).thenUp(Literals.ROADMAP__PROCUREMENTS),
				Literals.ROADMAP__LANGUAGES));
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		if (criterion.getUse() == CriterionUseType.SELECTION || isBlank(criterion.getProof())) {
			return;
		}
		String proof = criterion.getProof().toLowerCase(Locale.ROOT);
		boolean isOpen = EQUIVALENT.stream().anyMatch(proof::contains);
		boolean isCertified = Askable.CERTIFICATE.stream().anyMatch(proof::contains);
		if (!isOpen || isCertified) {
			AskableFrameworks.of(context).all().stream()
					.filter(framework -> framework.isLabel()
							? !isOpen && isAsked(framework, criterion, proof, isCertified)
							: isCertified && framework.isCertifiedIn(proof))
					.findFirst().ifPresent(framework -> report.found(Literals.CRITERION_USE__PROOF,
							List.of(framework.name(), framework.isLabel() ? 0 : 1),
							() -> List.of(repair(criterion, framework, context))));
		}
	}

	/** A label is asked for by its name; with one of its criteria, any certificate is its certificate. */
	private static boolean isAsked(Askable label, CriterionUse criterion, String proof, boolean isCertified) {
		return label.isNamedIn(proof) || isCertified && label.isOrigin(criterion.getCriterion());
	}

	private static Repair repair(CriterionUse criterion, Askable framework, RuleContext context) {
		Locale language = context.language();
		return framework.isLabel()
				? new Setting(ProcurementTexts.message("repair.or-equivalent"), criterion,
						Literals.CRITERION_USE__PROOF,
						ProcurementTexts.TEXTS.get(language, "proof.or-equivalent",
								END_OF_SENTENCE.matcher(criterion.getProof()).replaceFirst("")))
				: new Setting(ProcurementTexts.message("repair.other-proof"), criterion, Literals.CRITERION_USE__PROOF,
						ProcurementTexts.TEXTS.get(language, "proof.other"));
	}
}
