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
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Indicator;
import org.leidraad.model.Interpolation;
import org.leidraad.model.Milestone;

/**
 * The planned path of an indicator, from its baseline over its milestones.
 * <p>
 * Time between two points is counted in years by actual days / 365.25, save where both points and the date asked for
 * are 31 December: then year numbers are used, so that a plan by calendar years gives the round numbers that people
 * expect. On a geometric path the power is computed in binary floating point and rounded to 16 digits; a stretch that
 * has no constant growth rate, because a value is 0 or the signs differ, runs linearly.
 *
 * @param points the baseline and the milestones, in order of date, at least one
 * @param interpolation how the value runs between two points
 */
public record Trajectory(List<Point> points, Interpolation interpolation) {

	private static final MathContext CONTEXT = Decimals.CONTEXT;

	/**
	 * A planned or measured value on a date.
	 *
	 * @param date the date
	 * @param value the value in the unit of the indicator
	 */
	public record Point(LocalDate date, BigDecimal value) {

		static Optional<Point> of(LocalDate date, BigDecimal value) {
			return date == null ? Optional.empty() : Decimals.usable(value).map(usable -> new Point(date, usable));
		}
	}

	/**
	 * @param points the points, in order of date
	 * @param interpolation how the value runs between two points
	 * @throws IllegalArgumentException if there is no point
	 */
	public Trajectory {
		points = List.copyOf(points);
		if (points.isEmpty()) {
			throw new IllegalArgumentException("a trajectory needs a point");
		}
	}

	/**
	 * A path of straight lines.
	 *
	 * @param points the points, in order of date, at least one
	 */
	public Trajectory(List<Point> points) {
		this(points, Interpolation.LINEAR);
	}

	/**
	 * The path of an indicator. Milestones may be listed in any order; of several on one date the last one listed
	 * counts; those on or before the date of the baseline are left out.
	 *
	 * @param indicator the indicator
	 * @return its path; none if the baseline or all milestones lack a date or a value
	 */
	public static Optional<Trajectory> of(Indicator indicator) {
		return Point.of(indicator.getBaselineDate(), indicator.getBaseline()).flatMap(start -> {
			TreeMap<LocalDate, Point> path = new TreeMap<>();
			path.put(start.date(), start);
			for (Milestone milestone : indicator.getMilestones()) {
				Point.of(milestone.getDate(), milestone.getValue())
						.filter(point -> point.date().isAfter(start.date()))
						.ifPresent(point -> path.put(point.date(), point));
			}
			return path.size() < 2
					? Optional.empty()
					: Optional.of(new Trajectory(List.copyOf(path.values()), indicator.getInterpolation()));
		});
	}

	/**
	 * The value of the last milestone of an indicator: what it must become in the end.
	 *
	 * @param indicator the indicator
	 * @return the milestone with the latest date among those with a date and a value; none if there is none
	 */
	public static Optional<Point> destination(Indicator indicator) {
		return indicator.getMilestones().stream()
				.flatMap(milestone -> Point.of(milestone.getDate(), milestone.getValue()).stream())
				.reduce((first, second) -> second.date().isBefore(first.date()) ? first : second);
	}

	/**
	 * The planned value on a date.
	 *
	 * @param date the date
	 * @return the value; that of the first point before it, that of the last point after it
	 */
	public BigDecimal plannedOn(LocalDate date) {
		Point from = points.getFirst();
		if (!date.isAfter(from.date())) {
			return from.value();
		}
		for (Point to : points.subList(1, points.size())) {
			if (date.isBefore(to.date())) {
				return between(from, to, date);
			}
			from = to;
		}
		return from.value();
	}

	private BigDecimal between(Point from, Point to, LocalDate date) {
		return switch (interpolation) {
			case STEP -> from.value();
			case GEOMETRIC -> geometric(from.value(), to.value(), part(from.date(), to.date(), date))
					.orElseGet(() -> linear(from, to, date));
			case LINEAR -> linear(from, to, date);
		};
	}

	private static BigDecimal linear(Point from, Point to, LocalDate date) {
		BigDecimal rise = to.value().subtract(from.value(), CONTEXT);
		return from.value().add(rise.multiply(part(from.date(), to.date(), date), CONTEXT), CONTEXT);
	}

	private static Optional<BigDecimal> geometric(BigDecimal from, BigDecimal to, BigDecimal part) {
		if (from.signum() * to.signum() <= 0) {
			return Optional.empty();
		}
		double growth = Math.pow(to.divide(from, CONTEXT).doubleValue(), part.doubleValue());
		return Double.isFinite(growth)
				? Optional.of(from.multiply(BigDecimal.valueOf(growth), CONTEXT))
				: Optional.empty();
	}

	/** The part of the time between two dates that has gone by; the 365.25 days of a year cancel out. */
	private static BigDecimal part(LocalDate from, LocalDate to, LocalDate date) {
		ChronoUnit unit = Stream.of(from, to, date).allMatch(CalendarDates::isYearEnd)
				? ChronoUnit.YEARS
				: ChronoUnit.DAYS;
		return BigDecimal.valueOf(unit.between(from, date)).divide(BigDecimal.valueOf(unit.between(from, to)), CONTEXT);
	}

	/**
	 * The measured values that count: not superseded, with a date and a value, in order of date.
	 *
	 * @param indicator the indicator
	 * @return the values
	 */
	public static List<Point> measured(Indicator indicator) {
		return MeasuredValue.upTo(indicator, LocalDate.MAX).stream().map(MeasuredValue::point).toList();
	}
}
