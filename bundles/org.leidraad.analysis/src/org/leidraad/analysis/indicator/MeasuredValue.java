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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A measured value that counts.
 *
 * @param measurements where it is in the roadmap: one measurement, or the parts that it was combined from; none for a
 * value that is counted from actions
 * @param point its date and value
 * @param isPartial whether parts are missing that were there the time before, or could not be used
 */
record MeasuredValue(List<Measurement> measurements, Point point, boolean isPartial) {

	/** By date; on one date a new method comes after the old one, which it replaces. */
	private static final Comparator<MeasuredValue> IN_ORDER = Comparator
			.comparing((MeasuredValue value) -> value.point().date()).thenComparing(MeasuredValue::isMethodChanged);

	/**
	 * The values of an indicator that count on a date: with a date up to it, and not superseded by another that was
	 * known then; in order of date. Where one date has measurements of parts alone, they are combined by the rule of
	 * the indicator; where it has one of the whole, the parts are left out.
	 */
	static List<MeasuredValue> upTo(Indicator indicator, LocalDate on) {
		if (!indicator.eIsSet(Literals.INDICATOR__MEASUREMENTS)) {
			return List.of();
		}
		Reading reading = Reading.of(indicator);
		List<MeasuredValue> values = new ArrayList<>(indicator.getMeasurements().size());
		List<Measurement> others = null;
		for (Measurement measurement : indicator.getMeasurements()) {
			if (!counts(measurement, on)) {
				continue;
			}
			if (reading.isPooled() || Parts.isPart(measurement)) {
				others = others == null ? new ArrayList<>() : others;
				others.add(measurement);
			} else {
				reading.value(measurement).ifPresent(value -> values.add(new MeasuredValue(List.of(measurement),
						new Point(measurement.getDate(), value), false)));
			}
		}
		if (others != null) {
			values.addAll(combined(others, values, reading));
		}
		if (!isInOrder(values)) {
			values.sort(IN_ORDER);
		}
		return values;
	}

	private static boolean isInOrder(List<MeasuredValue> values) {
		for (int i = 1; i < values.size(); i++) {
			if (IN_ORDER.compare(values.get(i - 1), values.get(i)) > 0) {
				return false;
			}
		}
		return true;
	}

	/** Tells whether a measurement was known on a date, and not yet superseded then. */
	static boolean counts(Measurement measurement, LocalDate on) {
		if (!isKnown(measurement, on)) {
			return false;
		}
		if (measurement.eIsSet(Literals.MEASUREMENT__SUPERSEDED_BY)) {
			for (Measurement later : measurement.getSupersededBy()) {
				if (later != measurement && isKnown(later, on) && later.eContainer() == measurement.eContainer()) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean isKnown(Measurement measurement, LocalDate on) {
		return measurement.getDate() != null && !measurement.getDate().isAfter(on);
	}

	/** The combined values of the dates that have no value of the whole. */
	private static List<MeasuredValue> combined(List<Measurement> measurements, List<MeasuredValue> wholes,
			Reading reading) {
		Set<LocalDate> done = new HashSet<>();
		wholes.forEach(whole -> done.add(whole.point().date()));
		List<MeasuredValue> values = new ArrayList<>();
		Optional<Parts> before = Optional.empty();
		for (Map.Entry<LocalDate, List<Measurement>> entry : byDate(measurements, reading).entrySet()) {
			if (!done.contains(entry.getKey())) {
				Parts parts = Parts.of(entry.getValue(), reading.isPooled());
				combined(entry.getKey(), parts, before, reading).ifPresent(values::add);
				before = Optional.of(parts);
			}
		}
		return values;
	}

	/** The measurements with a value by date. */
	static Map<LocalDate, List<Measurement>> byDate(List<Measurement> measurements, Reading reading) {
		Map<LocalDate, List<Measurement>> byDate = new TreeMap<>();
		for (Measurement one : measurements) {
			if (reading.value(one).isPresent()) {
				byDate.computeIfAbsent(one.getDate(), date -> new ArrayList<>()).add(one);
			}
		}
		return byDate;
	}

	private static Optional<MeasuredValue> combined(LocalDate date, Parts parts, Optional<Parts> before,
			Reading reading) {
		int expected = before.filter(one -> one.cut() == parts.cut()).map(one -> one.members().size()).orElse(0);
		return Combination.of(parts.members(), reading)
				.map(all -> new MeasuredValue(List.copyOf(parts.members()), new Point(date, all.value()),
						all.used() < Math.max(expected, parts.members().size())));
	}

	/** The value of one part of the whole, itself measured in one or in several pieces. */
	static Optional<MeasuredValue> ofPart(LocalDate date, List<Measurement> pieces, Reading reading) {
		Optional<Combination> all = pieces.size() == 1
				? reading.value(pieces.getFirst()).map(value -> new Combination(value, 1))
				: Combination.of(pieces, reading);
		return all.map(one -> new MeasuredValue(List.copyOf(pieces), new Point(date, one.value()),
				one.used() < pieces.size()));
	}

	/** {@return whether the method differs from that of the value before: a break in the series} */
	boolean isMethodChanged() {
		for (Measurement measurement : measurements) {
			if (measurement.isMethodChanged()) {
				return true;
			}
		}
		return false;
	}
}
