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
import java.math.MathContext;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the status and their test numbers. */
class ProgressTest {

	private static Progress progress(String baseline, String target, String planned, String actual) {
		return Progress.of(new BigDecimal(baseline), new BigDecimal(target), Optional.of(new BigDecimal(planned)),
				new BigDecimal(actual)).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({
		"15, 60, 37.5, 33, 0.4, 0.5, 0.8, ATTENTION",
		"1.60, 1.25, 1.45, 1.48, 0.342857143, 0.428571429, 0.8, ATTENTION",
		"236, 141.6, 188.8, 240, -0.042372881, 0.5, -0.084745763, WRONG_WAY"})
	void matchesTheNumbersOfTheMethod(String baseline, String target, String planned, String actual, double progress,
			double expected, double ratio, IndicatorState state) {
		Progress result = progress(baseline, target, planned, actual);
		assertEquals(progress, result.progress().doubleValue(), 1e-9);
		assertEquals(expected, result.expected().orElseThrow().doubleValue(), 1e-9);
		assertEquals(ratio, result.ratio().orElseThrow().doubleValue(), 1e-9);
		assertEquals(state, result.state());
	}

	@ParameterizedTest
	@CsvSource({
		"15, 60, 37.5, 60, ACHIEVED", "15, 60, 37.5, 62, ACHIEVED", "15, 60, 15, 62, ACHIEVED",
		"15, 60, 37.5, 59.9, ON_TRACK", "0, 100, 100, 95, ON_TRACK", "0, 100, 100, 94.99, ATTENTION",
		"0, 100, 100, 80, ATTENTION", "0, 100, 100, 79.99, BEHIND", "0, 100, 100, 0, BEHIND",
		"0, 100, 100, -0.01, WRONG_WAY", "100, 0, 50, 101, WRONG_WAY", "100, 0, 50, 50, ON_TRACK",
		"15, 60, 15, 15, NOT_STARTED", "15, 60, 15, 40, NOT_STARTED", "15, 60, 15, 14, WRONG_WAY",
		"15, 60, 10, 20, ON_TRACK"})
	void judgesInTheOrderOfTheTable(String baseline, String target, String planned, String actual,
			IndicatorState state) {
		assertEquals(state, progress(baseline, target, planned, actual).state());
	}

	@Test
	void roundingDoesNotTipTheVerdict() {
		// Four fifths of a third that was cut off after seven and sixteen digits.
		BigDecimal third = BigDecimal.ONE.divide(new BigDecimal("3"), MathContext.DECIMAL64);
		Progress result = new Progress(new BigDecimal("0.8").divide(new BigDecimal("3"), MathContext.DECIMAL32),
				Optional.of(third));
		assertEquals(IndicatorState.ATTENTION, result.state());
	}

	@Test
	void nothingCanBeMeasuredWhereTargetEqualsBaseline() {
		assertTrue(Progress.of(BigDecimal.TEN, new BigDecimal("10.00"), Optional.empty(), BigDecimal.ONE).isEmpty());
	}

	@Test
	void withoutPlanOnlyTheEndAndTheWrongWayAreKnown() {
		assertEquals(IndicatorState.ACHIEVED, new Progress(BigDecimal.ONE, Optional.empty()).state());
		assertEquals(IndicatorState.WRONG_WAY, new Progress(BigDecimal.ONE.negate(), Optional.empty()).state());
		assertEquals(IndicatorState.UNDEFINED, new Progress(new BigDecimal("0.5"), Optional.empty()).state());
	}
}
