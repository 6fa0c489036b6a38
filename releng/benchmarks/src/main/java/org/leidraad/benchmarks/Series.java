/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.leidraad.model.Aggregation;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Department;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;

/** What is planned and measured of an indicator over ten years. */
final class Series {

	/** As often as in the sample. */
	private static final List<DataOrigin> ORIGINS = List.of(DataOrigin.DOCUMENTED, DataOrigin.DOCUMENTED,
			DataOrigin.DOCUMENTED, DataOrigin.DOCUMENTED, DataOrigin.DOCUMENTED, DataOrigin.DOCUMENTED,
			DataOrigin.DOCUMENTED, DataOrigin.METERED, DataOrigin.ESTIMATED, DataOrigin.CALCULATED);

	private final Draw draw;
	private final IndicatorForm form;
	private final Indicator indicator;
	private final double pace;

	Series(Draw draw, IndicatorForm form, Indicator indicator) {
		this.draw = draw;
		this.form = form;
		this.indicator = indicator;
		this.pace = draw.around(0.35);
	}

	void milestones() {
		if (form.kind() != IndicatorKind.QUANTITATIVE) {
			return;
		}
		for (int year : draw.oneIn(4) ? new int[]{2023, 2026, 2030} : new int[]{2026, 2030}) {
			Milestone milestone = draw.make(Literals.MILESTONE, Milestone.class);
			milestone.setDate(LocalDate.of(year, 12, 31));
			milestone.setValue(Draw.decimal(planned(year), form.decimals()));
			if (draw.oneIn(5)) {
				milestone.setName("Tussendoel " + year);
			}
			indicator.getMilestones().add(milestone);
		}
	}

	void measurements(Stakeholder by) {
		for (int year = RoadmapGenerator.FIRST_YEAR; year <= RoadmapGenerator.LAST_MEASURED; year++) {
			for (int part = 1; part <= form.timesAYear(); part++) {
				int month = 12 / form.timesAYear() * part;
				measure(YearMonth.of(year, month), by);
			}
		}
	}

	/** One yearly indicator in 26 is measured by department too. */
	void measurements(Stakeholder by, List<Department> departments) {
		for (int year = RoadmapGenerator.FIRST_YEAR; year <= RoadmapGenerator.LAST_MEASURED; year++) {
			for (Department department : departments) {
				measure(YearMonth.of(year, 12), by).setDepartment(department);
			}
		}
	}

	private Measurement measure(YearMonth moment, Stakeholder by) {
		LocalDate date = moment.atEndOfMonth();
		Measurement measurement = draw.make(Literals.MEASUREMENT, Measurement.class);
		measurement.setDate(date);
		if (form.aggregation() == Aggregation.RATIO_OF_SUMS && draw.oneIn(3)) {
			measurement.setPeriodStart(LocalDate.of(date.getYear(), 1, 1));
		}
		values(measurement, date.getYear() + date.getMonthValue() / 12.0 - 1);
		measurement.setOrigin(draw.one(ORIGINS));
		measurement.setCompleteness(Draw.decimal(draw.between(78, 100), 0));
		measurement.setVerified(draw.oneIn(8));
		measurement.setEnteredBy(by.getName());
		measurement.setEnteredOn(date.plusDays(draw.between(7, 24)));
		if (draw.oneIn(20)) {
			measurement.getEvidence().add("bewijs/" + date.getYear() + '/' + measurement.getId() + ".pdf");
		}
		indicator.getMeasurements().add(measurement);
		return measurement;
	}

	private void values(Measurement measurement, double year) {
		double run = (planned(year) - form.from()) * pace + form.from();
		double value = inBounds(run * draw.around(0.03));
		measurement.setValue(Draw.decimal(value, form.decimals()));
		if (form.aggregation() == Aggregation.RATIO_OF_SUMS && form.kind() == IndicatorKind.QUANTITATIVE) {
			int denominator = draw.between(1200, 1700);
			double share = form.unit().equals("%") ? value / 100 : value;
			measurement.setDenominator(Draw.decimal(denominator, 0));
			measurement.setNumerator(Draw.decimal(share * denominator, 0));
		}
	}

	private double inBounds(double value) {
		return switch (form.unit()) {
			case "%" -> Math.clamp(value, 0, 100);
			case "niveau 1-5" -> Math.clamp(value, 1, 5);
			default -> Math.max(0, value);
		};
	}

	private double planned(double year) {
		double share = (year - RoadmapGenerator.FIRST_YEAR)
				/ (RoadmapGenerator.LAST_YEAR - RoadmapGenerator.FIRST_YEAR);
		return form.from() + (form.to() - form.from()) * Math.clamp(share, 0, 1);
	}
}
