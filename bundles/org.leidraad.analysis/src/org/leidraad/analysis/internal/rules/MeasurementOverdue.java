/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.MeasurementFrequency;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * An indicator that was measured, but not again within its frequency and the days of grace, of whatever kind it is.
 * Asks
 * the same as the state "overdue", also where baseline or target is missing and no state can be told; what was never
 * measured has a rule of its own. What mends it is a value; until there is one, the last can stand in as an estimate.
 * Where the measurement is not very late, the days of grace can be set to what those who measure take; they hold for
 * each measurement from then on.
 */
final class MeasurementOverdue extends ThreadRule<Indicator> {

	private static final int USUAL_GRACE_DAYS = 30;
	private static final int MORE_DAYS = 30;
	private static final int MOST_DAYS_LATE = 90;
	private static final int MOST_MOMENTS = 1000;

	MeasurementOverdue() {
		super("measurement-overdue", Severity.WARNING, Indicator.class, IndicatorAssessment.READS);
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		Optional<MeasurementFrequency> frequency = MeasurementFrequency.parse(indicator.getFrequency());
		if (frequency.isEmpty() || frequency.get().period().isEmpty()) {
			return;
		}
		LocalDate plain = LatestMeasurement.upTo(indicator, context.today());
		if (plain != null && frequency.get().dueAfter(plain).filter(due -> isOver(indicator, due, context.today()))
				.isEmpty()) {
			return;
		}
		new IndicatorAssessment().assess(indicator, context.today()).measuredOn()
				.filter(last -> !isFinal(indicator, last)).flatMap(frequency.get()::dueAfter)
				.filter(due -> isOver(indicator, due, context.today()))
				.ifPresent(due -> report.found(Literals.INDICATOR__MEASUREMENTS, List.of(due.toString()),
						() -> repairs(indicator, due, frequency.get(), context)));
	}

	private static boolean isFinal(Indicator indicator, LocalDate measured) {
		return indicator.eIsSet(Literals.INDICATOR__MILESTONES) && Trajectory.destination(indicator).map(Point::date)
				.filter(end -> !measured.isBefore(end)).isPresent();
	}

	private static boolean isOver(Indicator indicator, LocalDate due, LocalDate today) {
		Integer days = indicator.getGraceDays();
		Period grace = Period.ofDays(days == null ? USUAL_GRACE_DAYS : Math.max(0, days));
		return CalendarDates.after(due, grace).filter(today::isAfter).isPresent();
	}

	private static List<Repair> repairs(Indicator indicator, LocalDate due, MeasurementFrequency frequency,
			RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		LocalDate moment = lastMoment(due, frequency, context.today());
		lastPoint(indicator, context.today())
				.filter(last -> !isOverAfter(indicator, moment, frequency, context.today()))
				.ifPresent(last -> repairs.add(new Steps(
						AnalysisTexts.message("repair.estimate-measurement", last.value(), moment.toString()),
						changes -> estimate(indicator, last, moment, context, changes))));
		long late = ChronoUnit.DAYS.between(due, context.today());
		if (late <= MOST_DAYS_LATE) {
			int grace = (int) late + MORE_DAYS;
			repairs.add(new Setting(AnalysisTexts.message("repair.more-days", grace), indicator,
					Literals.INDICATOR__GRACE_DAYS, grace));
		}
		return repairs;
	}

	private static Optional<Point> lastPoint(Indicator indicator, LocalDate today) {
		return Trajectory.measured(indicator).stream().filter(point -> !point.date().isAfter(today))
				.reduce((earlier, later) -> later);
	}

	private static boolean isOverAfter(Indicator indicator, LocalDate moment, MeasurementFrequency frequency,
			LocalDate today) {
		return frequency.dueAfter(moment).filter(next -> isOver(indicator, next, today)).isPresent();
	}

	/** The last moment up to today on which a measurement was due; today where there were too many to go through. */
	private static LocalDate lastMoment(LocalDate due, MeasurementFrequency frequency, LocalDate today) {
		LocalDate moment = due;
		for (int i = 0; i < MOST_MOMENTS; i++) {
			LocalDate from = moment;
			Optional<LocalDate> next = frequency.dueAfter(from)
					.filter(date -> date.isAfter(from) && !date.isAfter(today));
			if (next.isEmpty()) {
				return moment;
			}
			moment = next.get();
		}
		return today;
	}

	private static void estimate(Indicator indicator, Point last, LocalDate moment, RuleContext context,
			Changes changes) {
		Writing writing = new Writing(context);
		Measurement measurement = writing.element(Literals.MEASUREMENT, Measurement.class, "text.estimate");
		measurement.setDate(moment);
		measurement.setValue(last.value());
		measurement.setOrigin(DataOrigin.ESTIMATED);
		measurement.setEnteredOn(context.today());
		measurement.setNotes(writing.text("text.estimate.note", last.date().toString()));
		changes.add(indicator, Literals.INDICATOR__MEASUREMENTS, measurement).show(measurement);
	}
}
