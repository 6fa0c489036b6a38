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
import java.util.Objects;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;

/** A self-assessment of a day that is still to come has levels already. Without levels it is a plan. */
final class AssessmentInFuture extends ThreadRule<Assessment> {

	AssessmentInFuture() {
		super("assessment-in-future", Severity.WARNING, Assessment.class, Reads.own()
				.at(Path.via(Literals.ASSESSMENT__CLAUSES), Literals.CLAUSE_ASSESSMENT__LEVEL));
	}

	@Override
	public void check(Assessment assessment, RuleContext context, FindingReport report) {
		if (assessment.getDate() != null && assessment.getDate().isAfter(context.today())
				&& assessment.getClauses().stream().map(ClauseAssessment::getLevel).anyMatch(Objects::nonNull)) {
			report.found(Literals.ASSESSMENT__DATE, List.of(assessment.getDate().toString()), List::of);
		}
	}
}
