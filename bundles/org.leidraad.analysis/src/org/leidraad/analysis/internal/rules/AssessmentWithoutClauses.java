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
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.maturity.AssessedClauses;
import org.leidraad.analysis.maturity.MaturityScale;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;

/** A self-assessment has no clauses to give a level to; the repairs take them from the framework. */
final class AssessmentWithoutClauses extends ThreadRule<Assessment> {

	AssessmentWithoutClauses() {
		super("assessment-without-clauses", Severity.WARNING, Assessment.class, Reads.own());
	}

	@Override
	public void check(Assessment assessment, RuleContext context, FindingReport report) {
		if (!assessment.eIsSet(Literals.ASSESSMENT__CLAUSES)) {
			report.found(Literals.ASSESSMENT__CLAUSES, List.of(), () -> repairs(assessment, context));
		}
	}

	private static List<Repair> repairs(Assessment assessment, RuleContext context) {
		boolean named = !isBlank(assessment.getFramework());
		return MaturityScale.all(context.frameworks()).stream().map(MaturityScale::framework)
				.filter(framework -> !named || framework.id().equals(assessment.getFramework().strip()))
				.map(framework -> clauses(framework, assessment, context))
				.filter(clauses -> !clauses.clauses().isEmpty()).map(clauses -> repair(clauses, assessment, context))
				.toList();
	}

	private static AssessedClauses clauses(InstalledFramework framework, Assessment assessment, RuleContext context) {
		return isBlank(assessment.getFramework()) || isBlank(assessment.getEdition())
				? AssessedClauses.of(framework, context.today())
				: AssessedClauses.of(framework, assessment.getEdition());
	}

	private static Repair repair(AssessedClauses clauses, Assessment assessment, RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.assess", clauses.framework().name(context.language()),
				clauses.clauses().size()), changes -> fill(clauses, assessment, context, changes));
	}

	private static void fill(AssessedClauses clauses, Assessment assessment, RuleContext context, Changes changes) {
		Assessment made = clauses.assessment("", context.today(), context.language());
		if (isBlank(assessment.getFramework())) {
			changes.set(assessment, Literals.ASSESSMENT__FRAMEWORK, made.getFramework());
		}
		if (isBlank(assessment.getEdition()) && made.getEdition() != null) {
			changes.set(assessment, Literals.ASSESSMENT__EDITION, made.getEdition());
		}
		for (ClauseAssessment clause : List.copyOf(made.getClauses())) {
			changes.add(assessment, Literals.ASSESSMENT__CLAUSES, clause);
		}
		changes.show(assessment);
	}
}
