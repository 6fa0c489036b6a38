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

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

import org.leidraad.chart.RadarChart;
import org.leidraad.chart.RadarChart.Levels;
import org.leidraad.chart.RadarChart.Spoke;

/** Draws one radar: rings, spokes, the time before, now, and the names around it. */
public final class RadarPainter {

	private static final Font TEXT = Typeface.regular(9);
	private static final Font SMALL = Typeface.regular(7.5);
	private static final double LINE_HEIGHT = 11;
	private static final double GAP = 8;
	private static final double DOT = 2.8;
	private static final double MOST_LABEL = 0.3;
	private static final int MOST_LINES = 3;
	private static final double SIDEWAYS = 0.15;
	private static final BasicStroke BEFORE = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
			new float[]{4, 3}, 0);

	private final Levels levels;
	private final Locale locale;
	private final Pen pen;
	private final double width;
	private final double height;
	private final double radius;

	/**
	 * @param levels what to draw
	 * @param locale the language of the words
	 * @param pen draws
	 * @param width width of the picture in points
	 * @param height height of the picture in points
	 */
	public RadarPainter(Levels levels, Locale locale, Pen pen, double width, double height) {
		this.levels = levels;
		this.locale = locale;
		this.pen = pen;
		this.width = width;
		this.height = height;
		double sides = width / 2 - width * MOST_LABEL * 0.75 - GAP;
		this.radius = Math.max(10, Math.min(sides, height / 2 - MOST_LINES * LINE_HEIGHT - GAP));
	}

	/** Draws everything. */
	public void paint() {
		if (levels.spokes().size() < RadarChart.FEWEST_SPOKES) {
			nothing();
			return;
		}
		rings();
		List<Point2D> before = closed(Spoke::before);
		pen.line(before, pen.palette().muted(), BEFORE);
		List<Point2D> now = closed(Spoke::level);
		Color thread = pen.palette().thread();
		pen.between(now, List.of(centre(), centre()),
				new Color(thread.getRed(), thread.getGreen(), thread.getBlue(), 40));
		pen.line(now, thread, new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		numbers();
		for (int i = 0; i < levels.spokes().size(); i++) {
			dot(i);
			name(i);
		}
		words(before);
		levels.caption().ifPresent(caption -> pen.text(Pen.fit(caption, TEXT, width - 8), 4, 12, TEXT,
				pen.palette().ink()));
	}

	private void nothing() {
		List<String> lines = Pen.wrap(ChartTexts.get(locale, "radar.nothing"), TEXT, width * 0.8);
		double y = height / 2 - (lines.size() - 1) * LINE_HEIGHT / 2;
		for (String line : lines) {
			pen.text(line, (width - Pen.width(line, TEXT)) / 2, y, TEXT, pen.palette().muted());
			y += LINE_HEIGHT;
		}
	}

	private void rings() {
		int spokes = levels.spokes().size();
		for (int level = levels.lowest() + 1; level <= levels.highest(); level++) {
			List<Point2D> ring = new ArrayList<>();
			for (int i = 0; i <= spokes; i++) {
				ring.add(point(i, distance(level)));
			}
			pen.line(ring, pen.palette().grid(), new BasicStroke(1f));
		}
		for (int i = 0; i < spokes; i++) {
			pen.line(List.of(centre(), point(i, radius)), pen.palette().grid(), new BasicStroke(1f));
		}
	}

	private void numbers() {
		for (int level = levels.lowest(); level <= levels.highest(); level++) {
			pen.label(Integer.toString(level), width / 2 + 3, height / 2 - distance(level) + 3, SMALL,
					pen.palette().muted());
		}
	}

	/** The shape through all that has a level; one that has none lies at the centre. Empty where nothing has one. */
	private List<Point2D> closed(Function<Spoke, OptionalInt> level) {
		List<Point2D> points = new ArrayList<>();
		if (levels.spokes().stream().allMatch(spoke -> level.apply(spoke).isEmpty())) {
			return points;
		}
		for (int i = 0; i <= levels.spokes().size(); i++) {
			points.add(at(i, level));
		}
		return points;
	}

	private Point2D at(int index, Function<Spoke, OptionalInt> level) {
		Spoke spoke = levels.spokes().get(index % levels.spokes().size());
		return point(index, level.apply(spoke).stream().mapToDouble(this::distance).findFirst().orElse(0));
	}

	private void dot(int index) {
		Point2D at = at(index, Spoke::level);
		Ellipse2D dot = new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT);
		boolean assessed = levels.spokes().get(index).level().isPresent();
		pen.fill(dot, assessed ? pen.palette().thread() : pen.palette().ground());
		pen.draw(dot, assessed ? pen.palette().thread() : pen.palette().muted(), 1f);
	}

	private void name(int index) {
		Point2D end = point(index, radius + GAP);
		double right = (end.getX() - width / 2) / radius;
		double room = Math.max(30, right > SIDEWAYS
				? width - end.getX() - 2
				: right < -SIDEWAYS ? end.getX() - 2 : width * MOST_LABEL);
		List<String> lines = Pen.wrap(levels.spokes().get(index).label(), TEXT, room);
		List<String> shown = lines.subList(0, Math.min(MOST_LINES, lines.size()));
		double down = (end.getY() - height / 2) / radius;
		double y = end.getY() + 3 - (shown.size() - 1) * LINE_HEIGHT * (1 - Math.clamp(down, -1, 1)) / 2;
		for (int i = 0; i < shown.size(); i++) {
			boolean cut = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
			String line = Pen.fit(cut ? shown.get(i) + " …" : shown.get(i), TEXT, room);
			double w = Pen.width(line, TEXT);
			double x = right > SIDEWAYS ? end.getX() : right < -SIDEWAYS ? end.getX() - w : end.getX() - w / 2;
			pen.text(line, x, y + i * LINE_HEIGHT, TEXT, pen.palette().ink());
		}
	}

	/** Which line is which, in the corner where no name stands. */
	private void words(List<Point2D> before) {
		if (!before.isEmpty()) {
			pen.line(List.of(new Point2D.Double(4, height - 7), new Point2D.Double(24, height - 7)),
					pen.palette().muted(), BEFORE);
			pen.text(ChartTexts.get(locale, "radar.before"), 28, height - 4, SMALL, pen.palette().muted());
		}
	}

	private double distance(int level) {
		double share = (double) (level - levels.lowest()) / (levels.highest() - levels.lowest());
		return radius * Math.clamp(share, 0, 1);
	}

	private Point2D centre() {
		return new Point2D.Double(width / 2, height / 2);
	}

	private Point2D point(int index, double distance) {
		double angle = 2 * Math.PI * index / levels.spokes().size();
		return new Point2D.Double(width / 2 + distance * Math.sin(angle), height / 2 - distance * Math.cos(angle));
	}
}
