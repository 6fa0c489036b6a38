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
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.indicator.Norm.Comparison;

/** How people write a norm. */
class NormTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		">= 6 | AT_LEAST | 6 | ", ">=6 laptops | AT_LEAST | 6 | laptops", "≥ 0.6 | AT_LEAST | 0.6 |",
		"<=1.25 | AT_MOST | 1.25 |", "≤ 1,25 | AT_MOST | 1.25 |", "< 60 | BELOW | 60 |",
		"> 5 years | ABOVE | 5 | years",
		"= 3 | EQUAL | 3 |", "100 | BARE | 100 |", "80 % | BARE | 80 | %", "80% | BARE | 80 | %",
		"at least 80 % | AT_LEAST | 80 | %", "At most 5 | AT_MOST | 5 |", "minstens 80% | AT_LEAST | 80 | %",
		"ten hoogste 2,5 | AT_MOST | 2.5 |", "au moins 30 % | AT_LEAST | 30 | %", "au plus 4 | AT_MOST | 4 |",
		"1.000,5 kWh | BARE | 1000.5 | kWh", "1,000.5 | BARE | 1000.5 |", "1.000.000 | BARE | 1000000 |",
		"1 000 kg | BARE | 1000 | kg", "12 500,75 | BARE | 12500.75 |", "0 net 2030 | BARE | 0 | net 2030",
		">= -5 | AT_LEAST | -5 |", "-5 degrees | BARE | -5 | degrees", "+3 | BARE | 3 |"})
	void readsAbsoluteNorms(String text, Comparison comparison, BigDecimal value, String unit) {
		Norm norm = Norm.parse(text).orElseThrow();
		assertEquals(new Norm(comparison, value, false, Optional.ofNullable(unit)), norm);
		assertEquals(Optional.of(value), norm.level(null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"-40 % | -40 | 141.6", "-40% vs baseline | -40 | 141.6",
		"−40 % | -40 | 141.6", "+10% | 10 | 259.6", "<= -50 % | -50 | 118", "-50% 2030 | -50 | 118"})
	void readsChangesFromTheBaseline(String text, BigDecimal value, BigDecimal level) {
		Norm norm = Norm.parse(text).orElseThrow();
		assertTrue(norm.relative());
		assertEquals(value, norm.value());
		assertEquals(0, level.compareTo(norm.level(new BigDecimal("236")).orElseThrow()));
		assertTrue(norm.level(null).isEmpty());
	}

	@Test
	void aShareIsNoChange() {
		assertFalse(Norm.parse("40 %").orElseThrow().relative());
		assertFalse(Norm.parse("-40 kg").orElseThrow().relative());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", " ", "free", "?", "-", "%", "per family", ">= the minimum in the act (15 to 30)", ">=",
		"about 5", "much more than 5", ">> 5", "1..5", "5,", "--5", "≥"})
	void admitsWhatItDoesNotUnderstand(String text) {
		assertTrue(Norm.parse(text).isEmpty(), text);
	}

	@Test
	void doesNotLoseItsWayInALongText() {
		assertTrue(Norm.parse("1 ".repeat(100_000)).isEmpty());
		assertTrue(Norm.parse(" ".repeat(150) + "x").isEmpty());
	}
}
