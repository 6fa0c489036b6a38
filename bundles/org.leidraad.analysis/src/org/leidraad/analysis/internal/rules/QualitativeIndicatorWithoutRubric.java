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
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RubricLevel;

/**
 * A qualitative indicator whose levels nobody described, so that two people would give two answers (2018 report). Two
 * described levels are the fewest that can be told apart.
 */
final class QualitativeIndicatorWithoutRubric extends ThreadRule<Indicator> {

	private static final int FEWEST = 2;
	private static final int LEVELS = 5;

	QualitativeIndicatorWithoutRubric() {
		super("qualitative-indicator-without-rubric", Severity.ERROR, Indicator.class, Reads.own()
				.at(Path.via(Literals.INDICATOR__RUBRIC), Literals.ELEMENT__NAME, Literals.ELEMENT__DESCRIPTION));
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (indicator.getKind() == IndicatorKind.QUALITATIVE && described(indicator) < FEWEST) {
			report.found(Literals.INDICATOR__RUBRIC, List.of(), () -> List.of(new Steps(
					AnalysisTexts.message("repair.usual-rubric"), changes -> addLevels(indicator, context, changes))));
		}
	}

	private static int described(Indicator indicator) {
		int described = 0;
		if (indicator.eIsSet(Literals.INDICATOR__RUBRIC)) {
			for (RubricLevel level : indicator.getRubric()) {
				described += isDescribed(level) ? 1 : 0;
			}
		}
		return described;
	}

	private static boolean isDescribed(RubricLevel level) {
		return Words.holds(level.getDescription()) || Words.holds(level.getName());
	}

	/** Describes the levels that are there, and adds those that are missing. */
	private static void addLevels(Indicator indicator, RuleContext context, Changes changes) {
		Writing writing = new Writing(context);
		for (int number = 1; number <= LEVELS; number++) {
			String key = "text.rubric." + number;
			Optional<RubricLevel> there = level(indicator, number);
			if (there.isEmpty()) {
				RubricLevel level = writing.element(Literals.RUBRIC_LEVEL, RubricLevel.class, key);
				level.setLevel(number);
				level.setDescription(writing.text(key + ".description"));
				changes.add(indicator, Literals.INDICATOR__RUBRIC, level);
			} else if (!isDescribed(there.get())) {
				changes.set(there.get(), Literals.ELEMENT__NAME, writing.text(key))
						.set(there.get(), Literals.ELEMENT__DESCRIPTION, writing.text(key + ".description"));
			}
		}
		changes.show(indicator);
	}

	private static Optional<RubricLevel> level(Indicator indicator, int number) {
		return indicator.getRubric().stream().filter(level -> level.getLevel() == number).findFirst();
	}
}
