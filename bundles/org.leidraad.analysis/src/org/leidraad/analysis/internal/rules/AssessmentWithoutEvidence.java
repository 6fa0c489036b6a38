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
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;

/** A self-assessment gives a clause more than the lowest level, and links to nothing that shows it. No repair can. */
final class AssessmentWithoutEvidence extends ThreadRule<ClauseAssessment> {

	AssessmentWithoutEvidence() {
		super("assessment-without-evidence", Severity.INFO, ClauseAssessment.class, AssessmentLevel.READS);
	}

	@Override
	public void check(ClauseAssessment clause, RuleContext context, FindingReport report) {
		if (clause.getEvidence().stream().allMatch(ThreadRule::isBlank)) {
			AssessmentLevel.of(clause, context)
					.filter(one -> one.scale().holds(one.level()) && one.level() > one.scale().lowest())
					.ifPresent(one -> report.found(Literals.ELEMENT__EVIDENCE, List.of(one.level()), List::of));
		}
	}
}
