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

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.indicator.MeasurementFrequency.Occasion;

/** How people write a frequency. */
class MeasurementFrequencyTest {

	@ParameterizedTest
	@CsvSource({"yearly, P1Y", "Annually, P1Y", "half-yearly, P6M", "quarterly, P3M", "monthly, P1M", "weekly, P1W",
		"every two years, P2Y", "every 3 years, P3Y", "every quarter, P3M", "every two quarters, P6M",
		"each month, P1M",
		"jaarlijks, P1Y", "halfjaarlijks, P6M", "per kwartaal, P3M", "maandelijks, P1M", "per jaar, P1Y",
		"tweejaarlijks, P2Y", "om de twee jaar, P2Y", "elke drie maanden, P3M", "per half jaar, P6M",
		"annuel, P1Y", "annuelle, P1Y", "semestriel, P6M", "trimestriel, P3M", "mensuel, P1M", "Mensuelle, P1M",
		"tous les deux ans, P2Y", "tous les ans, P1Y", "chaque année, P1Y", "par trimestre, P3M",
		"P6M, P6M", "p1y, P1Y", "P2W, P2W", "'  Half-Yearly ', P6M", "every  year, P1Y"})
	void readsPeriods(String text, Period period) {
		MeasurementFrequency frequency = MeasurementFrequency.parse(text).orElseThrow();
		assertEquals(new MeasurementFrequency(Occasion.CALENDAR, Optional.of(period), Optional.empty()), frequency);
	}

	@ParameterizedTest
	@CsvSource({"per order, ORDER", "per bestelling, ORDER", "par commande, ORDER", "per tender, TENDER",
		"per aanbesteding, TENDER", "par marché, TENDER", "Par marche, TENDER"})
	void readsEvents(String text, Occasion occasion) {
		assertEquals(Optional.of(new MeasurementFrequency(occasion, Optional.empty(), Optional.empty())),
				MeasurementFrequency.parse(text));
	}

	@Test
	void readsTheMomentAfterAComma() {
		MeasurementFrequency frequency = MeasurementFrequency.parse("yearly, 31-12").orElseThrow();
		assertEquals(Optional.of(Period.ofYears(1)), frequency.period());
		assertEquals(Optional.of("31-12"), frequency.moment());
		assertTrue(MeasurementFrequency.parse("jaarlijks, ").orElseThrow().moment().isEmpty());
	}

	@Test
	void readsASecondFrequencyAfterAComma() {
		MeasurementFrequency frequency = MeasurementFrequency.parse("per tender, yearly, 31-12").orElseThrow();
		assertEquals(new MeasurementFrequency(Occasion.TENDER, Optional.of(Period.ofYears(1)), Optional.of("31-12")),
				frequency);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", " ", ",", ", yearly", "sometimes", "regelmatig", "P0D", "P-1Y", "PT1H",
		"every 0 years",
		"every zillion years", "every", "31-12", "per", "every blue moon", "P99999999999Y"})
	void admitsWhatItDoesNotUnderstand(String text) {
		assertTrue(MeasurementFrequency.parse(text).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({"P6M, 2025-06-30, 2025-12-31", "quarterly, 2026-09-30, 2026-12-31", "monthly, 2026-02-28, 2026-03-31",
		"yearly, 2027-02-28, 2028-02-29", "yearly, 2028-02-29, 2029-02-28", "P1Y6M, 2026-06-30, 2027-12-31",
		"quarterly, 2026-09-29, 2026-12-29", "monthly, 2028-02-28, 2028-03-28", "P31D, 2026-04-30, 2026-05-31",
		"P30D, 2026-06-30, 2026-07-30", "weekly, 2026-06-30, 2026-07-07", "P1M1D, 2026-06-30, 2026-07-31",
		"P1M2D, 2026-06-30, 2026-08-01"})
	void theEndOfAMonthIsFollowedByTheEndOfAMonth(String text, LocalDate last, LocalDate due) {
		assertEquals(Optional.of(due), MeasurementFrequency.parse(text).orElseThrow().dueAfter(last));
	}

	@Test
	void tellsWhenTheNextOneIsDue() {
		LocalDate day = LocalDate.of(2026, 8, 31);
		assertEquals(Optional.of(LocalDate.of(2027, 2, 28)),
				MeasurementFrequency.parse("P6M").orElseThrow().dueAfter(day));
		assertTrue(MeasurementFrequency.parse("per order").orElseThrow().dueAfter(day).isEmpty());
		assertTrue(MeasurementFrequency.parse("yearly").orElseThrow().dueAfter(LocalDate.MAX).isEmpty());
	}
}
