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
import java.util.List;

import org.leidraad.model.Action;
import org.leidraad.model.ActionState;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Ambition;
import org.leidraad.model.Department;
import org.leidraad.model.Direction;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RubricLevel;
import org.leidraad.model.Target;
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

	/** A measurement of a part: of a department, of a product group, or of both; null for none. */
	Measurement part(String date, Department department, String group) {
		Measurement measurement = measurement(date);
		measurement.setDepartment(department);
		measurement.setProductGroup(group);
		return measurement;
	}

	Given part(String date, Department department, String group, String value) {
		part(date, department, group).setValue(number(value));
		return this;
	}

	/** A value with its weight. */
	Given part(String date, Department department, String value, int denominator) {
		Measurement part = part(date, department, null);
		part.setValue(number(value));
		part.setDenominator(BigDecimal.valueOf(denominator));
		return this;
	}

	Given aggregation(Aggregation aggregation) {
		indicator.setAggregation(aggregation);
		return this;
	}

	Given kind(IndicatorKind kind) {
		indicator.setKind(kind);
		return this;
	}

	Given levels(int... levels) {
		for (int level : levels) {
			RubricLevel described = (RubricLevel) Identity.create(Literals.RUBRIC_LEVEL);
			described.setLevel(level);
			indicator.getRubric().add(described);
		}
		return this;
	}

	Action action(ActionState state, String end, String... evidence) {
		Action action = (Action) Identity.create(Literals.ACTION);
		action.setState(state);
		action.setEnd(end == null ? null : LocalDate.parse(end));
		action.getEvidence().addAll(List.of(evidence));
		action.getIndicators().add(indicator);
		return action;
	}

	static Department department(String name) {
		Department department = (Department) Identity.create(Literals.DEPARTMENT);
		department.setName(name);
		return department;
	}

	/** Puts indicators under one target of one ambition of a roadmap. */
	static Roadmap roadmap(Given... indicators) {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		Ambition ambition = (Ambition) Identity.create(Literals.AMBITION);
		Target target = (Target) Identity.create(Literals.TARGET);
		roadmap.getAmbitions().add(ambition);
		ambition.getTargets().add(target);
		for (Given given : indicators) {
			target.getIndicators().add(given.indicator);
		}
		return roadmap;
	}

	/** The measured value on a day, rounded to four decimals, without needless zeros; "none" where there is none. */
	String value(String date) {
		return MeasuredValue.upTo(indicator, LocalDate.MAX).stream().map(MeasuredValue::point)
				.filter(point -> point.date().equals(LocalDate.parse(date)))
				.map(point -> point.value().setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString())
				.reduce((first, second) -> second).orElse("none");
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
