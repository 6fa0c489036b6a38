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

/** The date on which a value is met when it goes on as between the last two measurements. */
final class Forecast {

	/** Beyond this number of days, a century, "at this pace" means never. */
	private static final int FARTHEST_DAYS = 36525;

	private Forecast() {
	}

	/**
	 * Looks forward along the last slope.
	 *
	 * @param baseline the start, which counts as a measurement; none if it has no date or value
	 * @param measured the measured points in order of date
	 * @param target the value to be met
	 * @return the first day on which it is met; none with fewer than two points on different dates, when the value
	 * stands still or moves away, or more than a century ahead
	 */
	static Optional<LocalDate> of(Optional<Point> baseline, List<Point> measured, BigDecimal target) {
		if (measured.isEmpty()) {
			return Optional.empty();
		}
		Point last = measured.getLast();
		List<Point> before = new ArrayList<>(measured);
		baseline.ifPresent(before::addFirst);
		before.removeIf(point -> !point.date().isBefore(last.date()));
		if (before.isEmpty()) {
			return Optional.empty();
		}
		Point previous = before.getLast();
		BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(previous.date(), last.date()));
		BigDecimal change = last.value().subtract(previous.value(), Decimals.CONTEXT);
		return Decimals
				.quotient(target.subtract(last.value(), Decimals.CONTEXT).multiply(days, Decimals.CONTEXT), change)
				.filter(wait -> wait.signum() >= 0 && wait.compareTo(BigDecimal.valueOf(FARTHEST_DAYS)) <= 0)
				.map(wait -> wait.setScale(0, RoundingMode.CEILING).intValueExact())
				.flatMap(wait -> CalendarDates.after(last.date(), Period.ofDays(wait)));
	}
}
