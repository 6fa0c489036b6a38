/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The vertical axis starts at zero unless zero would press the line flat. */
class ValueScaleTest {

	@Test
	void startsAtZero() {
		ValueScale scale = ValueScale.of(new double[]{15, 60, 33}, 4);
		assertFalse(scale.cut());
		assertEquals(List.of("0", "20", "40", "60"), texts(scale));
		assertFalse(ValueScale.of(new double[]{236, 141.6}, 4).cut());
	}

	@Test
	void saysSoWhereItDoesNot() {
		ValueScale scale = ValueScale.of(new double[]{1.6, 1.25}, 4);
		assertTrue(scale.cut());
		assertEquals("1.2", texts(scale).get(0));
		assertTrue(ValueScale.of(new double[]{-99, -98.5}, 4).cut());
	}

	@Test
	void containsEveryValue() {
		double[][] samples = {{0, 0}, {5, 5}, {-5, -5}, {-5, 40}, {1e30, 9e30}, {1e-20, 9e-20}, {0.1, 0.3},
			{99, 99.5}, {}};
		for (double[] values : samples) {
			ValueScale scale = ValueScale.of(values, 4);
			assertTrue(scale.ticks().size() >= 2 && scale.ticks().size() <= 8, () -> texts(scale).toString());
			for (double value : values) {
				assertTrue(scale.share(value) >= -1e-9 && scale.share(value) <= 1 + 1e-9, () -> value + " in " + scale);
			}
		}
	}

	private static List<String> texts(ValueScale scale) {
		return scale.ticks().stream().map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).toList();
	}
}
