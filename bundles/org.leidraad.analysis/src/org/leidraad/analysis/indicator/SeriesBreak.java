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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A break in the series of an indicator: a measurement by another method than those before (E5). The old and the new
 * method should overlap in one period, so that old values can be linked to the new series. The status uses values as
 * they were entered, never linked ones; a forecast puts only values since the last break on one line.
 * <p>
 * A change of method on or before the date of the baseline is no break, because the baseline begins the series anew;
 * nor is one that nothing was measured before.
 *
 * @param measurement the first measurement by the new method
 * @param date its date
 * @param overlap the measurement of the same period by the old method; none where the series do not overlap
 * @param factor the new value divided by the old one of the same date: what an old value is multiplied by to link it to
 * the new series; none without overlap on one date, and where the old value is 0
 */
public record SeriesBreak(Measurement measurement, LocalDate date, Optional<Measurement> overlap,
		Optional<BigDecimal> factor) {

	/** What the breaks of an indicator depend on besides the indicator itself. */
	public static final Reads READS = Trajectory.MEASURED_READS.at(
			Path.via(Literals.INDICATOR__MEASUREMENTS), Literals.MEASUREMENT__PERIOD_START);

	/**
	 * Finds the breaks in the series of an indicator, with and without overlap.
	 *
	 * @param indicator the indicator, however incomplete
	 * @return its breaks, in order of date
	 */
	public static List<SeriesBreak> of(Indicator indicator) {
		if (!indicator.eIsSet(Literals.INDICATOR__MEASUREMENTS)
				|| indicator.getMeasurements().stream().noneMatch(Measurement::isMethodChanged)) {
			return List.of();
		}
		Reading reading = Reading.of(indicator);
		List<Measurement> series = indicator.getMeasurements().stream()
				.filter(one -> MeasuredValue.counts(one, LocalDate.MAX) && reading.value(one).isPresent())
				.sorted((one, other) -> one.getDate().compareTo(other.getDate())).toList();
		Optional<LocalDate> start = Optional.ofNullable(indicator.getBaselineDate());
		List<SeriesBreak> breaks = new ArrayList<>();
		for (Measurement one : series) {
			boolean since = start.isPresent()
					? one.getDate().isAfter(start.get())
					: series.stream().anyMatch(before -> before.getDate().isBefore(one.getDate()));
			if (one.isMethodChanged() && since) {
				breaks.add(of(one, series, reading));
			}
		}
		return breaks;
	}

	private static SeriesBreak of(Measurement changed, List<Measurement> series, Reading reading) {
		Optional<Measurement> sameDate = series.stream().filter(old -> isOldTwin(old, changed))
				.filter(old -> old.getDate().equals(changed.getDate())).reduce((first, second) -> second);
		Optional<Measurement> overlap = sameDate.or(() -> series.stream().filter(old -> isOldTwin(old, changed))
				.filter(old -> covers(old, changed)).findFirst());
		Optional<BigDecimal> factor = sameDate.flatMap(reading::value)
				.flatMap(old -> reading.value(changed).flatMap(value -> Decimals.quotient(value, old)));
		return new SeriesBreak(changed, changed.getDate(), overlap, factor);
	}

	/** The same part of the whole by the old method. */
	private static boolean isOldTwin(Measurement old, Measurement changed) {
		return !old.isMethodChanged() && old.getDepartment() == changed.getDepartment()
				&& Objects.equals(group(old), group(changed));
	}

	private static Optional<String> group(Measurement measurement) {
		return Parts.hasGroup(measurement) ? Optional.of(Parts.stem(measurement)) : Optional.empty();
	}

	private static boolean covers(Measurement old, Measurement changed) {
		return old.getPeriodStart() != null && changed.getPeriodStart() != null
				&& !old.getPeriodStart().isAfter(changed.getPeriodStart())
				&& !old.getDate().isBefore(changed.getDate());
	}

	/** {@return whether the old and the new method overlap in a period} */
	public boolean hasOverlap() {
		return overlap.isPresent();
	}

	/**
	 * Links a value of the old series to the new one.
	 *
	 * @param old a value by the old method, in the unit of the indicator
	 * @return what the new method would have given, if the two are in proportion; none without factor
	 */
	public Optional<BigDecimal> linked(BigDecimal old) {
		return factor.flatMap(one -> Decimals.usable(old).map(value -> value.multiply(one, Decimals.CONTEXT)));
	}
}
