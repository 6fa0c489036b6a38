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
import org.leidraad.analysis.internal.FrameworkKey;
import org.leidraad.analysis.maturity.MaturityScale;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;

/** A self-assessment has a clause that its framework, which is installed, does not have. What is meant nobody knows. */
final class AssessmentClauseUnknown extends ThreadRule<ClauseAssessment> {

	AssessmentClauseUnknown() {
		super("assessment-clause-unknown", Severity.WARNING, ClauseAssessment.class, AssessmentLevel.READS);
	}

	@Override
	public void check(ClauseAssessment clause, RuleContext context, FindingReport report) {
		if (isBlank(clause.getCriterion())
				|| context.frameworks().criterion(clause.getCriterion().strip()).isPresent()) {
			return;
		}
		String framework = clause.eContainer() instanceof Assessment assessment && assessment.getFramework() != null
				? assessment.getFramework()
				: clause.getCriterion();
		FrameworkKey.framework(framework, context.frameworks()).flatMap(MaturityScale::of)
				.ifPresent(scale -> report.found(Literals.CLAUSE_ASSESSMENT__CRITERION,
						List.of(clause.getCriterion().strip(), scale.framework().name(context.language())), List::of));
	}
}
