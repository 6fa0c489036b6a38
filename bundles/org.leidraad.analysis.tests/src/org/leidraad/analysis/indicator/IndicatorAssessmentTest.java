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
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Direction;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;

/** The status of an indicator on a date. */
class IndicatorAssessmentTest {

	private static Given refurbished() {
		return Given.baseline("2024-12-31", "15").milestone("2030-12-31", "60").frequency("yearly").unit("%");
	}

	@Test
	void tellsEverythingAboutAnIndicator() {
		IndicatorStatus status = refurbished().measured("2026-12-31", "24").measured("2027-12-31", "33")
				.measured("2028-12-31", "60").on("2027-12-31");
		assertEquals(Optional.of(new BigDecimal("15")), status.baseline());
		assertEquals(Optional.of(new BigDecimal("60")), status.target());
		assertEquals(0, new BigDecimal("37.5").compareTo(status.planned().orElseThrow()));
		assertEquals(Optional.of(new BigDecimal("33")), status.actual());
		assertEquals(Optional.of(LocalDate.of(2027, 12, 31)), status.measuredOn());
		assertEquals(0.4, status.progress().orElseThrow().doubleValue(), 1e-9);
		assertEquals(0.5, status.expected().orElseThrow().doubleValue(), 1e-9);
		assertEquals(0.8, status.ratio().orElseThrow().doubleValue(), 1e-9);
		assertEquals(IndicatorState.ATTENTION, status.state());
		// 9 percent points in a year, 27 to go: three years of 365 days.
		assertEquals(Optional.of(LocalDate.of(2030, 12, 30)), status.forecast());
		assertEquals(OptionalInt.of(3), status.quality());
	}

	@Test
	void comparesWithThePlanForTheDateOfTheMeasurement() {
		Given given = refurbished().measured("2026-12-31", "30");
		assertEquals(given.on("2026-12-31").ratio(), given.on("2027-11-21").ratio());
		assertEquals(0, new BigDecimal("30").compareTo(given.on("2027-11-21").planned().orElseThrow()));
		assertEquals(0, new BigDecimal("37.5").compareTo(refurbished().on("2027-12-31").planned().orElseThrow()));
	}

	@Test
	void hasNotStartedBeforeTheFirstMomentAfterTheBaseline() {
		assertEquals(IndicatorState.NOT_STARTED, refurbished().measured("2024-12-31", "15").on("2025-11-21").state());
	}

	@Test
	void isTheSameForLevelsAndCounts() {
		for (IndicatorKind kind : IndicatorKind.VALUES) {
			Given given = refurbished().measured("2027-12-31", "33");
			given.indicator().setKind(kind);
			assertEquals(IndicatorState.ATTENTION, given.on("2027-12-31").state());
		}
	}

	@ParameterizedTest
	@CsvSource({"METERED, 1", "DOCUMENTED, 2", "CALCULATED, 3", "ESTIMATED, 4", "GUESS, 5"})
	void ranksTheOriginOfTheLastValue(DataOrigin origin, int quality) {
		Given given = refurbished().measured("2025-12-31", "20");
		Measurement last = given.measurement("2026-12-31");
		last.setValue(BigDecimal.TEN);
		last.setOrigin(origin);
		assertEquals(OptionalInt.of(quality), given.on("2027-01-01").quality());
	}

	@Test
	void isUndefinedWithoutBaselineOrTarget() {
		assertEquals(IndicatorState.UNDEFINED, Given.baseline(null, null).on("2027-12-31").state());
		assertEquals(IndicatorState.UNDEFINED,
				Given.baseline("2024-12-31", "1").measured("2025-12-31", "1").on("2025-12-31").state());
		assertEquals(IndicatorState.UNDEFINED, Given.baseline("2024-12-31", null).milestone("2030-12-31", "1")
				.measured("2025-12-31", "1").on("2025-12-31").state());
	}

	@ParameterizedTest
	@CsvSource({"2024-12-31, NOT_STARTED", "2020-01-01, NOT_STARTED", "2025-06-30, NO_DATA", "2026-01-30, NO_DATA",
		"2026-01-31, OVERDUE", "2030-01-01, OVERDUE"})
	void withoutMeasurementWaitsForTheFirstMomentAndTheDaysOfGrace(String date, IndicatorState state) {
		assertEquals(state, refurbished().on(date).state());
	}

	@ParameterizedTest
	@CsvSource({"2026-12-31, ON_TRACK", "2028-01-30, ON_TRACK", "2028-01-31, OVERDUE"})
	void isOverdueWhenTheLastMeasurementIsTooOld(String date, IndicatorState state) {
		assertEquals(state, refurbished().measured("2026-12-31", "30").on(date).state());
	}

	@Test
	void keepsToTheDaysOfGraceOfTheIndicator() {
		Given given = refurbished().measured("2026-12-31", "30");
		given.indicator().setGraceDays(0);
		assertEquals(IndicatorState.OVERDUE, given.on("2028-01-01").state());
		given.indicator().setGraceDays(-5);
		assertEquals(IndicatorState.OVERDUE, given.on("2028-01-01").state());
		given.indicator().setGraceDays(400);
		assertEquals(IndicatorState.ON_TRACK, given.on("2028-12-31").state());
	}

	@Test
	void isNeverOverdueByEventsOrOnceTheEndIsMeasured() {
		assertEquals(IndicatorState.NO_DATA, refurbished().frequency("per order").on("2029-12-31").state());
		assertEquals(IndicatorState.NO_DATA, refurbished().frequency("now and then").on("2029-12-31").state());
		assertEquals(IndicatorState.ACHIEVED, refurbished().measured("2030-12-31", "61").on("2035-12-31").state());
	}

	@ParameterizedTest
	@CsvSource({"KEEP, 101, 2027-12-31, ON_TRACK", "KEEP, 101, 2030-12-30, ON_TRACK",
		"KEEP, 102, 2027-12-31, ON_TRACK",
		"KEEP, 102.1, 2027-12-31, WRONG_WAY", "KEEP, 97.9, 2027-12-31, WRONG_WAY",
		"KEEP, 98, 2030-12-31, ACHIEVED", "UP, 150, 2027-12-31, ON_TRACK", "UP, 97, 2027-12-31, WRONG_WAY",
		"DOWN, 50, 2027-12-31, ON_TRACK", "DOWN, 103, 2027-12-31, WRONG_WAY"})
	void staysWithinTheToleranceWhereTargetEqualsBaseline(Direction direction, String actual, String date,
			IndicatorState state) {
		assertEquals(state, Given.baseline("2024-12-31", "100").milestone("2030-12-31", "100.0")
				.tolerance(direction, "2").measured(date, actual).on("2031-01-15").state());
	}

	@Test
	void isUndefinedWhereTargetEqualsBaselineWithoutTolerance() {
		IndicatorStatus status = Given.baseline("2024-12-31", "100").milestone("2030-12-31", "100")
				.measured("2027-12-31", "100").on("2027-12-31");
		assertEquals(IndicatorState.UNDEFINED, status.state());
		assertTrue(status.progress().isEmpty() && status.ratio().isEmpty() && status.forecast().isEmpty());
	}

	@Test
	void keepsTheBaselineWithoutMilestone() {
		IndicatorStatus status = Given.baseline("2024-12-31", "100").tolerance(Direction.KEEP, "5")
				.measured("2027-12-31", "104").on("2028-12-31");
		assertEquals(IndicatorState.ON_TRACK, status.state());
		assertEquals(status.baseline(), status.target());
		assertEquals(status.baseline(), status.planned());
	}

	@Test
	void forecastsFromTheBaselineWhenMeasuredOnce() {
		assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), Given.baseline("2024-12-31", "0")
				.milestone("2030-12-31", "100").measured("2025-12-31", "50").on("2026-01-01").forecast());
	}

	@Test
	void forecastsNothingWhereThePaceLeadsNowhere() {
		assertTrue(refurbished().measured("2025-12-31", "20").measured("2026-12-31", "20").on("2026-12-31")
				.forecast().isEmpty());
		assertTrue(refurbished().measured("2025-12-31", "20").measured("2026-12-31", "19").on("2026-12-31")
				.forecast().isEmpty());
		assertTrue(refurbished().measured("2025-12-31", "20").measured("2026-12-31", "20.0001").on("2026-12-31")
				.forecast().isEmpty());
		assertTrue(refurbished().measured("2025-12-31", "61").on("2026-12-31").forecast().isEmpty());
		assertTrue(refurbished().measured("2024-12-31", "15").on("2025-01-31").forecast().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({"1E+2147483647, 1", "1E-2147483647, 1", "1, 9E+2000000000", "-1E+299, 1E+299", "0E+999999999, 1",
		"1, 1"})
	void survivesNumbersThatNobodyMeant(String baseline, String other) {
		Given given = Given.baseline("+999999999-12-30", baseline).milestone("+999999999-12-31", other)
				.measured("-999999999-01-01", other).measured("+999999999-12-31", other, baseline)
				.frequency("P999999999Y").tolerance(Direction.UP, baseline);
		for (String date : new String[]{"-999999999-01-01", "2026-01-01", "+999999999-12-31"}) {
			assertTrue(given.on(date).progress().stream().allMatch(part -> Double.isFinite(part.doubleValue())));
		}
	}

	@ParameterizedTest
	@CsvSource({"ACHIEVED, achieved, behaald, atteint", "ON_TRACK, on track, op koers, en bonne voie",
		"ATTENTION, attention, aandacht, attention", "BEHIND, behind, achter, en retard",
		"WRONG_WAY, wrong way, verkeerde kant, à contresens",
		"NOT_STARTED, not started, nog niet gestart, non commencé",
		"NO_DATA, no data, geen gegevens, sans données", "OVERDUE, overdue, te laat, en retard de saisie",
		"UNDEFINED, undefined, onbepaald, indéterminé"})
	void hasTheWordsOfTheTableOfSigns(IndicatorState state, String english, String dutch, String french) {
		assertEquals(english, IndicatorAssessment.word(state, Locale.ENGLISH));
		assertEquals(dutch, IndicatorAssessment.word(state, Locale.of("nl", "BE")));
		assertEquals(french, IndicatorAssessment.word(state, Locale.FRENCH));
		assertEquals(english, IndicatorAssessment.word(state, Locale.GERMAN));
	}
}
