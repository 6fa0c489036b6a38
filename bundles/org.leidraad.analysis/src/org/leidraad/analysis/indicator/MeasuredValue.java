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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.Unit;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;

/**
 * A measurement that counts.
 *
 * @param measurement where it is in the roadmap
 * @param point its date and value
 */
record MeasuredValue(Measurement measurement, Point point) {

	/**
	 * The measurements of an indicator that count on a date: with a date up to it and a value, and not superseded by
	 * another that was known then; in order of date. A value is computed from numerator and denominator where it is
	 * empty, times 100 for a unit that starts with a percent sign.
	 */
	static List<MeasuredValue> upTo(Indicator indicator, LocalDate on) {
		List<Measurement> known = indicator.getMeasurements().stream()
				.filter(measurement -> measurement.getDate() != null && !measurement.getDate().isAfter(on)).toList();
		Set<Measurement> superseded = known.stream()
				.filter(measurement -> measurement.getSupersedes() != measurement)
				.map(Measurement::getSupersedes).filter(Objects::nonNull).collect(Collectors.toSet());
		return known.stream().filter(measurement -> !superseded.contains(measurement))
				.flatMap(measurement -> of(indicator, measurement).stream())
				.sorted(Comparator.comparing(measured -> measured.point().date())).toList();
	}

	private static Optional<MeasuredValue> of(Indicator indicator, Measurement measurement) {
		return value(indicator, measurement)
				.map(value -> new MeasuredValue(measurement, new Point(measurement.getDate(), value)));
	}

	/** The value of a measurement in the unit of its indicator, as entered or as a ratio. */
	static Optional<BigDecimal> value(Indicator indicator, Measurement measurement) {
		return measurement.getValue() == null
				? ratio(indicator, measurement)
				: Decimals.usable(measurement.getValue());
	}

	private static Optional<BigDecimal> ratio(Indicator indicator, Measurement measurement) {
		Optional<BigDecimal> ratio = Decimals.usable(measurement.getNumerator())
				.flatMap(above -> Decimals.usable(measurement.getDenominator())
						.flatMap(below -> Decimals.quotient(above, below)));
		return Unit.of(indicator).isPercentage()
				? ratio.map(part -> part.multiply(Decimals.HUNDRED, Decimals.CONTEXT))
				: ratio;
	}
}
