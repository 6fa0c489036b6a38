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
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.maturity.MaturityMeasurement;
import org.leidraad.model.Assessment;
import org.leidraad.model.RoadmapPackage.Literals;

/** A self-assessment is newer than the last measurement of the indicator that it feeds. */
final class AssessmentNotMeasured extends ThreadRule<Assessment> {

	private static final Path INDICATOR = Path.via(Literals.ASSESSMENT__FEEDS);

	AssessmentNotMeasured() {
		super("assessment-not-measured", Severity.INFO, Assessment.class, Reads.own()
				.at(Path.via(Literals.ASSESSMENT__CLAUSES), Literals.CLAUSE_ASSESSMENT__LEVEL,
						Literals.CLAUSE_ASSESSMENT__CRITERION)
				.at(INDICATOR, Literals.INDICATOR__AGGREGATION)
				.at(INDICATOR.thenVia(Literals.INDICATOR__MEASUREMENTS), Literals.MEASUREMENT__DATE));
	}

	@Override
	public void check(Assessment assessment, RuleContext context, FindingReport report) {
		MaturityMeasurement.missing(assessment, context.frameworks(), context.today())
				.ifPresent(missing -> report.found(Literals.ASSESSMENT__FEEDS,
						List.of(ElementName.current(missing.indicator()), missing.date().toString()),
						() -> List.of(missing.entering(context.today(), context.language()))));
	}
}
