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

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.leidraad.chart.internal.Canvas;
import org.leidraad.chart.internal.ChartTexts;
import org.leidraad.chart.internal.Palette;
import org.leidraad.chart.internal.Pen;
import org.leidraad.chart.internal.Typeface;

/**
 * The thread of one target as a line through knots. Where a link is missing the line is open and the knot a cross;
 * where it is weak the knot is hollow.
 *
 * @param knots the links, from target to monitoring
 * @param locale the language of the alternative text
 */
public record ThreadLine(List<Knot> knots, Locale locale) implements Picture {

	private static final double RADIUS = 6.5;
	private static final double CROSS = 3.4;
	private static final Font COUNT = Typeface.bold(8);
	private static final BasicStroke WHOLE = new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
	private static final BasicStroke OPEN = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
			new float[]{1.5f, 3f}, 0);

	/** How strong a link is. */
	public enum Strength {
		/** It is there. */
		WHOLE,
		/** It is there in part. */
		WEAK,
		/** It is missing. */
		BROKEN
	}

	/**
	 * One link.
	 *
	 * @param name what it is, such as indicators
	 * @param text what is written in the knot, such as a number; at most three characters
	 * @param strength how strong it is
	 */
	public record Knot(String name, String text, Strength strength) {
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			Canvas.prepare(copy);
			Pen pen = new Pen(copy, Palette.of(theme));
			double distance = width / Math.max(1, knots.size());
			double y = height / 2;
			for (int i = 0; i < knots.size(); i++) {
				double x = distance * (i + 0.5);
				double from = i == 0 ? 0 : x - distance / 2;
				double to = i == knots.size() - 1 ? x : x + distance / 2;
				line(pen, new Line2D.Double(from, y, x - RADIUS, y), knots.get(i));
				if (to > x) {
					line(pen, new Line2D.Double(x + RADIUS, y, to, y), knots.get(i));
				}
				knot(pen, x, y, knots.get(i));
			}
		} finally {
			copy.dispose();
		}
	}

	private static void line(Pen pen, Line2D line, Knot knot) {
		boolean broken = knot.strength() == Strength.BROKEN;
		pen.line(List.of(line.getP1(), line.getP2()), broken ? pen.palette().broken() : pen.palette().thread(),
				broken ? OPEN : WHOLE);
	}

	private static void knot(Pen pen, double x, double y, Knot knot) {
		Ellipse2D disc = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		Palette palette = pen.palette();
		switch (knot.strength()) {
			case WHOLE -> {
				pen.fill(disc, palette.thread());
				text(pen, x, y, knot, true);
			}
			case WEAK -> {
				pen.fill(disc, palette.ground());
				pen.draw(disc, palette.thread(), 1.4f);
				text(pen, x, y, knot, false);
			}
			case BROKEN -> {
				pen.draw(new Line2D.Double(x - CROSS, y - CROSS, x + CROSS, y + CROSS), palette.broken(), 2f);
				pen.draw(new Line2D.Double(x - CROSS, y + CROSS, x + CROSS, y - CROSS), palette.broken(), 2f);
			}
		}
	}

	private static void text(Pen pen, double x, double y, Knot knot, boolean filled) {
		pen.text(knot.text(), x - Pen.width(knot.text(), COUNT) / 2, y + 2.9, COUNT,
				filled ? pen.palette().ground() : pen.palette().thread());
	}

	@Override
	public String alternativeText() {
		return knots.stream().map(knot -> switch (knot.strength()) {
			case WHOLE -> ChartTexts.get(locale, "thread.intact", knot.name(), knot.text());
			case WEAK -> ChartTexts.get(locale, "thread.weak", knot.name(), knot.text());
			case BROKEN -> ChartTexts.get(locale, "thread.broken", knot.name());
		}).collect(Collectors.joining("; "));
	}
}
