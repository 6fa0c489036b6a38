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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;

/**
 * How good a measured value is, seen from a date (E5). Of a value that was combined from parts, each quality is that of
 * the weakest part.
 *
 * @param date the date to which the value applies
 * @param origin how it was obtained: 1 metered, 2 documented, 3 calculated, 4 estimated, 5 guess
 * @param completeness part of fleet, spend or sites that it covers, in percent from 0 to 100; none where that is not
 * said
 * @param ageDays days from its date to the date on which is looked
 * @param timeliness its age divided by the time between two measurements: up to 1 it is as fresh as it can be, beyond
 * the next one is due; none without a frequency by the calendar
 * @param isMethodUnchanged false where the method differs from that of the value before: a break in the series
 * @param isVerified whether a third party verified it
 * @param isPartial whether parts are missing that were there the time before
 */
public record DataQuality(LocalDate date, int origin, Optional<BigDecimal> completeness, long ageDays,
		Optional<BigDecimal> timeliness, boolean isMethodUnchanged, boolean isVerified, boolean isPartial) {

	private static final BigDecimal ENOUGH_COVERED = BigDecimal.valueOf(80);

	/**
	 * The quality of the value on which the status of an indicator rests.
	 *
	 * @param indicator the indicator, however incomplete
	 * @param on the date on which is looked; later measurements do not count
	 * @return the quality of its last value; none where nothing was measured
	 */
	public static Optional<DataQuality> of(Indicator indicator, LocalDate on) {
		List<MeasuredValue> measured = IndicatorAssessment.measured(indicator, on);
		return measured.isEmpty()
				? Optional.empty()
				: Optional.of(of(MeasurementSchedule.of(indicator), measured.getLast(), on));
	}

	/**
	 * The quality of each value of an indicator that counts.
	 *
	 * @param indicator the indicator, however incomplete
	 * @param on the date on which is looked; later measurements do not count
	 * @return the quality of each value, in order of date, one for each of
	 * {@link Trajectory#measured(Indicator, LocalDate)}
	 */
	public static List<DataQuality> ofAll(Indicator indicator, LocalDate on) {
		MeasurementSchedule schedule = MeasurementSchedule.of(indicator);
		return IndicatorAssessment.measured(indicator, on).stream().map(value -> of(schedule, value, on)).toList();
	}

	static DataQuality of(MeasurementSchedule schedule, MeasuredValue value, LocalDate on) {
		LocalDate date = value.point().date();
		int origin = value.measurements().isEmpty() ? score(DataOrigin.CALCULATED) : 0;
		Optional<BigDecimal> completeness = Optional.empty();
		boolean verified = !value.measurements().isEmpty();
		for (Measurement measurement : value.measurements()) {
			origin = Math.max(origin, score(measurement.getOrigin()));
			completeness = lower(completeness, percentage(measurement.getCompleteness()));
			verified &= measurement.isVerified();
		}
		return new DataQuality(date, origin, completeness, ChronoUnit.DAYS.between(date, on), schedule.age(date, on),
				!value.isMethodChanged(), verified, value.isPartial());
	}

	private static int score(DataOrigin origin) {
		return origin.getValue() + 1;
	}

	private static Optional<BigDecimal> percentage(BigDecimal value) {
		return Decimals.usable(value).filter(part -> part.signum() >= 0 && part.compareTo(Decimals.HUNDRED) <= 0);
	}

	private static Optional<BigDecimal> lower(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		return one.isPresent() && other.isPresent() ? Optional.of(one.get().min(other.get())) : one.or(() -> other);
	}

	/**
	 * {@return whether the status must be shown hatched: less than 80 % is covered, or parts are missing that were
	 * there the time before}
	 */
	public boolean isHatched() {
		return isPartial || completeness.filter(part -> part.compareTo(ENOUGH_COVERED) < 0).isPresent();
	}
}
