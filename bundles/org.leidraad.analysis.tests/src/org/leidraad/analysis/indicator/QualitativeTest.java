/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Aggregation;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;

/** Levels on a rubric. */
class QualitativeTest {

	private static final String DAY = "2027-12-31";

	/** From level 1 to level 5: 3 is as planned on the day. */
	private static Given maturity(Aggregation aggregation) {
		return Given.baseline("2024-12-31", "1").milestone("2030-12-31", "5").kind(IndicatorKind.QUALITATIVE)
				.levels(5, 0, 3).aggregation(aggregation);
	}

	@ParameterizedTest
	@CsvSource({"3, ON_TRACK", "2, BEHIND", "5, ACHIEVED", "0, WRONG_WAY", "6, NO_DATA", "-1, NO_DATA"})
	void aLevelOutsideTheRubricDoesNotCount(String level, IndicatorState state) {
		assertEquals(state, maturity(Aggregation.SUM).measured(DAY, level).on(DAY).state());
	}

	@Test
	void theLevelBeforeItStands() {
		assertEquals(Optional.of(Given.number("3")),
				maturity(Aggregation.MEDIAN).measured("2026-12-31", "3").measured(DAY, "7").on(DAY).actual());
	}

	@Test
	void everyLevelCountsWithoutRubric() {
		Given given = maturity(Aggregation.SUM).measured(DAY, "6");
		given.indicator().getRubric().clear();
		assertEquals(IndicatorState.ACHIEVED, given.on(DAY).state());
		given.kind(IndicatorKind.QUANTITATIVE).levels(1);
		assertEquals(IndicatorState.ACHIEVED, given.on(DAY).state(), "a rubric says nothing about numbers");
	}

	@ParameterizedTest
	@CsvSource({"MEDIAN, 4", "MINIMUM, 2", "SUM, 5", "MEAN, 5", "WEIGHTED, 5", "RATIO_OF_SUMS, 5"})
	void severalPeopleJudgeOnOneDay(Aggregation aggregation, String level) {
		assertEquals(level, maturity(aggregation).measured(DAY, "4").measured(DAY, "2").measured(DAY, "9")
				.measured(DAY, "5").value(DAY));
	}

	@ParameterizedTest
	@CsvSource({"MEDIAN, 3", "MINIMUM, 2", "SUM, none", "MEAN, none", "WEIGHTED, none", "RATIO_OF_SUMS, none"})
	void levelsOfPartsHaveAnOrderAndNoDistances(Aggregation aggregation, String level) {
		Given given = maturity(aggregation);
		for (String part : new String[]{"2", "3", "5", "3", "4"}) {
			given.part(DAY, Given.department("part"), part, 10);
		}
		assertEquals(level, given.value(DAY));
	}

	@Test
	void severalPeopleOfOneDepartmentCountAll() {
		var department = Given.department("ict");
		assertEquals("3", maturity(Aggregation.MEDIAN).part(DAY, department, null, "2").part(DAY, department, null, "3")
				.part(DAY, department, null, "5").value(DAY));
	}

	@Test
	void aNewMethodReplacesTheOldOneOfTheDay() {
		Given given = maturity(Aggregation.MINIMUM).measured(DAY, "1");
		Measurement changed = given.measurement(DAY);
		changed.setValue(Given.number("4"));
		changed.setMethodChanged(true);
		assertEquals("4", given.value(DAY));
	}

	@Test
	void oneJudgementAloneIsTheLevel() {
		assertEquals("4", maturity(Aggregation.MEDIAN).measured(DAY, "4").value(DAY));
		assertEquals("none", maturity(Aggregation.MEDIAN).measured(DAY, "8").value(DAY));
	}
}
