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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Interpolation;

/**
 * The area under a path: value times years. A straight stretch is a trapezium; a stretch of constant growth from v to w
 * in L years has the area L · (w − v) / ln(w / v); a step is a rectangle. Before its first and after its last point
 * the path stands still.
 */
final class PathArea {

	private static final MathContext CONTEXT = Decimals.CONTEXT;
	private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/** Below this growth a stretch is as good as straight, while the logarithm has lost its digits. */
	private static final double NEARLY_STRAIGHT = 1e-6;

	private final Trajectory path;
	private final LocalDate from;
	private final LocalDate to;
	private final boolean byYears;

	private PathArea(Trajectory path, LocalDate from, LocalDate to) {
		this.path = path;
		this.from = from;
		this.to = to;
		this.byYears = CalendarDates.isYearEnd(from) && CalendarDates.isYearEnd(to)
				&& path.points().stream().map(Point::date).filter(date -> date.isAfter(from) && date.isBefore(to))
						.allMatch(CalendarDates::isYearEnd);
	}

	/**
	 * The area between two dates. Years are counted by their numbers where the dates, and the points of the path
	 * between them, are all 31 December; otherwise by actual days / 365.25.
	 *
	 * @param from the first date
	 * @param to the last date, not before the first
	 */
	static BigDecimal under(Trajectory path, LocalDate from, LocalDate to) {
		return new PathArea(path, from, to).area();
	}

	private BigDecimal area() {
		List<Point> points = new ArrayList<>(path.points());
		Point first = points.getFirst();
		Point last = points.getLast();
		if (from.isBefore(first.date())) {
			points.addFirst(new Point(from, first.value()));
		}
		if (to.isAfter(last.date())) {
			points.addLast(new Point(to, last.value()));
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 1; i < points.size(); i++) {
			Point left = points.get(i - 1);
			Point right = points.get(i);
			LocalDate start = left.date().isBefore(from) ? from : left.date();
			LocalDate end = right.date().isAfter(to) ? to : right.date();
			if (start.isBefore(end)) {
				sum = sum.add(area(left, right, start, end), CONTEXT);
			}
		}
		return sum;
	}

	/** The area between two dates of one stretch. */
	private BigDecimal area(Point left, Point right, LocalDate start, LocalDate end) {
		BigDecimal years = years(start, end);
		BigDecimal before = path.plannedOn(start);
		if (path.interpolation() == Interpolation.STEP) {
			return before.multiply(years, CONTEXT);
		}
		BigDecimal after = path.plannedOn(end);
		BigDecimal height = path.isGrowth(left, right) ? logarithmicMean(before, after) : mean(before, after);
		return height.multiply(years, CONTEXT);
	}

	private BigDecimal years(LocalDate start, LocalDate end) {
		return byYears
				? BigDecimal.valueOf(ChronoUnit.YEARS.between(start, end))
				: BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end)).divide(DAYS_OF_A_YEAR, CONTEXT);
	}

	private static BigDecimal mean(BigDecimal before, BigDecimal after) {
		return before.add(after, CONTEXT).divide(TWO, CONTEXT);
	}

	private static BigDecimal logarithmicMean(BigDecimal before, BigDecimal after) {
		double growth = before.signum() == 0 ? 0 : Math.log(after.divide(before, CONTEXT).doubleValue());
		return Double.isFinite(growth) && Math.abs(growth) > NEARLY_STRAIGHT
				? after.subtract(before, CONTEXT).divide(BigDecimal.valueOf(growth), CONTEXT)
				: mean(before, after);
	}
}
