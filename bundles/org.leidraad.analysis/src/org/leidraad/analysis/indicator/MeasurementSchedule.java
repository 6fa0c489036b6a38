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
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Indicator;

/**
 * When measurements of an indicator are due: one period after the last one, or after the baseline where there is none
 * yet. None is due once the last milestone was measured.
 */
record MeasurementSchedule(Indicator indicator, Optional<MeasurementFrequency> frequency) {

	private static final int USUAL_GRACE_DAYS = 30;

	static MeasurementSchedule of(Indicator indicator) {
		return new MeasurementSchedule(indicator, MeasurementFrequency.parse(indicator.getFrequency()));
	}

	/** The age of a value on a date, in times between two measurements; none without a frequency by the calendar. */
	Optional<BigDecimal> age(LocalDate measured, LocalDate on) {
		return frequency.flatMap(often -> often.dueAfter(measured))
				.flatMap(due -> Decimals.quotient(BigDecimal.valueOf(ChronoUnit.DAYS.between(measured, on)),
						BigDecimal.valueOf(ChronoUnit.DAYS.between(measured, due))));
	}

	/** Tells whether a measurement was due on a date, and the days of grace are over. */
	boolean overdue(Optional<LocalDate> last, LocalDate on) {
		if (last.filter(this::isFinal).isPresent()) {
			return false;
		}
		Optional<LocalDate> limit = last.or(this::start)
				.flatMap(date -> frequency.flatMap(often -> often.dueAfter(date)))
				.flatMap(due -> CalendarDates.after(due, grace()));
		return limit.filter(on::isAfter).isPresent();
	}

	private boolean isFinal(LocalDate measured) {
		return Trajectory.destination(indicator).map(Point::date).filter(end -> !measured.isBefore(end)).isPresent();
	}

	private Optional<LocalDate> start() {
		return Optional.ofNullable(indicator.getBaselineDate());
	}

	private Period grace() {
		Integer days = indicator.getGraceDays();
		return Period.ofDays(days == null ? USUAL_GRACE_DAYS : Math.max(0, days));
	}
}
