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
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Indicator;
import org.leidraad.model.Interpolation;

/**
 * How much an indicator may use up over the years, and how much it has: the area under the planned path and that under
 * the measured values. For a yearly footprint in tonnes it is a budget in tonnes. It shows what the value at the end
 * hides: a late drop meets the end value and bursts the budget.
 * <p>
 * Amounts are in the unit of the indicator times years. The planned area is exact for each interpolation; between two
 * measured values a straight line is taken. Years are counted as in {@link Trajectory}: by their numbers where all
 * dates are 31 December, otherwise by actual days / 365.25.
 *
 * @param from the first day
 * @param to the last day
 * @param planned the budget: the area under the planned path from the first to the last day
 * @param used what was used of it so far; none where fewer than two values are known
 */
public record CumulativeBudget(LocalDate from, LocalDate to, BigDecimal planned, Optional<Use> used) {

	/**
	 * What was used, over the days on which it is known.
	 *
	 * @param from the first day: that of the budget, or the first value where that is later
	 * @param to the day of the last measured value, or the last day of the budget
	 * @param actual the area under the measured values between those days
	 * @param planned the area under the planned path between those days
	 */
	public record Use(LocalDate from, LocalDate to, BigDecimal actual, BigDecimal planned) {

		/** {@return by how much the actual area is larger than the planned one; negative where it is smaller} */
		public BigDecimal excess() {
			return actual.subtract(planned, Decimals.CONTEXT);
		}
	}

	/**
	 * The budget of the whole path: from the baseline to the last milestone.
	 *
	 * @param indicator the indicator, however incomplete
	 * @param on the date; later measurements do not count
	 * @return its budget; none without a planned path
	 */
	public static Optional<CumulativeBudget> of(Indicator indicator, LocalDate on) {
		return Trajectory.of(indicator).flatMap(
				path -> of(indicator, path.points().getFirst().date(), path.points().getLast().date(), on));
	}

	/**
	 * The budget between two dates. Before the baseline and after the last milestone the path stands still.
	 *
	 * @param indicator the indicator, however incomplete
	 * @param from the first day
	 * @param to the last day
	 * @param on the date; later measurements do not count
	 * @return its budget; none without a planned path, and where the last day is not after the first
	 */
	public static Optional<CumulativeBudget> of(Indicator indicator, LocalDate from, LocalDate to, LocalDate on) {
		if (!from.isBefore(to)) {
			return Optional.empty();
		}
		return Trajectory.of(indicator).map(path -> new CumulativeBudget(from, to, PathArea.under(path, from, to),
				actual(indicator, on).flatMap(line -> use(path, line, from, to))));
	}

	/** The line through the baseline and the measured values; the last one counts where one date has several. */
	private static Optional<Trajectory> actual(Indicator indicator, LocalDate on) {
		NavigableMap<LocalDate, Point> points = new TreeMap<>();
		Point.of(indicator.getBaselineDate(), indicator.getBaseline()).filter(start -> !start.date().isAfter(on))
				.ifPresent(start -> points.put(start.date(), start));
		MeasuredValue.upTo(indicator, on).forEach(value -> points.put(value.point().date(), value.point()));
		return points.size() < 2
				? Optional.empty()
				: Optional.of(new Trajectory(List.copyOf(points.values()), Interpolation.LINEAR));
	}

	private static Optional<Use> use(Trajectory path, Trajectory line, LocalDate from, LocalDate to) {
		LocalDate first = latest(from, line.points().getFirst().date());
		LocalDate last = earliest(to, line.points().getLast().date());
		return first.isBefore(last)
				? Optional.of(
						new Use(first, last, PathArea.under(line, first, last), PathArea.under(path, first, last)))
				: Optional.empty();
	}

	private static LocalDate latest(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDate earliest(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	/**
	 * What is left of the budget.
	 *
	 * @return the budget less what was used, negative where it is burst; all of it where nothing is known to be used
	 */
	public BigDecimal remaining() {
		return used.map(use -> planned.subtract(use.actual(), Decimals.CONTEXT)).orElse(planned);
	}
}
