/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people and spreadsheets write them. */
class ModificationsNumberTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"1200000|1200000", "-30000|-30000", "+5|5", "59999.99|59999.99",
		"59999,99|59999.99", "1.200.000|1200000", "1,200,000|1200000", "1.200.000,50|1200000.50",
		"1,200,000.50|1200000.50", "1 200 000|1200000", "1\u00A0200\u00A0000,5|1200000.5", "1’200’000.50|1200000.50",
		"0,125|0.125", "12.34|12.34", "1200.500|1200.500"})
	void readsANumber(String text, BigDecimal number) {
		assertEquals(Optional.of(number), ModificationsNumber.read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "x", "1e5", "1.2.3", "1,2,3", "12.34.567", "--1", "1 2", "EUR 5", "٣", "1,000.000,00",
		".5", "5.", "NaN"})
	void refusesWhatIsNone(String text) {
		assertEquals(Optional.empty(), ModificationsNumber.read(text));
	}

	@Test
	void refusesMoreDigitsThanAnyAmountHas() {
		assertTrue(ModificationsNumber.read("9".repeat(60)).isPresent());
		assertEquals(Optional.empty(), ModificationsNumber.read("9".repeat(61)));
	}

	@ParameterizedTest
	@CsvSource({"1.200, true", "'1,200', true", "-12.345, true", "1200.500, false", "0.125, false", "1.200.000, false",
		"1.20, false", "1200, false"})
	void knowsWhatCanBeReadInTwoWays(String text, boolean ambiguous) {
		assertEquals(ambiguous, ModificationsNumber.isAmbiguous(text));
	}
}
