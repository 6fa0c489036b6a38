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
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.internal.LabelPlaces.Side;

/** Draws one trajectory chart into one rectangle: what lies behind first, then the labels, the worthiest first. */
public final class TrajectoryPainter {

	private static final Font LABEL = Typeface.regular(9);
	private static final Font STRONG = Typeface.bold(9);
	private static final Font SMALL = Typeface.regular(8);
	private static final double LINE_HEIGHT = 11;
	private static final double BASE_LINE = 8.6;
	private static final double DOT = 2.9;
	private static final double HATCHED_DOT = 4.6;
	private static final double DIAMOND = 3.6;
	private static final double GAP = 6.5;
	private static final BasicStroke THIN = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
	private static final BasicStroke THICK = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	private static final BasicStroke DASHED = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
			new float[]{5f, 3.5f}, 0);
	private static final BasicStroke DOTTED = new BasicStroke(0.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10,
			new float[]{0.1f, 3f}, 0);

	private final TrajectoryData data;
	private final FigureFormat format;
	private final ChartPlane plane;
	private final Palette palette;
	private final Pen pen;
	private final LabelPlaces labels;
	private final BudgetPainter budget;

	/**
	 * @param data what is shown; has a path or a measured value
	 * @param graphics where
	 * @param area the rectangle to use, in points
	 * @param palette the inks
	 */
	public TrajectoryPainter(TrajectoryData data, Graphics2D graphics, Rectangle2D area, Palette palette) {
		this.data = data;
		this.format = new FigureFormat(data.locale());
		this.palette = palette;
		this.pen = new Pen(graphics, palette);
		double margin = data.stations().isEmpty() ? 0 : Pen.width(goal(), LABEL) + GAP;
		this.plane = ChartPlane.of(data, area, margin);
		this.budget = new BudgetPainter(data, plane, pen);
		this.labels = new LabelPlaces(new Rectangle2D.Double(plane.plot().getX(), area.getY(),
				area.getMaxX() - plane.plot().getX(), plane.plot().getMaxY() - area.getY() - 1), GAP);
	}

	/** Draws the chart. */
	public void paint() {
		labels.avoid(new AxisPainter(data, plane, pen).paint());
		today();
		List<Point2D> planned = places(data.planned());
		List<Point2D> measured = places(data.measured());
		List<Point2D> forecast = forecast();
		budget.paint(planned, measured);
		pen.line(planned, palette.plan(), THIN);
		pen.line(forecast, palette.thread(), DASHED);
		data.stations().stream().skip(1).forEach(station -> diamond(plane.at(station)));
		pen.line(measured, palette.thread(), THICK);
		for (int i = 0; i < measured.size(); i++) {
			dot(measured.get(i), data.qualities().get(i).isHatched());
		}
		List.of(planned, measured, forecast).forEach(labels::avoid);
		measured.forEach(place -> labels.avoid(around(place, DOT)));
		data.stations().forEach(station -> labels.avoid(around(plane.at(station), DIAMOND)));
		labels();
		data.budgetWords().ifPresent(text -> offer(text, budget.place(planned, measured), Side.BELOW));
	}

	private void labels() {
		List<Point> stations = data.stations();
		if (!stations.isEmpty()) {
			write(goal(), plane.at(stations.getLast()), LABEL, palette.muted(), Side.RIGHT);
		}
		data.last().ifPresent(last -> write(
				ChartTexts.get(data.locale(), data.isIncomplete() ? "actualIncomplete" : "actual",
						format.label(last.value(), data.indicator())),
				plane.at(last),
				STRONG, palette.thread(), above(last) ? Side.ABOVE : Side.BELOW));
		pace();
		for (int i = 1; i < stations.size() - 1; i++) {
			offer(format.label(stations.get(i).value(), data.indicator()), plane.at(stations.get(i)), Side.ABOVE);
		}
		note();
	}

	private String goal() {
		return ChartTexts.get(data.locale(), "planned",
				format.label(data.stations().getLast().value(), data.indicator()));
	}

	/** Whether a measured value lies above the planned line, so that its label belongs above it. */
	private boolean above(Point point) {
		return data.path().map(path -> path.plannedOn(point.date()).compareTo(point.value()) <= 0).orElse(true);
	}

	/** What must be said in place of a line that is missing. */
	private void note() {
		if (data.measured().isEmpty() || data.path().isEmpty()) {
			String text = ChartTexts.get(data.locale(), data.path().isEmpty() ? "noPath" : "noData");
			Rectangle2D plot = plane.plot();
			String shown = Pen.fit(text, SMALL, plot.getWidth());
			write(shown, new Point2D.Double(plot.getCenterX(), plot.getMaxY() - 18), SMALL, palette.muted(),
					Side.ABOVE);
		}
	}

	/** The year in which the goal is met at this pace, where that is not on the chart. */
	private void pace() {
		data.forecast().filter(end -> end.date().isAfter(plane.time().last())).ifPresent(end -> {
			Point2D place = forecast().getLast();
			String text = ChartTexts.get(data.locale(), "atThisPace", Integer.toString(end.date().getYear()));
			write(text, place, SMALL, palette.thread(), Side.BELOW);
		});
	}

	/** The dashed line from the last value to the goal, ending at the end of the axis. */
	private List<Point2D> forecast() {
		return data.last().flatMap(last -> data.forecast().map(end -> {
			Point2D from = plane.at(last);
			Point2D to = plane.at(end);
			double most = plane.x(plane.time().last());
			double part = to.getX() <= most ? 1 : (most - from.getX()) / (to.getX() - from.getX());
			Point2D cut = new Point2D.Double(from.getX() + part * (to.getX() - from.getX()),
					from.getY() + part * (to.getY() - from.getY()));
			return List.of(from, cut);
		})).orElse(List.of());
	}

	private void today() {
		double share = plane.time().share(data.on());
		if (share > 0 && share < 1) {
			double x = plane.x(data.on());
			pen.line(List.of(new Point2D.Double(x, plane.plot().getY()), new Point2D.Double(x, plane.plot().getMaxY())),
					palette.muted(), DOTTED);
		}
	}

	private List<Point2D> places(List<Point> points) {
		return points.stream().map(plane::at).toList();
	}

	/** A measured value: a filled disc, or a larger hatched one where it does not cover the whole. */
	private void dot(Point2D place, boolean hatched) {
		double radius = hatched ? HATCHED_DOT : DOT;
		Shape disc = new Ellipse2D.Double(place.getX() - radius, place.getY() - radius, 2 * radius, 2 * radius);
		pen.draw(disc, palette.ground(), hatched ? 3.2f : 1.4f);
		pen.fill(disc, hatched ? palette.ground() : palette.thread());
		if (hatched) {
			pen.hatch(disc, palette.thread());
			pen.draw(disc, palette.thread(), 1.1f);
		}
	}

	private void diamond(Point2D place) {
		Path2D diamond = new Path2D.Double();
		diamond.moveTo(place.getX(), place.getY() - DIAMOND);
		diamond.lineTo(place.getX() + DIAMOND, place.getY());
		diamond.lineTo(place.getX(), place.getY() + DIAMOND);
		diamond.lineTo(place.getX() - DIAMOND, place.getY());
		diamond.closePath();
		pen.fill(diamond, palette.ground());
		pen.draw(diamond, palette.plan(), 1.1f);
	}

	private static Rectangle2D around(Point2D place, double radius) {
		return new Rectangle2D.Double(place.getX() - radius, place.getY() - radius, 2 * radius, 2 * radius);
	}

	private void write(String text, Point2D place, Font font, Color color, Side side) {
		Rectangle2D box = labels.place(place, Pen.width(text, font), LINE_HEIGHT, side);
		pen.label(text, box.getX(), box.getY() + BASE_LINE, font, color);
	}

	private void offer(String text, Point2D place, Side side) {
		labels.offer(place, Pen.width(text, SMALL), LINE_HEIGHT, side)
				.ifPresent(box -> pen.label(text, box.getX(), box.getY() + BASE_LINE, SMALL, palette.muted()));
	}
}
