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
import org.leidraad.chart.internal.StackPainter;

/**
 * What the cost of each offer is made of: a bar for each offer from a stated zero, its parts side by side, each told
 * under its bar with its own filling. Income, such as a residual value, lies at the left of the zero.
 *
 * @param costs the figures
 * @param locale the language of the words
 */
public record CostStack(Costs costs, Locale locale) implements Picture {

	private static final double ROW = 46;
	private static final double TOP = 14;

	/**
	 * A part of a cost.
	 *
	 * @param name what it is for
	 * @param amount how much; negative for income
	 */
	public record Part(String name, BigDecimal amount) {
	}

	/**
	 * A bar.
	 *
	 * @param label whose cost
	 * @param parts its parts, in the same order for all bars; one of 0 is not drawn
	 */
	public record Bar(String label, List<Part> parts) {

		/** Keeps a copy of its own. */
		public Bar {
			parts = List.copyOf(parts);
		}

		/** {@return the sum of its parts} */
		public BigDecimal total() {
			return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		}
	}

	/**
	 * What the picture shows.
	 *
	 * @param title what was computed, for those who cannot see the picture
	 * @param unit the unit of all amounts, such as EUR a year
	 * @param bars the bars in their order
	 */
	public record Costs(String title, String unit, List<Bar> bars) {

		/** Keeps a copy of its own. */
		public Costs {
			bars = List.copyOf(bars);
		}
	}

	/** {@return the height that the bars need, in points} */
	public double usualHeight() {
		return TOP + ROW * Math.max(1, costs.bars().size());
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			Canvas.prepare(copy);
			new StackPainter(this, new Pen(copy, Palette.of(theme)), width, height).paint();
		} finally {
			copy.dispose();
		}
	}

	@Override
	public String alternativeText() {
		String each = costs.bars().stream()
				.map(bar -> ChartTexts.get(locale, "stack.bar", bar.label(), number(bar.total()), bar.parts().stream()
						.filter(part -> part.amount().signum() != 0)
						.map(part -> part.name() + ' ' + number(part.amount())).collect(Collectors.joining(", "))))
				.collect(Collectors.joining("; "));
		return ChartTexts.get(locale, "stack.alternative", costs.title(), costs.unit(), each);
	}

	/**
	 * An amount in the language, with its cents.
	 *
	 * @param value the amount
	 * @return the figure, such as 233.93
	 */
	public String number(BigDecimal value) {
		return new FigureFormat(locale).money(value);
	}
}
