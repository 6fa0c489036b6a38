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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.indicator.CumulativeBudget.Use;
import org.leidraad.model.Interpolation;

/** Areas under planned and measured paths. */
class CumulativeBudgetTest {

	private static final LocalDate END = LocalDate.of(2030, 12, 31);

	/** The path of the method: 236 in 2024 to 141.6 in 2030. */
	private static Given footprint() {
		return Given.baseline("2024-12-31", "236").milestone("2030-12-31", "141.6");
	}

	private static BigDecimal planned(Given given, String from, String to) {
		return CumulativeBudget.of(given.indicator(), LocalDate.parse(from), LocalDate.parse(to), END).orElseThrow()
				.planned();
	}

	private static void assertNear(double expected, BigDecimal actual) {
		assertEquals(expected, actual.doubleValue(), 1e-9 * Math.max(1, Math.abs(expected)));
	}

	@Test
	void matchesTheNumberOfTheMethod() {
		CumulativeBudget budget = CumulativeBudget.of(footprint().indicator(), END).orElseThrow();
		assertEquals(0, new BigDecimal("1132.8").compareTo(budget.planned()));
		assertEquals(LocalDate.of(2024, 12, 31), budget.from());
		assertEquals(END, budget.to());
		assertTrue(budget.used().isEmpty());
		assertEquals(budget.planned(), budget.remaining());
	}

	@ParameterizedTest
	@CsvSource({"LINEAR, 2024-12-31, 2027-12-31, 637.2", "LINEAR, 2027-12-31, 2030-12-31, 495.6",
		"LINEAR, 2022-12-31, 2032-12-31, 1888", "GEOMETRIC, 2024-12-31, 2030-12-31, 1108.7932430",
		"STEP, 2024-12-31, 2030-12-31, 1416", "STEP, 2024-12-31, 2032-12-31, 1699.2"})
	void knowsEachInterpolationBetweenAnyTwoDates(Interpolation interpolation, String from, String to,
			double expected) {
		Given given = footprint();
		given.indicator().setInterpolation(interpolation);
		assertEquals(expected, planned(given, from, to).doubleValue(), 1e-7);
	}

	/** The sum of many small rectangles comes to the same, whatever the formula. */
	@ParameterizedTest
	@CsvSource({"LINEAR", "GEOMETRIC", "STEP"})
	void isTheSumOfTheDays(Interpolation interpolation) {
		Given given = Given.baseline("2024-03-10", "236").milestone("2026-07-01", "200").milestone("2030-02-28", "90");
		given.indicator().setInterpolation(interpolation);
		LocalDate from = LocalDate.of(2023, 5, 5);
		LocalDate to = LocalDate.of(2031, 6, 6);
		Trajectory path = Trajectory.of(given.indicator()).orElseThrow();
		double sum = 0;
		for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
			double today = path.plannedOn(day).doubleValue();
			double tomorrow = interpolation == Interpolation.STEP
					? today
					: path.plannedOn(day.plusDays(1)).doubleValue();
			sum += (today + tomorrow) / 2 / 365.25;
		}
		assertEquals(sum, planned(given, from.toString(), to.toString()).doubleValue(), 1e-3);
	}

	@Test
	void countsDaysWhereTheMomentIsNotTheEndOfTheYear() {
		Given given = Given.baseline("2024-07-01", "0").milestone("2028-07-01", "1461");
		assertNear(2922, planned(given, "2024-07-01", "2028-07-01"));
		assertNear(457 * 184 / 365.25, planned(given, "2025-07-01", "2026-01-01"));
	}

	@Test
	void runsStraightWhereThereIsNoGrowthRate() {
		Given given = Given.baseline("2024-12-31", "10").milestone("2026-12-31", "-10").milestone("2028-12-31", "-10");
		given.indicator().setInterpolation(Interpolation.GEOMETRIC);
		assertNear(0, planned(given, "2024-12-31", "2026-12-31"));
		assertNear(-20, planned(given, "2024-12-31", "2028-12-31"));
	}

	@Test
	void comparesWhatWasUsedWithWhatWasPlannedForTheSameDays() {
		Given given = footprint().measured("2025-12-31", "230").measured("2026-12-31", "220")
				.measured("2027-12-31", "999");
		CumulativeBudget budget = CumulativeBudget.of(given.indicator(), LocalDate.of(2027, 6, 30)).orElseThrow();
		Use use = budget.used().orElseThrow();
		assertEquals(LocalDate.of(2024, 12, 31), use.from());
		assertEquals(LocalDate.of(2026, 12, 31), use.to());
		assertNear(233 + 225, use.actual());
		assertNear(440.5333333333333, use.planned());
		assertNear(17.4666666666667, use.excess());
		assertNear(1132.8 - 458, budget.remaining());
	}

	@Test
	void showsThatALateDropMeetsTheEndAndBurstsTheBudget() {
		Given given = footprint().measured("2029-12-31", "236").measured("2030-12-31", "141.6");
		assertEquals(IndicatorState.ACHIEVED, given.on("2030-12-31").state());
		CumulativeBudget budget = CumulativeBudget.of(given.indicator(), END).orElseThrow();
		assertNear(1368.8, budget.used().orElseThrow().actual());
		assertNear(-236, budget.remaining());
	}

	@Test
	void startsWhereValuesAreKnown() {
		Given given = footprint().measured("2026-12-31", "200");
		given.indicator().setBaseline(null);
		assertTrue(CumulativeBudget.of(given.indicator(), END).isEmpty(), "no path");
		given.indicator().setBaseline(new BigDecimal("236"));
		Use use = CumulativeBudget.of(given.indicator(), LocalDate.of(2020, 12, 31), LocalDate.of(2025, 12, 31), END)
				.orElseThrow().used().orElseThrow();
		assertEquals(LocalDate.of(2024, 12, 31), use.from());
		assertEquals(LocalDate.of(2025, 12, 31), use.to());
		assertNear(227, use.actual());
	}

	@Test
	void needsAPathAndAFirstDayBeforeTheLast() {
		assertTrue(CumulativeBudget.of(Given.baseline("2024-12-31", "1").indicator(), END).isEmpty());
		assertTrue(CumulativeBudget.of(footprint().indicator(), END, END, END).isEmpty());
		assertTrue(CumulativeBudget.of(footprint().indicator(), END, LocalDate.MIN, END).isEmpty());
		assertTrue(CumulativeBudget.of(footprint().indicator(), LocalDate.MIN, LocalDate.MAX, END).isPresent());
	}
}
