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

import org.leidraad.model.Direction;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/** Makes indicators in the fewest words. */
final class Given {

	private final Indicator indicator = (Indicator) Identity.create(Literals.INDICATOR);

	static Given baseline(String date, String value) {
		Given given = new Given();
		given.indicator.setBaselineDate(date == null ? null : LocalDate.parse(date));
		given.indicator.setBaseline(number(value));
		return given;
	}

	static BigDecimal number(String value) {
		return value == null ? null : new BigDecimal(value);
	}

	Given milestone(String date, String value) {
		Milestone milestone = (Milestone) Identity.create(Literals.MILESTONE);
		milestone.setDate(date == null ? null : LocalDate.parse(date));
		milestone.setValue(number(value));
		indicator.getMilestones().add(milestone);
		return this;
	}

	Given measured(String date, String value) {
		measurement(date).setValue(number(value));
		return this;
	}

	Given measured(String date, String numerator, String denominator) {
		Measurement measurement = measurement(date);
		measurement.setNumerator(number(numerator));
		measurement.setDenominator(number(denominator));
		return this;
	}

	Measurement measurement(String date) {
		Measurement measurement = (Measurement) Identity.create(Literals.MEASUREMENT);
		measurement.setDate(date == null ? null : LocalDate.parse(date));
		indicator.getMeasurements().add(measurement);
		return measurement;
	}

	Given unit(String unit) {
		indicator.setUnit(unit);
		return this;
	}

	Given frequency(String frequency) {
		indicator.setFrequency(frequency);
		return this;
	}

	Given tolerance(Direction direction, String tolerance) {
		indicator.setDirection(direction);
		indicator.setTolerance(number(tolerance));
		return this;
	}

	Indicator indicator() {
		return indicator;
	}

	IndicatorStatus on(String date) {
		return new IndicatorAssessment().assess(indicator, LocalDate.parse(date));
	}
}
