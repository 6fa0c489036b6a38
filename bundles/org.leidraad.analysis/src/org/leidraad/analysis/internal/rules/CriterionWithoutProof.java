/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.FrameworkKey;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A criterion for which no proof is asked. What is offered always admits equivalent proof (Directive 2014/24/EU
 * art. 43 and 44).
 */
final class CriterionWithoutProof extends ThreadRule<CriterionUse> {

	CriterionWithoutProof() {
		super("criterion-without-proof", Severity.ERROR, CriterionUse.class, Reads.own());
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		if (isBlank(criterion.getProof())) {
			report.found(Literals.CRITERION_USE__PROOF, List.of(), () -> repairs(criterion, context));
		}
	}

	private static List<Repair> repairs(CriterionUse criterion, RuleContext context) {
		Writing writing = new Writing(context);
		List<Repair> repairs = new ArrayList<>();
		FrameworkKey.framework(criterion.getCriterion(), context.frameworks())
				.filter(CriterionWithoutProof::isLabel)
				.ifPresent(label -> repairs.add(new Setting(
						AnalysisTexts.message("repair.ask-label", label.name(context.language())), criterion,
						Literals.CRITERION_USE__PROOF,
						writing.text("proof.label", label.name(context.language())))));
		repairs.add(new Setting(AnalysisTexts.message("repair.ask-usual-proof"), criterion,
				Literals.CRITERION_USE__PROOF, writing.text("proof." + criterion.getUse().getLiteral())));
		return repairs;
	}

	private static boolean isLabel(InstalledFramework framework) {
		return framework.kind() == FrameworkKind.LABEL_TYPE_1
				|| framework.kind() == FrameworkKind.LABEL_SINGLE_ISSUE;
	}
}
