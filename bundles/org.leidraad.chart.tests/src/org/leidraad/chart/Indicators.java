/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.identity.Identity;

/** Makes indicators for the tests. */
public final class Indicators {

	private final Indicator indicator = (Indicator) Identity.create(RoadmapPackage.Literals.INDICATOR);

	private Indicators(String name, String unit) {
		indicator.setName(name);
		indicator.setUnit(unit);
		indicator.setFrequency("yearly");
	}

	/** An indicator that has a name and a unit and nothing else. */
	public static Indicators of(String name, String unit) {
		return new Indicators(name, unit);
	}

	/** Gives it a baseline. */
	public Indicators baseline(String date, String value) {
		indicator.setBaselineDate(LocalDate.parse(date));
		indicator.setBaseline(new BigDecimal(value));
		return this;
	}

	/** Adds a milestone. */
	public Indicators milestone(String date, String value) {
		Milestone milestone = (Milestone) Identity.create(RoadmapPackage.Literals.MILESTONE);
		milestone.setDate(LocalDate.parse(date));
		milestone.setValue(new BigDecimal(value));
		indicator.getMilestones().add(milestone);
		return this;
	}

	/** Adds a measurement. */
	public Indicators measured(String date, String value) {
		Measurement measurement = (Measurement) Identity.create(RoadmapPackage.Literals.MEASUREMENT);
		measurement.setDate(LocalDate.parse(date));
		measurement.setValue(new BigDecimal(value));
		indicator.getMeasurements().add(measurement);
		return this;
	}

	/** The indicator. */
	public Indicator make() {
		return indicator;
	}

	/** The example of the domain file: 15 to 60 %, measured 33 where 37.5 was planned. */
	public static Indicator refurbished() {
		return of("Refurbished share", "% units").baseline("2023-12-31", "15").milestone("2026-12-31", "37.5")
				.milestone("2030-12-31", "60").measured("2024-12-31", "19").measured("2025-12-31", "26")
				.measured("2026-12-31", "33").make();
	}
}
