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
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.chart.internal.Canvas;
import org.leidraad.chart.internal.ChartPlane;
import org.leidraad.chart.internal.Palette;
import org.leidraad.chart.internal.Pen;
import org.leidraad.chart.internal.TrajectoryData;
import org.leidraad.model.Indicator;

/** A trajectory as small as a word: the thin planned line to its goal, the thick measured line to its last value. */
public final class Sparkline implements Picture {

	private static final BasicStroke THIN = new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
	private static final BasicStroke THICK = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	private static final double DOT = 1.9;
	private static final double DIAMOND = 2.4;

	private final TrajectoryData data;
	private final TrajectoryChart chart;

	/**
	 * @param indicator the indicator, however incomplete: without a path and values there is only a faint line
	 * @param on the date on which is looked
	 * @param locale the language of the alternative text
	 */
	public Sparkline(Indicator indicator, LocalDate on, Locale locale) {
		this.data = TrajectoryData.of(indicator, on, locale);
		this.chart = new TrajectoryChart(indicator, on, locale);
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			Canvas.prepare(copy);
			Palette palette = Palette.of(theme);
			Pen pen = new Pen(copy, palette);
			Rectangle2D area = new Rectangle2D.Double(3, 3, Math.max(1, width - 6), Math.max(1, height - 6));
			if (data.path().isEmpty() && data.measured().isEmpty()) {
				pen.line(List.of(new Point2D.Double(area.getX(), area.getCenterY()),
						new Point2D.Double(area.getMaxX(), area.getCenterY())), palette.grid(), THIN);
			} else {
				lines(pen, ChartPlane.bare(data, area));
			}
		} finally {
			copy.dispose();
		}
	}

	private void lines(Pen pen, ChartPlane plane) {
		Palette palette = pen.palette();
		pen.line(data.planned().stream().map(plane::at).toList(), palette.plan(), THIN);
		if (!data.stations().isEmpty()) {
			Point2D goal = plane.at(data.stations().getLast());
			Path2D diamond = new Path2D.Double();
			diamond.moveTo(goal.getX(), goal.getY() - DIAMOND);
			diamond.lineTo(goal.getX() + DIAMOND, goal.getY());
			diamond.lineTo(goal.getX(), goal.getY() + DIAMOND);
			diamond.lineTo(goal.getX() - DIAMOND, goal.getY());
			diamond.closePath();
			pen.fill(diamond, palette.ground());
			pen.draw(diamond, palette.plan(), 0.9f);
		}
		pen.line(data.measured().stream().map(plane::at).toList(), palette.thread(), THICK);
		data.last().map(Point::date).ifPresent(day -> {
			Point2D last = plane.at(data.measured().getLast());
			pen.fill(new Ellipse2D.Double(last.getX() - DOT, last.getY() - DOT, 2 * DOT, 2 * DOT), palette.thread());
		});
	}

	@Override
	public String alternativeText() {
		return chart.alternativeText();
	}
}
