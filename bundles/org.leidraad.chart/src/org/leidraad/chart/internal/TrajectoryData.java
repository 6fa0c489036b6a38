/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.leidraad.analysis.indicator.CumulativeBudget;
import org.leidraad.analysis.indicator.CumulativeBudget.Use;
import org.leidraad.analysis.indicator.DataQuality;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.chart.FigureFormat;
import org.leidraad.model.Direction;
import org.leidraad.model.Indicator;

/**
 * What a trajectory chart shows.
 *
 * @param indicator the indicator
 * @param on the date on which is looked
 * @param locale the language
 * @param status how the indicator does
 * @param path the planned path
 * @param measured the measured values up to the date
 * @param qualities how good each of the measured values is
 */
public record TrajectoryData(Indicator indicator, LocalDate on, Locale locale, IndicatorStatus status,
		Optional<Trajectory> path, List<Point> measured, List<DataQuality> qualities) {

	private static final int SAMPLES = 24;
	private static final Pattern FLOW = Pattern.compile("co2|(/|\\bper|\\bpar) ?(yr|year|jaar|jr|an)\\b",
			Pattern.CASE_INSENSITIVE);

	/** A smaller part of a budget than one percent is not worth a word. */
	private static final BigDecimal WORTH_A_WORD = new BigDecimal("0.01");

	/**
	 * Gathers it.
	 *
	 * @param indicator the indicator
	 * @param on the date on which is looked
	 * @param locale the language
	 * @return what is known
	 */
	public static TrajectoryData of(Indicator indicator, LocalDate on, Locale locale) {
		return new TrajectoryData(indicator, on, locale, new IndicatorAssessment().assess(indicator, on),
				Trajectory.of(indicator), Trajectory.measured(indicator, on), DataQuality.ofAll(indicator, on));
	}

	/** {@return the baseline and the milestones; empty without a path} */
	public List<Point> stations() {
		return path.map(Trajectory::points).orElse(List.of());
	}

	/** {@return the last measured value} */
	public Optional<Point> last() {
		return measured.isEmpty() ? Optional.empty() : Optional.of(measured.getLast());
	}

	/** {@return whether the last measured value does not cover the whole} */
	public boolean isIncomplete() {
		return !qualities.isEmpty() && qualities.getLast().isHatched();
	}

	/** {@return what of the budget was used so far; none for what does not add up over the years} */
	public Optional<Use> budget() {
		return isFlow() ? CumulativeBudget.of(indicator, on).flatMap(CumulativeBudget::used) : Optional.empty();
	}

	/** {@return by how much the budget is exceeded so far, or kept, in percent of what was planned for that time} */
	public Optional<String> budgetWords() {
		return budget().filter(use -> use.planned().signum() > 0)
				.map(use -> use.excess().divide(use.planned(), MathContext.DECIMAL64))
				.filter(part -> part.abs().compareTo(WORTH_A_WORD) >= 0)
				.map(part -> ChartTexts.get(locale, part.signum() > 0 ? "overBudget" : "underBudget",
						new FigureFormat(locale).percent(part.abs())));
	}

	/** An emission, or another amount by the year, of which less is better. */
	private boolean isFlow() {
		return indicator.getDirection() == Direction.DOWN && indicator.getUnit() != null
				&& FLOW.matcher(indicator.getUnit()).find();
	}

	/** {@return the end of the dashed line: when and where the target is met at this pace} */
	public Optional<Point> forecast() {
		return last().filter(point -> path.isPresent())
				.flatMap(point -> status.forecast().filter(day -> day.isAfter(point.date())))
				.map(day -> new Point(day, stations().getLast().value()));
	}

	/** {@return the planned line, dense enough for curves and exact at steps} */
	public List<Point> planned() {
		List<Point> line = new ArrayList<>();
		List<Point> stations = stations();
		for (int i = 0; i < stations.size(); i++) {
			line.add(stations.get(i));
			if (i + 1 < stations.size()) {
				between(stations.get(i).date(), stations.get(i + 1).date(), line);
			}
		}
		return line;
	}

	private void between(LocalDate from, LocalDate to, List<Point> line) {
		long days = to.toEpochDay() - from.toEpochDay();
		for (int i = 1; i < SAMPLES && days > SAMPLES; i++) {
			add(from.plusDays(days * i / SAMPLES), line);
		}
		if (days > 1) {
			add(to.minusDays(1), line);
		}
	}

	private void add(LocalDate day, List<Point> line) {
		path.ifPresent(trajectory -> line.add(new Point(day, trajectory.plannedOn(day))));
	}

	/** {@return half the width of the band around the goal, where a tolerance is given} */
	public Optional<BigDecimal> tolerance() {
		return Optional.ofNullable(indicator.getTolerance()).filter(value -> value.signum() > 0)
				.filter(value -> path.isPresent());
	}
}
