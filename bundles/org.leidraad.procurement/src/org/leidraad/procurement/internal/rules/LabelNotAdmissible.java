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

/**
 * A label that may not be asked for as it is (NL art. 2.78a, Directive 2014/24/EU art. 43): equivalent labels and other
 * proof must be accepted. It is looked for where the criterion comes from a label; a certificate by a standard that the
 * proof names is not that of the label.
 * <p>
 * Left: whether a label meets the five conditions (linked to the subject, objective, open procedure, accessible to all,
 * set
 * by a third party) and may be required for this product group. The catalogues do not hold these facts yet; until they
 * do,
 * labels of type 1 and labels for a single issue are both taken to be labels.
 */
public final class LabelNotAdmissible extends ProcurementRule<CriterionUse> {

	/** How an equivalent is accepted, in the languages of tenders; in lower case, searched as they are for speed. */
	private static final List<String> EQUIVALENT = List.of("equivalent", "équivalent", "gelijkwaardig", "evenwaardig",
			"gleichwertig");

	/** Words for a certificate, or what they begin with, in lower case. */
	private static final List<String> CERTIFICATE = List.of("certifica", "zertifikat", "keurmerk", "label");

	/** A standard by its number, such as EN 50625-1 or ISO/IEC 17025, in lower case; "en 2026" is a year. */
	private static final Pattern STANDARD = Pattern
			.compile("\\b(?:iso|iec|en|nen|nbn|nf|din|cen|clc|ts)(?:[\\s/-]*(?:iso|iec|en|clc|ts))*[\\s-]*"
					+ "(?!(?:19|20)\\d\\d\\b)\\d{3}");

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
		if (EQUIVALENT.stream().noneMatch(proof::contains)) {
			AskableFrameworks.of(context).all().stream()
					.filter(framework -> framework.isLabel() && framework.isOrigin(criterion.getCriterion()))
					.filter(label -> label.isNamedIn(proof) || isAnyCertificate(proof)).findFirst()
					.ifPresent(label -> report.found(Literals.CRITERION_USE__PROOF, List.of(label.name()),
							() -> List.of(repair(criterion, context))));
		}
	}

	/** With a criterion of a label, any certificate is that of the label, unless it is by a standard. */
	private static boolean isAnyCertificate(String proof) {
		return CERTIFICATE.stream().anyMatch(proof::contains) && !STANDARD.matcher(proof).find();
	}

	private static Repair repair(CriterionUse criterion, RuleContext context) {
		return new Setting(ProcurementTexts.message("repair.or-equivalent"), criterion, Literals.CRITERION_USE__PROOF,
				ProcurementTexts.TEXTS.get(context.language(), "proof.or-equivalent",
						END_OF_SENTENCE.matcher(criterion.getProof()).replaceFirst("")));
	}
}
