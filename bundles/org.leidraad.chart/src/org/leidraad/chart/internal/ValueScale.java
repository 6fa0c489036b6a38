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

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The vertical axis: from zero, unless zero would press the line flat. Doubles are good enough here: a pixel is
 * coarser than their error.
 *
 * @param bottom value at the bottom
 * @param top value at the top, above the bottom
 * @param step distance of two grid lines, above 0
 */
public record ValueScale(double bottom, double top, double step) {

	private static final double FLAT = 0.3;
	private static final double[] NICE = {1, 2, 2.5, 5, 10};

	/**
	 * The axis that shows all values.
	 *
	 * @param values the values; without any, the axis runs from 0 to 1
	 * @param lines about how many grid lines are wanted, from 1
	 * @return the axis
	 */
	public static ValueScale of(double[] values, int lines) {
		double low = DoubleStream.of(values).min().orElse(0);
		double high = DoubleStream.of(values).max().orElse(1);
		if (low > 0 && high - low >= FLAT * high || low == high && low > 0) {
			low = 0;
		} else if (high < 0 && high - low >= FLAT * -low || low == high && high < 0) {
			high = 0;
		} else if (low == high) {
			high = 1;
		}
		double step = nice((high - low) / Math.max(1, lines));
		double bottom = Math.floor(low / step + 1e-9) * step;
		double top = Math.ceil(high / step - 1e-9) * step;
		if (bottom > 0 && low - bottom < step / 4) {
			bottom -= step;
		}
		return new ValueScale(bottom, top > bottom ? top : bottom + step, step);
	}

	/** {@return true if the axis does not contain zero, which must then be said} */
	public boolean cut() {
		return bottom > step / 1e6 || top < -step / 1e6;
	}

	/** {@return the values at which a grid line is drawn, rounded to what the step can tell, lowest first} */
	public List<BigDecimal> ticks() {
		List<BigDecimal> ticks = new ArrayList<>();
		int count = (int) Math.round((top - bottom) / step);
		BigDecimal unit = new BigDecimal(step, new MathContext(3));
		BigDecimal first = unit.multiply(BigDecimal.valueOf(Math.round(bottom / step)));
		for (int i = 0; i <= count; i++) {
			ticks.add(first.add(unit.multiply(BigDecimal.valueOf(i))));
		}
		return ticks;
	}

	/**
	 * Where a value lies on the axis.
	 *
	 * @param value the value
	 * @return 0 at the bottom, 1 at the top
	 */
	public double share(double value) {
		return (value - bottom) / (top - bottom);
	}

	private static double nice(double rough) {
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		for (double nice : NICE) {
			if (nice * power >= rough * (1 - 1e-9)) {
				return nice * power;
			}
		}
		return 10 * power;
	}
}
