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

import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.chart.FigureFormat;

/**
 * The two axes of a chart and where they are.
 *
 * @param area where labels may be
 * @param plot where the lines are
 * @param time the horizontal axis
 * @param value the vertical axis
 */
public record ChartPlane(Rectangle2D area, Rectangle2D plot, TimeScale time, ValueScale value) {

	/** Font of the numbers at the axes. */
	static final Font TICK = Typeface.regular(8);
	/** Height of the line with the unit, above the plot. */
	static final double HEAD = 20;
	/** Height of the line with the years, below the plot. */
	static final double FOOT = 15;

	private static final double LINE_DISTANCE = 38;
	private static final double INSET = 6;
	private static final double LARGEST_MARGIN = 0.3;

	/**
	 * Lays the axes of a chart out.
	 *
	 * @param data what is shown; has a path or a measured value
	 * @param area the rectangle that the chart may use
	 * @param margin width that the label at the end of the planned line needs
	 * @return the axes
	 */
	public static ChartPlane of(TrajectoryData data, Rectangle2D area, double margin) {
		FigureFormat format = new FigureFormat(data.locale());
		double height = Math.max(1, area.getHeight() - HEAD - FOOT);
		ValueScale value = ValueScale.of(values(data), (int) Math.clamp(height / LINE_DISTANCE, 1, 5));
		double left = value.ticks().stream().mapToDouble(tick -> Pen.width(format.number(tick), TICK)).max().orElse(0);
		double right = Math.min(margin, area.getWidth() * LARGEST_MARGIN);
		double width = Math.max(1, area.getWidth() - left - INSET - right);
		Rectangle2D plot = new Rectangle2D.Double(area.getX() + left + INSET, area.getY() + HEAD, width, height);
		return new ChartPlane(area, plot, time(data), value);
	}

	/**
	 * The axes of a picture without room for words.
	 *
	 * @param data what is shown; has a path or a measured value
	 * @param area the rectangle that the lines may use
	 * @return the axes
	 */
	public static ChartPlane bare(TrajectoryData data, Rectangle2D area) {
		double[] values = values(data);
		double low = DoubleStream.of(values).min().orElse(0);
		double high = DoubleStream.of(values).max().orElse(1);
		ValueScale value = new ValueScale(low, high > low ? high : low + 1, 1);
		return new ChartPlane(area, area, time(data), value);
	}

	/**
	 * Where a value lies.
	 *
	 * @param point the value and its date
	 * @return the place
	 */
	public Point2D at(Point point) {
		return new Point2D.Double(x(point.date()), y(point.value().doubleValue()));
	}

	/**
	 * Where a day lies.
	 *
	 * @param day the day
	 * @return its x
	 */
	public double x(LocalDate day) {
		return plot.getX() + INSET + time.share(day) * (plot.getWidth() - 2 * INSET);
	}

	/**
	 * Where a share of the time axis lies.
	 *
	 * @param share from 0 to 1
	 * @return its x
	 */
	double x(double share) {
		return plot.getX() + INSET + share * (plot.getWidth() - 2 * INSET);
	}

	/**
	 * Where a value lies.
	 *
	 * @param number the value
	 * @return its y
	 */
	public double y(double number) {
		return plot.getMaxY() - value.share(number) * plot.getHeight();
	}

	private static double[] values(TrajectoryData data) {
		DoubleStream known = Stream.concat(data.stations().stream(), data.measured().stream())
				.mapToDouble(point -> point.value().doubleValue());
		DoubleStream band = data.tolerance().stream().mapToDouble(BigDecimal::doubleValue).flatMap(half -> {
			double goal = data.stations().getLast().value().doubleValue();
			return DoubleStream.of(goal - half, goal + half);
		});
		return DoubleStream.concat(known, band).toArray();
	}

	private static TimeScale time(TrajectoryData data) {
		List<LocalDate> days = new ArrayList<>();
		data.stations().forEach(point -> days.add(point.date()));
		data.measured().forEach(point -> days.add(point.date()));
		return TimeScale.of(days);
	}
}
