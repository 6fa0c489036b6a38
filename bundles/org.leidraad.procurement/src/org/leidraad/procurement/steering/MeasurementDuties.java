/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.MeasurementFrequency;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.model.Indicator;

/**
 * When indicators must be measured next: one period after the last measurement, or after the baseline where there is
 * none yet; never again once the last milestone was measured. It is overdue when the days of grace are over.
 *
 * @param assessment knows which measurement counts
 * @param today the day on which is looked
 */
record MeasurementDuties(IndicatorAssessment assessment, LocalDate today) {

	private static final int USUAL_GRACE_DAYS = 30;

	Optional<Due> due(Indicator indicator) {
		Optional<MeasurementFrequency> frequency = MeasurementFrequency.parse(indicator.getFrequency())
				.filter(often -> often.period().isPresent());
		if (frequency.isEmpty()) {
			return Optional.empty();
		}
		Optional<LocalDate> last = assessment.assess(indicator, today).measuredOn();
		if (last.filter(date -> isFinal(indicator, date)).isPresent()) {
			return Optional.empty();
		}
		return last.or(() -> Optional.ofNullable(indicator.getBaselineDate())).flatMap(frequency.get()::dueAfter)
				.filter(date -> !isPlanned(indicator, date)).map(date -> of(indicator, date));
	}

	/** A self-assessment that is planned in time gives the value, and is told itself. */
	private boolean isPlanned(Indicator indicator, LocalDate date) {
		return AssessmentDuties.planned(indicator, today)
				.filter(day -> graceEnd(indicator, date).filter(day::isAfter).isEmpty()).isPresent();
	}

	private Due of(Indicator indicator, LocalDate date) {
		Due due = Due.of(date, DueKind.MEASUREMENT, indicator, Optional.empty(), today);
		boolean isOver = graceEnd(indicator, date).filter(today::isAfter).isPresent();
		return due.state() == DueState.OVERDUE && !isOver ? due.in(DueState.SOON) : due;
	}

	private static Optional<LocalDate> graceEnd(Indicator indicator, LocalDate date) {
		Integer days = indicator.getGraceDays();
		return CalendarDates.after(date, Period.ofDays(days == null ? USUAL_GRACE_DAYS : Math.max(0, days)));
	}

	private static boolean isFinal(Indicator indicator, LocalDate measured) {
		return Trajectory.destination(indicator).filter(end -> !measured.isBefore(end.date())).isPresent();
	}
}
