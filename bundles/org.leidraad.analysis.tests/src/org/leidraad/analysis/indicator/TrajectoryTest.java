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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.model.Interpolation;
import org.leidraad.model.Measurement;

/** Planned paths and measured values. */
class TrajectoryTest {

	private static Trajectory path(Given given, Interpolation interpolation) {
		given.indicator().setInterpolation(interpolation);
		return Trajectory.of(given.indicator()).orElseThrow();
	}

	private static BigDecimal rounded(Trajectory path, String date) {
		return path.plannedOn(LocalDate.parse(date)).setScale(2, RoundingMode.HALF_UP);
	}

	@ParameterizedTest
	@CsvSource({"2024, 236.00, 236.00", "2025, 220.27, 216.74", "2026, 204.53, 199.05", "2027, 188.80, 182.80",
		"2028, 173.07, 167.89", "2029, 157.33, 154.18", "2030, 141.60, 141.60", "2031, 141.60, 141.60"})
	void matchesTheTableOfTheMethod(String year, BigDecimal linear, BigDecimal geometric) {
		Given given = Given.baseline("2024-12-31", "236").milestone("2030-12-31", "141.6");
		assertEquals(linear, rounded(path(given, Interpolation.LINEAR), year + "-12-31"));
		assertEquals(geometric, rounded(path(given, Interpolation.GEOMETRIC), year + "-12-31"));
	}

	@Test
	void countsDaysWhereTheMomentIsNotTheEndOfTheYear() {
		Given given = Given.baseline("2024-07-01", "0").milestone("2028-07-01", "1461");
		assertEquals(new BigDecimal("365.00"), rounded(path(given, Interpolation.LINEAR), "2025-07-01"));
		assertEquals(new BigDecimal("549.00"), rounded(path(given, Interpolation.LINEAR), "2026-01-01"));
	}

	@Test
	void stepsAtTheDayOfTheMilestone() {
		Trajectory path = path(Given.baseline("2024-12-31", "10").milestone("2026-12-31", "20")
				.milestone("2028-12-31", "30"), Interpolation.STEP);
		assertEquals(new BigDecimal("10.00"), rounded(path, "2026-12-30"));
		assertEquals(new BigDecimal("20.00"), rounded(path, "2026-12-31"));
		assertEquals(new BigDecimal("20.00"), rounded(path, "2028-12-30"));
		assertEquals(new BigDecimal("30.00"), rounded(path, "2028-12-31"));
	}

	@ParameterizedTest
	@CsvSource({"10, -10, 0.00", "0, 10, 5.00", "10, 0, 5.00", "-8, -2, -4.00", "1E-290, 1E290, 5E289"})
	void runsStraightWhereThereIsNoGrowthRate(String from, String to, BigDecimal halfway) {
		Trajectory path = path(Given.baseline("2024-12-31", from).milestone("2026-12-31", to), Interpolation.GEOMETRIC);
		assertEquals(0, halfway.compareTo(halfway.scale() < 0
				? path.plannedOn(LocalDate.parse("2025-12-31"))
				: rounded(path, "2025-12-31")));
	}

	@Test
	void putsMilestonesInOrderAndKeepsTheLastOfADay() {
		Trajectory path = path(Given.baseline("2024-12-31", "0").milestone("2030-12-31", "60")
				.milestone("2026-12-31", "5").milestone("2026-12-31", "10").milestone("2020-01-01", "99")
				.milestone("2024-12-31", "98").milestone(null, "7").milestone("2029-12-31", null),
				Interpolation.LINEAR);
		assertEquals(List.of(point("2024-12-31", "0"), point("2026-12-31", "10"), point("2030-12-31", "60")),
				path.points());
	}

	@Test
	void needsABaselineAndAMilestoneWithDateAndValue() {
		assertTrue(Trajectory.of(Given.baseline(null, "1").milestone("2030-12-31", "2").indicator()).isEmpty());
		assertTrue(
				Trajectory.of(Given.baseline("2024-12-31", null).milestone("2030-12-31", "2").indicator()).isEmpty());
		assertTrue(Trajectory.of(Given.baseline("2024-12-31", "1").milestone(null, "2").indicator()).isEmpty());
		assertTrue(Trajectory.of(Given.baseline("2024-12-31", "1").milestone("2024-12-31", "2").indicator()).isEmpty());
		assertTrue(Trajectory.of(Given.baseline("2024-12-31", "1").indicator()).isEmpty());
		List<Point> none = List.of();
		assertThrows(IllegalArgumentException.class, () -> new Trajectory(none));
	}

	@Test
	void measuresByValueOrRatioInOrderOfDate() {
		Given given = Given.baseline(null, null).unit("% units").measured("2026-12-31", "1", "4")
				.measured("2025-12-31", "20").measured("2027-12-31", "1", "0").measured(null, "5")
				.measured("2028-12-31", null);
		assertEquals(List.of(point("2025-12-31", "20"), point("2026-12-31", "25")),
				Trajectory.measured(given.indicator()).stream()
						.map(point -> new Point(point.date(), point.value().setScale(0))).toList());
		given.unit("kWh/m2");
		assertEquals(new BigDecimal("0.25"), Trajectory.measured(given.indicator()).getLast().value());
	}

	@Test
	void leavesOutWhatWasCorrected() {
		Given given = Given.baseline(null, null);
		Measurement wrong = given.measurement("2025-12-31");
		wrong.setValue(BigDecimal.ONE);
		Measurement right = given.measurement("2025-12-31");
		right.setValue(BigDecimal.TWO);
		right.setSupersedes(wrong);
		assertEquals(List.of(point("2025-12-31", "2")), Trajectory.measured(given.indicator()));
		right.setSupersedes(right);
		assertEquals(2, Trajectory.measured(given.indicator()).size());
	}

	private static Point point(String date, String value) {
		return new Point(LocalDate.parse(date), new BigDecimal(value));
	}
}
