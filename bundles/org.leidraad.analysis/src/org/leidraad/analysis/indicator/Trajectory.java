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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Indicator;
import org.leidraad.model.Interpolation;
import org.leidraad.model.Milestone;
import org.leidraad.model.RoadmapPackage.Literals;

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

	/** What the {@link #measured(Indicator) measured values} depend on besides the indicator itself. */
	public static final Reads MEASURED_READS = Reads.own()
			.at(Path.via(Literals.INDICATOR__MEASUREMENTS), Literals.MEASUREMENT__DATE, Literals.MEASUREMENT__VALUE,
					Literals.MEASUREMENT__NUMERATOR, Literals.MEASUREMENT__DENOMINATOR,
					Literals.MEASUREMENT__SUPERSEDES, Literals.MEASUREMENT__METHOD_CHANGED,
					Literals.MEASUREMENT__DEPARTMENT, Literals.MEASUREMENT__PRODUCT_GROUP)
			.at(Path.via(Literals.INDICATOR__RUBRIC), Literals.RUBRIC_LEVEL__LEVEL);

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
		Optional<Point> start = Point.of(indicator.getBaselineDate(), indicator.getBaseline());
		if (start.isEmpty() || !indicator.eIsSet(Literals.INDICATOR__MILESTONES)) {
			return Optional.empty();
		}
		NavigableMap<LocalDate, Point> path = new TreeMap<>();
		path.put(start.get().date(), start.get());
		for (Milestone milestone : indicator.getMilestones()) {
			Optional<Point> point = Point.of(milestone.getDate(), milestone.getValue());
			if (point.isPresent() && milestone.getDate().isAfter(start.get().date())) {
				path.put(milestone.getDate(), point.get());
			}
		}
		return path.size() < 2
				? Optional.empty()
				: Optional.of(new Trajectory(List.copyOf(path.values()), indicator.getInterpolation()));
	}

	/**
	 * The value of the last milestone of an indicator: what it must become in the end.
	 *
	 * @param indicator the indicator
	 * @return the milestone with the latest date among those with a date and a value; none if there is none
	 */
	public static Optional<Point> destination(Indicator indicator) {
		if (!indicator.eIsSet(Literals.INDICATOR__MILESTONES)) {
			return Optional.empty();
		}
		Milestone last = null;
		for (Milestone milestone : indicator.getMilestones()) {
			if (milestone.getDate() != null && Decimals.usable(milestone.getValue()).isPresent()
					&& (last == null || !milestone.getDate().isBefore(last.getDate()))) {
				last = milestone;
			}
		}
		return last == null ? Optional.empty() : Point.of(last.getDate(), last.getValue());
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
		for (Point to : points) {
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
		OptionalDouble growth = growth(from, to);
		return growth.isPresent()
				? Optional.of(from.multiply(BigDecimal.valueOf(Math.pow(growth.getAsDouble(), part.doubleValue())),
						CONTEXT))
				: Optional.empty();
	}

	/** By how much a value is multiplied on the way to another; none where no growth rate leads there. */
	private static OptionalDouble growth(BigDecimal from, BigDecimal to) {
		if (from.signum() * to.signum() <= 0) {
			return OptionalDouble.empty();
		}
		double growth = to.divide(from, CONTEXT).doubleValue();
		return Double.isFinite(growth) && growth > 0 ? OptionalDouble.of(growth) : OptionalDouble.empty();
	}

	/** {@return whether the planned value runs between two points of the path at a constant growth rate} */
	boolean isGrowth(Point from, Point to) {
		return interpolation == Interpolation.GEOMETRIC && growth(from.value(), to.value()).isPresent();
	}

	/** The part of the time between two dates that has gone by; the 365.25 days of a year cancel out. */
	private static BigDecimal part(LocalDate from, LocalDate to, LocalDate date) {
		boolean years = CalendarDates.isYearEnd(date) && CalendarDates.isYearEnd(from) && CalendarDates.isYearEnd(to);
		ChronoUnit unit = years ? ChronoUnit.YEARS : ChronoUnit.DAYS;
		return BigDecimal.valueOf(unit.between(from, date)).divide(BigDecimal.valueOf(unit.between(from, to)), CONTEXT);
	}

	/**
	 * The measured values that count: not superseded, with a date and a value, in order of date. Where a date has only
	 * values of departments or product groups, it is the one that they have together by the rule of the indicator.
	 * Values that an effort indicator counts from actions are not among them.
	 *
	 * @param indicator the indicator
	 * @return the values
	 */
	public static List<Point> measured(Indicator indicator) {
		return points(MeasuredValue.upTo(indicator, LocalDate.MAX));
	}

	/**
	 * The values on which the status on a date rests: those that count on it, among them the one that an effort
	 * indicator without measurements counts from its actions.
	 *
	 * @param indicator the indicator
	 * @param on the date; later measurements, and later corrections, do not count
	 * @return the values, in order of date
	 */
	public static List<Point> measured(Indicator indicator, LocalDate on) {
		return points(IndicatorAssessment.measured(indicator, on));
	}

	private static List<Point> points(List<MeasuredValue> values) {
		return values.stream().map(MeasuredValue::point).toList();
	}
}
