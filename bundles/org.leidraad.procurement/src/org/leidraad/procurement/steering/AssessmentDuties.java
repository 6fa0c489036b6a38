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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.leidraad.analysis.indicator.MeasurementFrequency;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.Indicator;
import org.leidraad.model.Organisation;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * When organisations must assess themselves: on the day that was planned, and by each framework again a year after the
 * last time. How often is left to the indicator that an assessment feeds where that has a frequency, so that nothing is
 * told twice.
 *
 * @param roadmap the roadmap
 * @param today the day on which is looked
 */
record AssessmentDuties(Roadmap roadmap, LocalDate today) {

	private static final Period AGAIN = Period.ofYears(1);

	void addTo(List<Due> dues) {
		roadmap.getOrganisations().stream().filter(one -> one.eIsSet(Literals.ORGANISATION__ASSESSMENTS))
				.forEach(organisation -> add(organisation, dues));
	}

	private void add(Organisation organisation, List<Due> dues) {
		Set<String> planned = new HashSet<>();
		Map<String, Assessment> last = new HashMap<>();
		for (Assessment assessment : organisation.getAssessments()) {
			if (isPlanned(assessment, today)) {
				dues.add(Due.of(assessment.getDate(), DueKind.ASSESSMENT, assessment, Optional.empty(), today));
				planned.add(framework(assessment));
			} else if (assessment.getDate() != null) {
				last.merge(framework(assessment), assessment,
						(one, other) -> one.getDate().isBefore(other.getDate()) ? other : one);
			}
		}
		organisation.getAssessments().stream().filter(one -> last.get(framework(one)) == one)
				.filter(one -> !planned.contains(framework(one)) && !hasFrequency(one.getFeeds()))
				.forEach(one -> again(one).ifPresent(dues::add));
	}

	private Optional<Due> again(Assessment assessment) {
		return CalendarDates.after(assessment.getDate(), AGAIN)
				.map(date -> new Due(date, DueKind.ASSESSMENT, assessment, Optional.empty(),
						SteeringTexts.message("sentence.assessment-again",
								ElementName.of(assessment),
								assessment.getDate().toString()),
						DueState.of(date, today)));
	}

	/**
	 * Tells whether an assessment is still to be made: no clause has a level, or it is not past and some clause has
	 * none. One that is past may leave clauses out: how complete it is tells the measurement.
	 */
	static boolean isPlanned(Assessment assessment, LocalDate today) {
		if (assessment.getDate() == null) {
			return false;
		}
		List<Integer> levels = assessment.eIsSet(Literals.ASSESSMENT__CLAUSES)
				? assessment.getClauses().stream().map(ClauseAssessment::getLevel).filter(Objects::nonNull).toList()
				: List.of();
		return levels.isEmpty()
				|| !assessment.getDate().isBefore(today) && levels.size() < assessment.getClauses().size();
	}

	/** The day of the first assessment that is planned for an indicator. */
	static Optional<LocalDate> planned(Indicator indicator, LocalDate today) {
		return indicator.eIsSet(Literals.INDICATOR__ASSESSMENTS)
				? indicator.getAssessments().stream().filter(one -> isPlanned(one, today)).map(Assessment::getDate)
						.min(LocalDate::compareTo)
				: Optional.empty();
	}

	private static boolean hasFrequency(Indicator indicator) {
		return indicator != null && MeasurementFrequency.parse(indicator.getFrequency())
				.filter(often -> often.period().isPresent()).isPresent();
	}

	private static String framework(Assessment assessment) {
		return assessment.getFramework() == null ? "" : assessment.getFramework().strip();
	}
}
