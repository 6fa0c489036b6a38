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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.leidraad.model.Aggregation;
import org.leidraad.model.Department;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * How the parts of the organisation and of what it buys do on one indicator: what a value of the whole hides.
 *
 * @param indicator the indicator
 * @param on the date
 * @param byDepartment the departments of which something was measured, in the order in which they occur
 * @param byProductGroup the product groups (CPV codes) of which something was measured, in the order of their codes
 */
public record Disaggregation(Indicator indicator, LocalDate on, List<Part<Department>> byDepartment,
		List<Part<String>> byProductGroup) {

	/**
	 * How one part does.
	 *
	 * @param <T> department, or CPV code
	 * @param of which part
	 * @param measuredOn the date of its last value
	 * @param value its last value, in the unit of the indicator
	 * @param progress how far it has come on the way from the baseline to the target of the indicator, as a fraction;
	 * none where the values of parts add up, because the path is that of the whole then
	 * @param state its verdict, held against the path of the indicator; undefined where the values of parts add up
	 * @param quality how good the value is
	 */
	public record Part<T>(T of, LocalDate measuredOn, BigDecimal value, Optional<BigDecimal> progress,
			IndicatorState state, DataQuality quality) {
	}

	/**
	 * Takes an indicator apart. A part counts with what was measured of it as a whole; on a date without that, with
	 * what was measured of its own parts, such as the product groups of a department, by the rule of the indicator.
	 *
	 * @param indicator the indicator, however incomplete
	 * @param on the date; later measurements do not count
	 * @return its parts, none where only the whole was measured
	 */
	public static Disaggregation of(Indicator indicator, LocalDate on) {
		Map<Department, List<Measurement>> departments = new LinkedHashMap<>();
		Map<String, List<Measurement>> groups = new TreeMap<>();
		if (indicator.eIsSet(Literals.INDICATOR__MEASUREMENTS)) {
			for (Measurement one : indicator.getMeasurements()) {
				if (MeasuredValue.counts(one, on) && one.getDepartment() != null) {
					departments.computeIfAbsent(one.getDepartment(), key -> new ArrayList<>()).add(one);
				}
				if (MeasuredValue.counts(one, on) && Parts.hasGroup(one)) {
					groups.computeIfAbsent(Parts.stem(one), key -> new ArrayList<>()).add(one);
				}
			}
		}
		Map<String, List<Measurement>> codes = new LinkedHashMap<>();
		groups.values().forEach(own -> codes.put(own.getFirst().getProductGroup().strip(), own));
		return new Disaggregation(indicator, on, parts(indicator, on, departments, Parts::ofDepartment),
				parts(indicator, on, codes, Parts::ofGroup));
	}

	private static <T> List<Part<T>> parts(Indicator indicator, LocalDate on, Map<T, List<Measurement>> measured,
			BiFunction<List<Measurement>, Boolean, List<Measurement>> choice) {
		List<Part<T>> parts = new ArrayList<>();
		measured.forEach((of, own) -> part(indicator, on, of, own, choice).ifPresent(parts::add));
		return List.copyOf(parts);
	}

	private static <T> Optional<Part<T>> part(Indicator indicator, LocalDate on, T of, List<Measurement> own,
			BiFunction<List<Measurement>, Boolean, List<Measurement>> choice) {
		Reading reading = Reading.of(indicator);
		List<MeasuredValue> values = new ArrayList<>();
		MeasuredValue.byDate(own, reading).forEach((date, measurements) -> {
			List<Measurement> members = choice.apply(measurements, reading.isPooled());
			MeasuredValue.ofPart(date, members, reading).ifPresent(values::add);
		});
		if (values.isEmpty()) {
			return Optional.empty();
		}
		MeasuredValue last = values.getLast();
		IndicatorStatus status = IndicatorAssessment.assess(indicator, values, on);
		boolean addsUp = reading.aggregation() == Aggregation.SUM && !reading.isRatio();
		return Optional.of(new Part<>(of, last.point().date(), last.point().value(),
				addsUp ? Optional.empty() : status.progress(), addsUp ? IndicatorState.UNDEFINED : status.state(),
				status.dataQuality().orElseThrow()));
	}
}
