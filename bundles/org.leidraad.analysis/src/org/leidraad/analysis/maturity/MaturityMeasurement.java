/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.maturity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.leidraad.analysis.Repair;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Assessment;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/**
 * The level of a self-assessment as a value of the indicator that it feeds.
 *
 * @param assessment the assessment
 * @param indicator the indicator
 * @param date the day of the assessment
 * @param value the level in all
 * @param completeness the part of the clauses that was assessed, in percent
 */
public record MaturityMeasurement(Assessment assessment, Indicator indicator, LocalDate date, BigDecimal value,
		BigDecimal completeness) {

	private static final Texts TEXTS = new Texts(MaturityMeasurement.class, "messages");
	private static final int TO_PERCENT = 2;

	/**
	 * What an assessment gives.
	 *
	 * @param assessment the assessment
	 * @param frameworks what is installed
	 * @return the value; none where it feeds no indicator, has no day, or nothing is assessed
	 */
	public static Optional<MaturityMeasurement> of(Assessment assessment, FrameworkRegistry frameworks) {
		if (assessment.getFeeds() == null || assessment.getDate() == null) {
			return Optional.empty();
		}
		MaturityProfile profile = MaturityProfile.of(assessment, frameworks);
		return profile.overall().map(level -> new MaturityMeasurement(assessment, assessment.getFeeds(),
				assessment.getDate(), level, percent(profile.assessedShare())));
	}

	private static BigDecimal percent(BigDecimal share) {
		BigDecimal percent = share.movePointRight(TO_PERCENT).stripTrailingZeros();
		return percent.setScale(Math.max(0, percent.scale()));
	}

	/** Whether the assessment links to evidence as a whole, or each of its levels does. */
	private boolean isDocumented() {
		return !assessment.getEvidence().isEmpty() || assessment.getClauses().stream()
				.filter(line -> line.getLevel() != null).noneMatch(line -> line.getEvidence().isEmpty());
	}

	/**
	 * What an assessment gives that was not entered yet.
	 *
	 * @param assessment the assessment
	 * @param frameworks what is installed
	 * @param today later assessments are plans
	 * @return the value; none where the indicator has a measurement of the day of the assessment or a later one
	 */
	public static Optional<MaturityMeasurement> missing(Assessment assessment, FrameworkRegistry frameworks,
			LocalDate today) {
		return of(assessment, frameworks).filter(one -> !one.date().isAfter(today))
				.filter(one -> one.indicator().getMeasurements().stream().map(Measurement::getDate)
						.filter(Objects::nonNull).allMatch(measured -> measured.isBefore(one.date())));
	}

	/**
	 * Enters it as a measurement, with the links to evidence of the assessment.
	 *
	 * @param today the day on which it is entered
	 * @param language the language of the roadmap, in which the note says what it is
	 * @return one step that can be undone
	 */
	public Repair entering(LocalDate today, Locale language) {
		return new Steps(Message.of(TEXTS, "enter", value, date.toString()), changes -> {
			Measurement measurement = (Measurement) Identity.create(Literals.MEASUREMENT);
			measurement.setDate(date);
			measurement.setValue(value);
			measurement.setOrigin(isDocumented() ? DataOrigin.DOCUMENTED : DataOrigin.ESTIMATED);
			measurement.setCompleteness(completeness);
			measurement.setEnteredOn(today);
			measurement.setEnteredBy(assessment.getAssessor());
			measurement.setNotes(TEXTS.get(language, "note"));
			measurement.getEvidence().addAll(assessment.getEvidence());
			changes.add(indicator, Literals.INDICATOR__MEASUREMENTS, measurement).show(indicator);
		});
	}
}
