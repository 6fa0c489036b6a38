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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.leidraad.chart.internal.Canvas;
import org.leidraad.chart.internal.ChartTexts;
import org.leidraad.chart.internal.Palette;
import org.leidraad.chart.internal.Pen;
import org.leidraad.chart.internal.TornadoPainter;

/**
 * What a result comes to when one assumption after the other is lower or higher: a bar for each assumption around the
 * result as it is, widest first. The lower value is filled and the higher one hatched, each with its words at its end.
 *
 * @param swings the figures
 * @param locale the language of the words
 */
public record TornadoChart(Swings swings, Locale locale) implements Picture {

	private static final double TOP = 28;
	private static final double ROW = 30;

	/**
	 * One end of a bar.
	 *
	 * @param assumption the value that is assumed, in words, such as 5 %
	 * @param result what comes of it, in the unit of the picture
	 */
	public record End(String assumption, BigDecimal result) {
	}

	/**
	 * One bar.
	 *
	 * @param label the name of the assumption
	 * @param low with the lower value
	 * @param high with the higher value
	 */
	public record Swing(String label, End low, End high) {

		/** {@return how far apart the results are, from 0} */
		public BigDecimal spread() {
			return high.result().subtract(low.result()).abs();
		}
	}

	/**
	 * What the picture shows.
	 *
	 * @param title what was computed, for those who cannot see the picture
	 * @param base the result as it is
	 * @param unit the unit of all results, such as EUR a year
	 * @param bars the assumptions; they are drawn widest first
	 */
	public record Swings(String title, BigDecimal base, String unit, List<Swing> bars) {

		/** Puts the bars in order. */
		public Swings {
			bars = bars.stream().sorted((one, other) -> other.spread().compareTo(one.spread())).toList();
		}
	}

	/** {@return the height that the bars need, in points} */
	public double usualHeight() {
		return TOP + ROW * Math.max(1, swings.bars().size());
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			Canvas.prepare(copy);
			new TornadoPainter(this, new Pen(copy, Palette.of(theme)), width, height).paint();
		} finally {
			copy.dispose();
		}
	}

	@Override
	public String alternativeText() {
		String each = swings.bars().stream()
				.map(bar -> ChartTexts.get(locale, "tornado.bar", bar.label(), bar.low().assumption(),
						number(bar.low().result()), bar.high().assumption(), number(bar.high().result())))
				.collect(Collectors.joining("; "));
		return ChartTexts.get(locale, "tornado.alternative", swings.title(), number(swings.base()), swings.unit(),
				each);
	}

	/**
	 * A result in the language, with its cents.
	 *
	 * @param value the result
	 * @return the figure, such as 233.93
	 */
	public String number(BigDecimal value) {
		return new FigureFormat(locale).money(value);
	}
}
