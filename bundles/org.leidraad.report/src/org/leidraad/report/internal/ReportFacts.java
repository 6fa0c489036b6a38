/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.analysis.Finding;
import org.leidraad.analysis.RuleRegistry;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.chart.FigureFormat;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.ReportRequest;

/**
 * What one report is about: the roadmap with all that analysis says of it on the date of the report, computed once for
 * all formats.
 *
 * @param roadmap the roadmap
 * @param file the file that it was opened from
 * @param on the date of the report
 * @param locale the language of the report
 * @param targets status of the targets, in the order of the roadmap
 * @param findings what is wrong with the thread and not accepted, in the order of the roadmap
 * @param frameworks the installed frameworks
 * @param procurement the procurement that the report is about, for a design that is about one
 * @param shared what the tables of the report share
 */
public record ReportFacts(Roadmap roadmap, Path file, LocalDate on, Locale locale, List<TargetStatus> targets,
		List<Finding> findings, FrameworkRegistry frameworks, Optional<Procurement> procurement, Shared shared) {

	/**
	 * Facts of which nothing was shared yet.
	 *
	 * @param roadmap the roadmap
	 * @param file the file that it was opened from
	 * @param on the date of the report
	 * @param locale the language of the report
	 * @param targets status of the targets, in the order of the roadmap
	 * @param findings what is wrong with the thread and not accepted, in the order of the roadmap
	 * @param frameworks the installed frameworks
	 * @param procurement the procurement that the report is about, for a design that is about one
	 */
	public ReportFacts(Roadmap roadmap, Path file, LocalDate on, Locale locale, List<TargetStatus> targets,
			List<Finding> findings, FrameworkRegistry frameworks, Optional<Procurement> procurement) {
		this(roadmap, file, on, locale, targets, findings, frameworks, procurement, new Shared());
	}

	/**
	 * Words as they begin a row or a sentence.
	 *
	 * @param words at least one letter
	 * @return the words with a capital
	 */
	public String capital(String words) {
		return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
	}

	/**
	 * Gathers them.
	 *
	 * @param request what is asked for
	 * @param frameworks the installed frameworks
	 * @param rules the installed rules
	 * @return the facts
	 */
	public static ReportFacts of(ReportRequest request, FrameworkRegistry frameworks, RuleRegistry rules) {
		return new ReportFacts(request.roadmap(), request.file(), request.on(), request.locale(),
				new IndicatorAssessment().assess(request.roadmap(), request.on()),
				new ThreadAnalysis(frameworks, rules).check(request.roadmap(), request.on()).stream()
						.filter(Finding::isOpen).toList(),
				frameworks, Optional.empty());
	}

	/**
	 * The same facts for a report about one procurement.
	 *
	 * @param asked the procurement
	 * @return the facts
	 */
	public ReportFacts about(Procurement asked) {
		return new ReportFacts(roadmap, file, on, locale, targets, findings, frameworks, Optional.of(asked));
	}

	/**
	 * Tells whether something was done by the date of the report: what is dated after it is still to come.
	 *
	 * @param day the day on which it was done by what was entered, or null
	 * @return true if there is such a day, not after the date of the report
	 */
	public boolean isDone(LocalDate day) {
		return day != null && !day.isAfter(on);
	}

	/**
	 * Tells whether something is in the report: what is dated after its date is not.
	 *
	 * @param day its day, or null
	 * @return true if it has no date, or one that is not after that of the report
	 */
	public boolean isKnown(LocalDate day) {
		return day == null || isDone(day);
	}

	/** {@return how values and dates are written} */
	public FigureFormat format() {
		return new FigureFormat(locale);
	}

	/** {@return the status of all indicators, in the order of the roadmap} */
	public List<IndicatorStatus> indicators() {
		return targets.stream().flatMap(target -> target.indicators().stream()).toList();
	}

	/** {@return the name of the body that the report is of; that of the roadmap where there is none} */
	public String body() {
		return roadmap.getOrganisations().stream().findFirst()
				.map(organisation -> ModelNames.element(locale, organisation)).orElseGet(this::title);
	}

	/** {@return the name of the roadmap} */
	public String title() {
		return ModelNames.element(locale, roadmap);
	}

	/** {@return the name of what the report is about: the procurement, else the roadmap} */
	public String subject() {
		return procurement.map(asked -> ModelNames.element(locale, asked)).orElseGet(this::title);
	}

	/** {@return the name of the file; empty for a roadmap that was never saved} */
	public String fileName() {
		return Optional.ofNullable(file).map(Path::getFileName).map(Path::toString).orElse("");
	}

	/**
	 * A text of the report.
	 *
	 * @param key its key
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the text in the language of the report
	 */
	public String text(String key, Object... arguments) {
		return ReportTexts.TEXTS.get(locale, key, arguments);
	}
}
