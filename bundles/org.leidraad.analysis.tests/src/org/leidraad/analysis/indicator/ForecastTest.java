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

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.ForecastMethod;

/** Dates on which a target is met at this pace; the days between the points are 365 each. */
class ForecastTest {

	private static Given path(String baseline, String target) {
		return Given.baseline("2024-12-31", baseline).milestone("2035-12-31", target);
	}

	private static Optional<LocalDate> forecast(Given given, ForecastMethod method) {
		given.indicator().setForecast(method);
		return given.on("2027-01-14").forecast();
	}

	/** 20 in the last 365 days, 30 to go: 547.5 days. */
	@Test
	void goesOnAsBetweenTheLastTwo() {
		Given given = path("0", "60").measured("2025-12-31", "10").measured("2026-12-31", "30");
		assertEquals(Optional.of(LocalDate.of(2028, 7, 1)), forecast(given, ForecastMethod.LAST_SLOPE));
	}

	/** The line rises 30 in 730 days and goes through 40/3 after 365: it meets 60 after 1500.56 days. */
	@Test
	void followsTheLineThroughThreePoints() {
		Given given = path("0", "60").measured("2025-12-31", "10").measured("2026-12-31", "30");
		assertEquals(Optional.of(LocalDate.of(2024, 12, 31).plusDays(1501)),
				forecast(given, ForecastMethod.LEAST_SQUARES));
		assertEquals(LocalDate.of(2029, 2, 9), LocalDate.of(2024, 12, 31).plusDays(1501));
	}

	/** Slope by hand for 100, 90, 85, 70 at 0, 365, 730, 1095 days: -95/3650 a day through 86.25 at 547.5. */
	@Test
	void followsTheLineThroughFourPointsDownwards() {
		Given given = Given.baseline("2023-12-31", "100").milestone("2035-12-31", "50").measured("2024-12-30", "90")
				.measured("2025-12-30", "85").measured("2026-12-30", "70");
		double days = 547.5 + (86.25 - 50) / (95 / 3650.0);
		assertEquals(Optional.of(LocalDate.of(2023, 12, 31).plusDays((long) Math.ceil(days))),
				forecast(given, ForecastMethod.LEAST_SQUARES));
	}

	@Test
	void fallsBackOnTheLastSlopeWithTwoPoints() {
		Given given = path("0", "60").measured("2026-12-31", "30");
		Optional<LocalDate> slope = forecast(given, ForecastMethod.LAST_SLOPE);
		assertEquals(Optional.of(LocalDate.of(2028, 12, 30)), slope);
		assertEquals(slope, forecast(given, ForecastMethod.LEAST_SQUARES));
	}

	/** The line through 0, 50 and 55 has met 56 long ago; the last value has not: 1 to go at 55 in 730 days. */
	@Test
	void goesTheRestOfTheWayAtThePaceOfTheLine() {
		Given given = path("0", "56").measured("2025-12-31", "50").measured("2026-12-31", "55");
		assertEquals(Optional.of(LocalDate.of(2027, 1, 14)), forecast(given, ForecastMethod.LEAST_SQUARES));
	}

	@Test
	void knowsNoDateWhereTheLineLeadsAway() {
		assertEquals(Optional.empty(), forecast(path("10", "20").measured("2025-12-31", "5")
				.measured("2026-12-31", "11").measured("2027-01-10", "4"), ForecastMethod.LEAST_SQUARES));
		assertEquals(Optional.empty(), forecast(path("10", "20").measured("2025-12-31", "12")
				.measured("2026-12-31", "10"), ForecastMethod.LEAST_SQUARES), "the line is level");
	}

	@Test
	void theBaselineIsOnePointAmongOthers() {
		Given given = path("0", "60").measured("2024-12-31", "5").measured("2023-12-31", "40")
				.measured("2025-12-31", "10");
		// The measurement on the date of the baseline replaces it; what lies before it belongs to the time before.
		assertEquals(Optional.of(LocalDate.of(2025, 12, 31).plusDays(3650)),
				forecast(given, ForecastMethod.LAST_SLOPE));
		assertEquals(Optional.of(LocalDate.of(2025, 12, 31).plusDays(3650)),
				forecast(given, ForecastMethod.LEAST_SQUARES));
	}

	@Test
	void theLastOfSeveralValuesOfOneDateCounts() {
		Given given = path("0", "60").measured("2025-12-31", "1").measured("2026-12-31", "99")
				.measured("2026-12-31", "30");
		assertEquals(Optional.of(LocalDate.of(2026, 12, 31).plusDays(378)),
				forecast(given, ForecastMethod.LAST_SLOPE), "30 to go at 29 a year: 377.6 days");
	}

	/** 30 in the last year, 1 to go: 12.2 days. */
	@Test
	void knowsNoDateThatHasPassed() {
		Given given = path("0", "61").measured("2025-12-31", "30").measured("2026-12-31", "60");
		given.indicator().setForecast(ForecastMethod.LAST_SLOPE);
		assertEquals(Optional.of(LocalDate.of(2027, 1, 13)), given.on("2027-01-13").forecast());
		assertEquals(Optional.empty(), given.on("2027-01-14").forecast());
	}

	@Test
	void putsNoTwoMethodsOnOneLine() {
		Given given = path("0", "60").measured("2025-12-31", "10");
		given.measurement("2026-12-31").setMethodChanged(true);
		given.indicator().getMeasurements().getLast().setValue(Given.number("30"));
		assertEquals(Optional.empty(), forecast(given, ForecastMethod.LAST_SLOPE));
		given.measured("2027-01-10", "31");
		assertEquals(Optional.of(LocalDate.of(2027, 1, 10).plusDays(290)), forecast(given, ForecastMethod.LAST_SLOPE));
		assertEquals(Optional.of(LocalDate.of(2027, 1, 10).plusDays(290)),
				forecast(given, ForecastMethod.LEAST_SQUARES));
	}
}
