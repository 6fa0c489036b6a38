/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart;

import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.Locale;

import org.leidraad.chart.internal.Canvas;
import org.leidraad.chart.internal.ChartTexts;
import org.leidraad.chart.internal.LimitPainter;
import org.leidraad.chart.internal.Palette;
import org.leidraad.chart.internal.Pen;

/**
 * How much of a limit is used: what is booked or waits to be as a filled bar, what comes with one change hatched, the
 * limit as a
 * line. What reaches the limit is said in sign and word. The axis begins at 0; reductions count as increases do.
 *
 * @param fill the figures
 * @param locale the language of the words
 */
public record LimitMeter(Fill fill, Locale locale) implements Picture {

	private static final int CENTS = 2;

	/**
	 * The figures, all in one unit.
	 *
	 * @param title what the limit is about, for those who cannot see the picture
	 * @param booked the net sum of all that is booked, or waits to be and so counts already
	 * @param change what comes with one change; negative for a reduction
	 * @param limit what the net sum, up or down, must stay lower than; more than 0
	 * @param unit what the figures are in, such as EUR
	 */
	public record Fill(String title, BigDecimal booked, BigDecimal change, BigDecimal limit, String unit) {

		/**
		 * Looks at the limit.
		 *
		 * @throws IllegalArgumentException if the limit is not more than 0
		 */
		public Fill {
			if (limit.signum() <= 0) {
				throw new IllegalArgumentException("A limit of " + limit);
			}
		}

		/** {@return the net sum with the change} */
		public BigDecimal after() {
			return booked.add(change);
		}

		/** {@return true if the net sum with the change, up or down, stays lower than the limit} */
		public boolean fits() {
			return after().abs().compareTo(limit) < 0;
		}
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			Canvas.prepare(copy);
			new LimitPainter(this, new Pen(copy, Palette.of(theme)), theme, width).paint();
		} finally {
			copy.dispose();
		}
	}

	@Override
	public String alternativeText() {
		return ChartTexts.get(locale, "meter.alternative", fill.title(), money(fill.booked()), signed(fill.change()),
				money(fill.after()), money(fill.limit()), word());
	}

	/** {@return whether it fits, in a word} */
	public String word() {
		return ChartTexts.get(locale, fill.fits() ? "meter.fits" : "meter.full");
	}

	/**
	 * A figure with its unit.
	 *
	 * @param value the figure
	 * @return the figure in the language, such as {@code 84,000 EUR}
	 */
	public String money(BigDecimal value) {
		return new FigureFormat(locale).number(value, CENTS) + '\u00A0' + fill.unit();
	}

	/**
	 * A figure with its sign and its unit.
	 *
	 * @param value the figure
	 * @return the figure in the language, such as {@code +36,000 EUR}
	 */
	public String signed(BigDecimal value) {
		return (value.signum() > 0 ? "+" : "") + money(value);
	}
}
