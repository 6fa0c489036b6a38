/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

	private static final List<String> ALL = List.of("months", "years", "fraction", "%", "ppm", "mg/kg", "% w/w",
			"% mass", "Wh", "kWh", "MWh", "kWh/yr", "mW", "W", "kW", "mg", "g", "kg", "kgCO2e", "tCO2e", "cycles", "");

	@ParameterizedTest
	@CsvSource({"2, years, 24, months", "6, months, 0.5, years", "70, %, 0.7, fraction", "0.15, fraction, 15, %",
		"1.5, kWh, 1500, Wh", "500, mW, 0.5, W", "0.5, W, 500, mW", "2, kg, 2000, g", "5, mg, 0.005, g",
		"0.1, % w/w, 1000, ppm", "1000, mg/kg, 0.1, % w/w", "30, % mass, 30, % w/w", "80, kWh/yr, 0.08, MWh/yr",
		"0.3, tCO2e, 300, kgCO2e", "800, cycles, 800, cycles"})
	void aValueIsConvertedExactly(BigDecimal value, String from, BigDecimal expected, String to) {
		assertEquals(Optional.of(expected), Units.convert(value, from, to));
	}

	@ParameterizedTest
	@CsvSource({"kWh, kWh/yr", "%, % w/w", "%, % smelters", "dB, dB(A)", "years, kWh", "cycles, years", "W, Wh"})
	void whatIsNotTheSameThingIsNotConverted(String from, String to) {
		assertEquals(Optional.empty(), Units.convert(BigDecimal.ONE, from, to));
		assertEquals(OptionalInt.empty(), Units.compare(BigDecimal.ONE, from, BigDecimal.ONE, to));
	}

	@Test
	void comparingDoesNotRound() {
		assertEquals(OptionalInt.of(0), Units.compare(new BigDecimal("4"), "months",
				new BigDecimal("4.0"), "months"));
		assertEquals(-1, Units.compare(new BigDecimal("0.3333333333333333333333333333333333"), "years",
				new BigDecimal("4"), "months").orElseThrow());
		assertEquals(0, Units.compare(new BigDecimal("0.5"), "W", new BigDecimal("500"), "mW").orElseThrow());
	}

	@Test
	void missingUnitsAreUnitsToo() {
		assertEquals(Optional.of(BigDecimal.TEN), Units.convert(BigDecimal.TEN, null, " "));
		assertEquals(Optional.empty(), Units.convert(BigDecimal.TEN, null, "years"));
	}

	@Test
	void thereAndBackIsTheSame() {
		BigDecimal value = new BigDecimal("7.25");
		for (String from : ALL) {
			for (String to : ALL) {
				Units.convert(value, from, to).filter(there -> !from.equals("months"))
						.ifPresent(there -> assertEquals(0,
								value.compareTo(Units.convert(there, to, from).orElseThrow()), from + " " + to));
				assertEquals(Units.convert(value, from, to).isPresent(),
						Units.compare(value, from, value, to).isPresent());
			}
		}
	}

	@Test
	void theTableIsKnown() {
		assertTrue(Units.isConvertible("kWh/yr"));
		assertFalse(Units.isConvertible("cycles"));
		assertFalse(Units.isConvertible(null));
	}
}
