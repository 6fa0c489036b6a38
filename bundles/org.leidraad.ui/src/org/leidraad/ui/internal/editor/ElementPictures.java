/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.leidraad.analysis.maturity.ClauseLevel;
import org.leidraad.analysis.maturity.MaturityProfile;
import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.Picture;
import org.leidraad.chart.RadarChart;
import org.leidraad.chart.RadarChart.Levels;
import org.leidraad.chart.RadarChart.Spoke;
import org.leidraad.chart.TrajectoryChart;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.model.Assessment;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.steering.TermPicture;

/**
 * The picture that stands under the form of an element.
 *
 * @param frameworks the installed frameworks
 */
record ElementPictures(FrameworkRegistry frameworks) {

	private static final int USUAL_LOWEST = 0;
	private static final int USUAL_HIGHEST = 5;

	/**
	 * The picture of an element.
	 *
	 * @param element the element
	 * @return makes the picture as the element is when it is asked for; none for a kind that has no picture
	 */
	Optional<Supplier<Picture>> of(Element element) {
		return switch (element) {
			case Indicator indicator ->
				Optional.of(() -> new TrajectoryChart(indicator, LocalDate.now(), Locale.getDefault()));
			case Assessment assessment -> Optional.of(() -> radar(assessment, Locale.getDefault()));
			case Contract contract ->
				Optional.of(() -> new TermPicture(contract, LocalDate.now(), Locale.getDefault()).picture());
			default -> Optional.empty();
		};
	}

	private Picture radar(Assessment assessment, Locale locale) {
		MaturityProfile profile = MaturityProfile.of(assessment, frameworks);
		List<Spoke> spokes = profile.clauses().stream().map(clause -> spoke(clause, locale)).toList();
		int lowest = profile.scale().map(scale -> scale.lowest()).orElse(USUAL_LOWEST);
		int highest = profile.scale().map(scale -> Math.max(scale.highest(), lowest + 1)).orElse(USUAL_HIGHEST);
		String title = ModelNames.element(locale, assessment);
		return new RadarChart(new Levels(title, lowest, highest, caption(profile, locale), spokes), locale);
	}

	private static Optional<String> caption(MaturityProfile profile, Locale locale) {
		long assessed = profile.clauses().stream().filter(ClauseLevel::isAssessed).count();
		return profile.overall().map(level -> EditorTexts.get("maturity.overall",
				new FigureFormat(locale).number(level), ModelNames.choice(locale, profile.aggregation()),
				Long.toString(assessed), Integer.toString(profile.clauses().size())));
	}

	private static Spoke spoke(ClauseLevel clause, Locale locale) {
		String name = clause.clause().map(one -> shortName(one, locale))
				.or(() -> clause.line().map(line -> ModelNames.element(locale, line))).orElse(clause.key());
		return new Spoke(name, clause.isAssessed() ? number(clause.level()) : OptionalInt.empty(),
				number(clause.previous()));
	}

	/** Its number and its title up to the first colon or comma: there is little room around a radar. */
	private static String shortName(InstalledCriterion clause, Locale locale) {
		String title = clause.title(locale).split("[:,;(]", 2)[0].strip();
		String number = clause.criterion().getOfficialId();
		return number == null || number.isBlank() ? title : number + ' ' + title;
	}

	private static OptionalInt number(Optional<Integer> level) {
		return level.isPresent() ? OptionalInt.of(level.get()) : OptionalInt.empty();
	}
}
