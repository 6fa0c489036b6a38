/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.ForecastMethod;

/**
 * The date on which a value is met at this pace. The pace is that between the last two points, or that of the straight
 * line by least squares through all of them.
 */
final class Forecast {

	/** Beyond this number of days, a century, "at this pace" means never. */
	private static final BigDecimal FARTHEST_DAYS = BigDecimal.valueOf(36525);

	/** A line by least squares needs one point more than a line. */
	private static final int LEAST_POINTS = 3;

	/** Sums of squares lose digits where they are subtracted: twice those of a result. */
	private static final MathContext SUMS = MathContext.DECIMAL128;

	private Forecast() {
	}

	/**
	 * Looks forward from the last measured value. Only values of one method are put on one line: from the last break in
	 * the series on, and from the baseline on.
	 *
	 * @param method how the pace is found; with fewer than three points it is the last slope
	 * @param baseline the start, which counts as a measurement; none if it has no date or value
	 * @param measured the measured values in order of date
	 * @param target the value to be met
	 * @return the first day on which it is met; none with fewer than two points on different dates, when the value
	 * stands still or moves away, or more than a century ahead
	 */
	static Optional<LocalDate> of(ForecastMethod method, Optional<Point> baseline, List<MeasuredValue> measured,
			BigDecimal target) {
		List<Point> points = points(baseline, measured);
		if (points.size() < 2) {
			return Optional.empty();
		}
		Point last = points.getFirst();
		boolean line = method == ForecastMethod.LEAST_SQUARES && points.size() >= LEAST_POINTS;
		Optional<BigDecimal> wait = line ? byLine(points, target) : byPace(last, points.get(1), target);
		return wait.filter(days -> days.signum() >= 0 && days.compareTo(FARTHEST_DAYS) <= 0)
				.map(days -> days.setScale(0, RoundingMode.CEILING).intValueExact())
				.flatMap(days -> CalendarDates.after(last.date(), Period.ofDays(days)));
	}

	/** The points of one series, the last one first; of several on one date the last one. */
	private static List<Point> points(Optional<Point> baseline, List<MeasuredValue> measured) {
		List<Point> points = new ArrayList<>(measured.size() + 1);
		if (measured.isEmpty()) {
			return points;
		}
		Optional<Point> start = baseline
				.filter(point -> !point.date().isAfter(measured.getLast().point().date()));
		for (int i = measured.size() - 1; i >= 0; i--) {
			Point point = measured.get(i).point();
			if (start.isPresent() && point.date().isBefore(start.get().date())) {
				break;
			}
			if (points.isEmpty() || point.date().isBefore(points.getLast().date())) {
				points.add(point);
				if (measured.get(i).isMethodChanged()) {
					return points;
				}
			}
		}
		start.filter(point -> point.date().isBefore(points.getLast().date())).ifPresent(points::add);
		return points;
	}

	/** Days from the last point until the target is met, as between the last two. */
	private static Optional<BigDecimal> byPace(Point last, Point previous, BigDecimal target) {
		BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(previous.date(), last.date()));
		BigDecimal change = last.value().subtract(previous.value(), Decimals.CONTEXT);
		return Decimals.quotient(target.subtract(last.value(), Decimals.CONTEXT).multiply(days, Decimals.CONTEXT),
				change);
	}

	/**
	 * Days from the last point until the line through all points meets the target. Where the line has met it before,
	 * although the last value has not, the rest of the way is gone from the last value at the pace of the line.
	 */
	private static Optional<BigDecimal> byLine(List<Point> points, BigDecimal target) {
		Point last = points.getFirst();
		BigDecimal count = BigDecimal.valueOf(points.size());
		BigDecimal x = BigDecimal.ZERO;
		BigDecimal y = BigDecimal.ZERO;
		BigDecimal xx = BigDecimal.ZERO;
		BigDecimal xy = BigDecimal.ZERO;
		for (Point point : points) {
			BigDecimal day = BigDecimal.valueOf(ChronoUnit.DAYS.between(last.date(), point.date()));
			x = x.add(day, SUMS);
			y = y.add(point.value(), SUMS);
			xx = xx.add(day.multiply(day, SUMS), SUMS);
			xy = xy.add(day.multiply(point.value(), SUMS), SUMS);
		}
		BigDecimal above = count.multiply(xy, SUMS).subtract(x.multiply(y, SUMS), SUMS);
		BigDecimal below = count.multiply(xx, SUMS).subtract(x.multiply(x, SUMS), SUMS);
		if (above.signum() == 0 || below.signum() == 0) {
			return Optional.empty();
		}
		BigDecimal slope = above.divide(below, SUMS);
		BigDecimal today = y.subtract(slope.multiply(x, SUMS), SUMS).divide(count, SUMS);
		Optional<BigDecimal> onLine = wait(target, today, slope);
		Optional<BigDecimal> fromLast = wait(target, last.value(), slope);
		return fromLast.filter(days -> days.signum() < 0).isPresent()
				? Optional.empty()
				: onLine.filter(days -> days.signum() >= 0).or(() -> fromLast);
	}

	private static Optional<BigDecimal> wait(BigDecimal target, BigDecimal from, BigDecimal slope) {
		return Decimals.quotient(target.subtract(from, SUMS), slope);
	}
}
