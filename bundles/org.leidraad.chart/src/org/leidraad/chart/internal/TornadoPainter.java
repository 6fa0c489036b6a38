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

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.leidraad.chart.TornadoChart;
import org.leidraad.chart.TornadoChart.End;
import org.leidraad.chart.TornadoChart.Swing;

/** Draws a {@link TornadoChart}: names at the left, bars around the result as it is, words at their ends. */
public final class TornadoPainter {

	private static final Font TEXT = Typeface.regular(9);
	private static final Font BASE = Typeface.bold(9);
	private static final Font SMALL = Typeface.regular(8);
	private static final double GAP = 5;
	private static final double TOP = 26;
	private static final double MOST_NAMES = 0.3;
	private static final double LEAST_BARS = 24;
	private static final double MOST_BAR = 14;
	private static final double LEAST_SPREAD = 1e-9;

	private final TornadoChart chart;
	private final Pen pen;
	private final double width;
	private final double height;
	private final double left;
	private final double right;
	private final double low;
	private final double high;

	/**
	 * @param chart what is drawn
	 * @param pen where
	 * @param width width of the picture in points
	 * @param height height of the picture in points
	 */
	public TornadoPainter(TornadoChart chart, Pen pen, double width, double height) {
		this.chart = chart;
		this.pen = pen;
		this.width = width;
		this.height = height;
		List<Swing> bars = chart.swings().bars();
		double names = Math.min(width * MOST_NAMES,
				bars.stream().mapToDouble(bar -> Pen.width(bar.label(), TEXT)).max().orElse(0));
		double words = bars.stream().flatMap(bar -> Stream.of(bar.low(), bar.high()))
				.mapToDouble(end -> Pen.width(words(end), SMALL)).max().orElse(0);
		left = names + 2 * GAP + words;
		right = Math.max(left + LEAST_BARS, width - words - GAP);
		double base = chart.swings().base().doubleValue();
		low = results().reduce(base, Math::min);
		high = results().reduce(base, Math::max);
	}

	private Stream<Double> results() {
		return chart.swings().bars().stream()
				.flatMap(bar -> Stream.of(bar.low().result().doubleValue(), bar.high().result().doubleValue()));
	}

	/** Draws everything. */
	public void paint() {
		List<Swing> bars = chart.swings().bars();
		if (bars.isEmpty()) {
			pen.text(Pen.fit(ChartTexts.get(chart.locale(), "tornado.nothing"), TEXT, width), 0, TOP, TEXT,
					pen.palette().muted());
			return;
		}
		double row = Math.max(1, (height - TOP) / bars.size());
		for (int i = 0; i < bars.size(); i++) {
			bar(bars.get(i), TOP + i * row, row);
		}
		base();
	}

	/** The result as it is, with what the picture's lack of a zero means for the eye. */
	private void base() {
		double x = place(chart.swings().base());
		pen.draw(new Line2D.Double(x, TOP - 6, x, height), pen.palette().ink(), 1f);
		String text = ChartTexts.get(chart.locale(), "tornado.base", chart.number(chart.swings().base()),
				chart.swings().unit());
		double wide = Pen.width(text, BASE);
		pen.text(text, Math.clamp(x - wide / 2, 0, Math.max(0, width - wide)), TOP - 10, BASE, pen.palette().ink());
	}

	private void bar(Swing swing, double top, double row) {
		double thick = Math.min(MOST_BAR, row * 0.55);
		double y = top + (row - thick) / 2;
		double line = y + thick / 2 + 3;
		pen.text(Pen.fit(swing.label(), TEXT, width * MOST_NAMES), 0, line, TEXT, pen.palette().ink());
		half(swing.low(), false, y, thick);
		half(swing.high(), true, y, thick);
		end(swing.low(), swing.high(), line);
		end(swing.high(), swing.low(), line);
	}

	/** From the result as it is to one end; both ends may lie at the same side. */
	private void half(End end, boolean hatched, double y, double thick) {
		double from = place(chart.swings().base());
		double to = place(end.result());
		Rectangle2D shape = new Rectangle2D.Double(Math.min(from, to), y, Math.abs(to - from), thick);
		Color ink = pen.palette().thread();
		if (hatched) {
			pen.fill(shape, pen.palette().ground());
			pen.hatch(shape, ink);
			pen.draw(shape, ink, 1f);
		} else {
			pen.fill(shape, ink);
		}
	}

	/** The words stand outside the bar, at the side of the base where the end lies. */
	private void end(End end, End other, double line) {
		double x = place(end.result());
		int side = end.result().compareTo(other.result());
		boolean isLeft = side < 0 || side == 0 && end != other && !isAfter(end, other);
		String words = words(end);
		pen.text(words, isLeft ? x - GAP - Pen.width(words, SMALL) : x + GAP, line, SMALL, pen.palette().ink());
	}

	/** Where both ends come to the same, the lower assumption stands at the left. */
	private boolean isAfter(End end, End other) {
		return chart.swings().bars().stream().anyMatch(bar -> bar.high() == end && bar.low() == other);
	}

	private String words(End end) {
		return ChartTexts.get(chart.locale(), "tornado.end", end.assumption(), chart.number(end.result()));
	}

	private double place(BigDecimal result) {
		double share = high - low < LEAST_SPREAD ? 0.5 : (result.doubleValue() - low) / (high - low);
		return left + share * (right - left);
	}
}
