/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.circularity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.leidraad.analysis.Repair;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;
import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/**
 * A value that device flows give for an indicator, in a year for which the indicator has no measurement yet.
 *
 * @param indicator the indicator
 * @param date 31 December of the year
 * @param value the value in the unit of the indicator
 */
public record FlowMeasurement(Indicator indicator, LocalDate date, BigDecimal value) {

	private static final Texts TEXTS = new Texts(FlowMeasurement.class, "messages");
	private static final int LAST_DAY = 31;
	private static final int LAST_YEAR = 9999;

	/**
	 * What the flows of a roadmap give that was not measured. Of an indicator whose target names product groups, the
	 * flows of those groups count; otherwise all.
	 *
	 * @param roadmap the roadmap
	 * @return the values, by indicator in the order of the roadmap, then by year
	 */
	public static List<FlowMeasurement> missing(Roadmap roadmap) {
		Set<Integer> years = new TreeSet<>();
		roadmap.getFlows().stream().map(DeviceFlow::getYear).filter(Objects::nonNull)
				.filter(year -> year > 0 && year <= LAST_YEAR).forEach(years::add);
		List<FlowMeasurement> missing = new ArrayList<>();
		for (Ambition ambition : roadmap.getAmbitions()) {
			for (Target target : ambition.getTargets()) {
				target.getIndicators().stream().filter(FlowIndicators::isComputed)
						.forEach(indicator -> years.forEach(year -> of(roadmap, target, indicator, year)
								.ifPresent(missing::add)));
			}
		}
		return missing;
	}

	private static Optional<FlowMeasurement> of(Roadmap roadmap, Target target, Indicator indicator, int year) {
		boolean measured = indicator.getMeasurements().stream().map(Measurement::getDate).filter(Objects::nonNull)
				.anyMatch(date -> date.getYear() == year);
		Set<String> groups = new HashSet<>(target.getProductGroups());
		Flows flows = new Flows(Flows.of(roadmap, Optional.empty(), year).all().stream()
				.filter(flow -> groups.isEmpty() || groups.contains(flow.getProductGroup())).toList());
		return measured
				? Optional.empty()
				: FlowIndicators.value(indicator, flows)
						.map(value -> new FlowMeasurement(indicator, LocalDate.of(year, Month.DECEMBER, LAST_DAY),
								value));
	}

	/**
	 * Enters values as measurements: calculated, with a note that says of what.
	 *
	 * @param values the values
	 * @param today the day on which they are entered
	 * @param note what the note says, in the language of the roadmap
	 * @return one step that can be undone
	 */
	public static Repair entering(List<FlowMeasurement> values, LocalDate today, String note) {
		return new Steps(Message.of(TEXTS, "enter", values.size()), changes -> {
			for (FlowMeasurement one : values) {
				Measurement measurement = (Measurement) Identity.create(Literals.MEASUREMENT);
				measurement.setDate(one.date());
				measurement.setValue(one.value());
				measurement.setOrigin(DataOrigin.CALCULATED);
				measurement.setEnteredOn(today);
				measurement.setNotes(note);
				changes.add(one.indicator(), Literals.INDICATOR__MEASUREMENTS, measurement).show(one.indicator());
			}
		});
	}

	/**
	 * What the note of such a measurement says.
	 *
	 * @param language the language of the roadmap
	 * @return a sentence
	 */
	public static String note(Locale language) {
		return TEXTS.get(language, "note");
	}
}
