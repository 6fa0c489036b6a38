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

import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;

/** A self-assessment gives a clause a level that the scale of the framework does not have: it counts for nothing. */
final class AssessmentLevelOutsideScale extends ThreadRule<ClauseAssessment> {

	AssessmentLevelOutsideScale() {
		super("assessment-level-outside-scale", Severity.ERROR, ClauseAssessment.class, AssessmentLevel.READS);
	}

	@Override
	public void check(ClauseAssessment clause, RuleContext context, FindingReport report) {
		AssessmentLevel.of(clause, context).filter(one -> !one.scale().holds(one.level()))
				.ifPresent(one -> report.found(Literals.CLAUSE_ASSESSMENT__LEVEL,
						List.of(one.level(), one.scale().lowest(), one.scale().highest()),
						() -> List.of(new Setting(AnalysisTexts.message("repair.empty-field"), clause,
								Literals.CLAUSE_ASSESSMENT__LEVEL, null))));
	}
}
