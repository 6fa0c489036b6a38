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
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

import org.leidraad.chart.FigureFormat;
import org.leidraad.model.IndicatorKind;

/**
 * Draws the ground of a chart: few grid lines, their values, the years and the unit.
 *
 * @param data what is shown
 * @param plane the two axes
 * @param pen what draws
 */
record AxisPainter(TrajectoryData data, ChartPlane plane, Pen pen) {

	private static final Font TICK = ChartPlane.TICK;
	private static final float HAIR = 0.6f;
	private static final double HALF_DIGIT = 2.9;

	/** Draws it and returns the place of the unit. */
	Rectangle2D paint() {
		FigureFormat format = new FigureFormat(data.locale());
		band();
		for (BigDecimal tick : plane.value().ticks()) {
			grid(tick, format.number(tick));
		}
		years();
		return unit(format);
	}

	/** The light band of what counts as kept. */
	private void band() {
		data.tolerance().ifPresent(half -> {
			BigDecimal goal = data.stations().getLast().value();
			double top = plane.y(goal.add(half).doubleValue());
			double bottom = plane.y(goal.subtract(half).doubleValue());
			pen.fill(new Rectangle2D.Double(plane.plot().getX(), top, plane.plot().getWidth(), bottom - top),
					pen.palette().band());
		});
	}

	private void grid(BigDecimal tick, String text) {
		Rectangle2D plot = plane.plot();
		double y = plane.y(tick.doubleValue());
		boolean base = tick.signum() == 0 || tick.compareTo(plane.value().ticks().get(0)) == 0;
		pen.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y),
				base ? pen.palette().plan() : pen.palette().grid(), HAIR);
		pen.text(text, plot.getX() - 5 - Pen.width(text, TICK), y + HALF_DIGIT, TICK, pen.palette().muted());
	}

	private void years() {
		List<Integer> years = plane.time().years();
		double room = Pen.width("0000", TICK) + 4;
		double wide = years.stream().mapToDouble(this::width).max().orElse(room);
		int every = (int) Math.max(1, Math.ceil(room / Math.max(1, wide)));
		for (int year : years) {
			double[] span = plane.time().span(year);
			double first = plane.x(span[0]);
			if (span[0] > 0) {
				double foot = plane.plot().getMaxY();
				pen.line(List.of(new Point2D.Double(first, foot), new Point2D.Double(first, foot + 3)),
						pen.palette().plan(), new BasicStroke(HAIR));
			}
			boolean shown = every == 1 ? width(year) >= room : year % every == 0;
			if (shown) {
				String text = Integer.toString(year);
				double middle = (first + plane.x(span[1])) / 2;
				pen.text(text, middle - Pen.width(text, TICK) / 2, plane.plot().getMaxY() + 12, TICK,
						pen.palette().muted());
			}
		}
	}

	private double width(int year) {
		double[] span = plane.time().span(year);
		return plane.x(span[1]) - plane.x(span[0]);
	}

	private Rectangle2D unit(FigureFormat format) {
		String unit = FigureFormat.unit(data.indicator());
		if (unit.isEmpty() && data.indicator().getKind() == IndicatorKind.QUALITATIVE) {
			unit = ChartTexts.get(data.locale(), "level");
		}
		if (plane.value().cut()) {
			String origin = format.number(plane.value().ticks().get(0));
			unit = unit.isEmpty()
					? ChartTexts.get(data.locale(), "axisFromBare", origin)
					: ChartTexts.get(data.locale(), "axisFrom", unit, origin);
		}
		String shown = Pen.fit(unit, TICK, plane.area().getWidth());
		pen.text(shown, plane.area().getX(), plane.area().getY() + 8, TICK, pen.palette().muted());
		return new Rectangle2D.Double(plane.area().getX(), plane.area().getY(), Pen.width(shown, TICK), 11);
	}
}
