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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Aggregation;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Measurement;

/** How good measured values are. */
class DataQualityTest {

	private static Measurement value(Given given, String date) {
		Measurement measurement = given.measurement(date);
		measurement.setValue(BigDecimal.ONE);
		return measurement;
	}

	private static DataQuality quality(Given given, String on) {
		DataQuality quality = DataQuality.of(given.indicator(), LocalDate.parse(on)).orElseThrow();
		assertEquals(Optional.of(quality), given.on(on).dataQuality());
		return quality;
	}

	@Test
	void saysAllFiveThings() {
		Given given = Given.baseline("2024-12-31", "2").frequency("yearly");
		Measurement measurement = value(given, "2025-12-31");
		measurement.setOrigin(DataOrigin.METERED);
		measurement.setCompleteness(new BigDecimal("92.5"));
		measurement.setVerified(true);
		DataQuality quality = quality(given, "2026-03-14");
		assertEquals(new DataQuality(LocalDate.of(2025, 12, 31), 1, Optional.of(new BigDecimal("92.5")), 73,
				Optional.of(new BigDecimal("0.2")), true, true, false), quality);
		measurement.setMethodChanged(true);
		measurement.setVerified(false);
		assertFalse(quality(given, "2026-03-14").isMethodUnchanged());
		assertFalse(quality(given, "2026-03-14").isVerified());
	}

	@ParameterizedTest
	@CsvSource({"79.99, true", "0, true", "80, false", "100, false", ", false", "-1, false", "101, false",
		"1E-999999999, false"})
	void isHatchedBelowEightyPercent(BigDecimal completeness, boolean hatched) {
		Given given = Given.baseline(null, null);
		value(given, "2025-12-31").setCompleteness(completeness);
		assertEquals(hatched, quality(given, "2025-12-31").isHatched());
	}

	@ParameterizedTest
	@CsvSource({"yearly, 2026-12-31, 1", "half-yearly, 2026-12-31, 2.01657", "P1W, 2026-01-14, 2",
		"monthly, 2025-12-31, 0"})
	void measuresItsAgeByTheFrequency(String frequency, String on, double timeliness) {
		Given given = Given.baseline(null, null).frequency(frequency);
		value(given, "2025-12-31");
		assertEquals(timeliness, quality(given, on).timeliness().orElseThrow().doubleValue(), 1e-5);
	}

	@Test
	void hasNoTimelinessWithoutCalendar() {
		Given given = Given.baseline(null, null).frequency("per order");
		value(given, "2025-12-31");
		assertEquals(Optional.empty(), quality(given, "2026-12-31").timeliness());
		assertEquals(365, quality(given, "2026-12-31").ageDays());
	}

	@Test
	void isThatOfTheWeakestPart() {
		Given given = Given.baseline("2024-12-31", "2").aggregation(Aggregation.SUM);
		String[] completeness = {"95", null, "85"};
		DataOrigin[] origins = {DataOrigin.METERED, DataOrigin.ESTIMATED, DataOrigin.DOCUMENTED};
		for (int i = 0; i < origins.length; i++) {
			Measurement part = given.part("2025-12-31", Given.department("part"), null);
			part.setValue(BigDecimal.ONE);
			part.setOrigin(origins[i]);
			part.setCompleteness(Given.number(completeness[i]));
			part.setVerified(i > 0);
		}
		DataQuality quality = quality(given, "2025-12-31");
		assertEquals(4, quality.origin());
		assertEquals(Optional.of(new BigDecimal("85")), quality.completeness());
		assertFalse(quality.isVerified());
		assertFalse(quality.isHatched());
	}

	@Test
	void isKnownOfEachValue() {
		Given given = Given.baseline("2024-12-31", "2");
		value(given, "2026-12-31").setCompleteness(BigDecimal.TEN);
		value(given, "2025-12-31");
		value(given, "2027-12-31");
		assertEquals(List.of(false, true), DataQuality.ofAll(given.indicator(), LocalDate.of(2027, 1, 1)).stream()
				.map(DataQuality::isHatched).toList());
		assertTrue(DataQuality.of(given.indicator(), LocalDate.of(2025, 1, 1)).isEmpty());
	}
}
