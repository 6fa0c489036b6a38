/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.StatusSign;
import org.leidraad.chart.TrajectoryChart;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * An indicator in a report.
 *
 * @param facts the report
 * @param owner the target that it belongs to
 * @param status the indicator and how it does
 */
record IndicatorRow(ReportFacts facts, TargetStatus owner, IndicatorStatus status) {

	private static final int CHART_WIDTH = 340;
	private static final int CHART_HEIGHT = 132;

	static List<IndicatorRow> of(ReportFacts facts) {
		return facts.targets().stream()
				.flatMap(target -> target.indicators().stream().map(status -> new IndicatorRow(facts, target, status)))
				.toList();
	}

	Indicator indicator() {
		return status.indicator();
	}

	String targetId() {
		return owner.target().getId();
	}

	String target() {
		return ModelNames.element(facts.locale(), owner.target());
	}

	String name() {
		return ModelNames.element(facts.locale(), indicator());
	}

	String kind() {
		return ModelNames.choice(facts.locale(), indicator().getKind());
	}

	String aspect() {
		return ModelNames.choice(facts.locale(), indicator().getAspect());
	}

	String unit() {
		return FigureFormat.unit(indicator());
	}

	Illustration sign(int size) {
		return new Illustration(new StatusSign(status.state()), size, size);
	}

	String word() {
		return IndicatorAssessment.word(status.state(), facts.locale());
	}

	Integer quality() {
		return status.quality().isPresent() ? status.quality().getAsInt() : null;
	}

	/** Actual against planned and the goal, in one line. */
	String sentence() {
		FigureFormat format = facts.format();
		Optional<String> actual = status.actual().map(value -> status.measuredOn()
				.map(day -> facts.text("indicator.actualOn", format.label(value, indicator()), format.shortDate(day)))
				.orElseGet(() -> facts.text("indicator.actual", format.label(value, indicator()))));
		Optional<String> planned = status.planned()
				.map(value -> facts.text("indicator.planned", format.label(value, indicator())));
		Optional<String> goal = status.target().map(value -> facts.text("indicator.goal",
				format.label(value, indicator())));
		String sentence = Stream.of(actual, planned, goal).flatMap(Optional::stream)
				.collect(Collectors.joining(" · "));
		return sentence.isEmpty() ? facts.text("indicator.nothing") : sentence;
	}

	/** The measurement behind the actual value. */
	Optional<Measurement> measurement() {
		return status.measuredOn().flatMap(day -> indicator().getMeasurements().stream()
				.filter(measurement -> day.equals(measurement.getDate())).reduce((first, second) -> second));
	}

	/** The mark of data quality, in words: origin on the scale of five, coverage, verification, break in the series. */
	String qualityText() {
		if (status.quality().isEmpty()) {
			return facts.text("quality.none");
		}
		int origin = status.quality().getAsInt();
		String first = facts.text("quality.origin", origin,
				ModelNames.choice(facts.locale(), DataOrigin.get(origin - 1)).toLowerCase(facts.locale()));
		Optional<String> coverage = measurement().map(Measurement::getCompleteness)
				.map(percent -> facts.text("quality.coverage", facts.format().number(percent)));
		Optional<String> verified = measurement().filter(Measurement::isVerified)
				.map(measurement -> facts.text("quality.verified"));
		Optional<String> changed = measurement().filter(Measurement::isMethodChanged)
				.map(measurement -> facts.text("quality.changed"));
		return Stream.concat(Stream.of(first), Stream.of(coverage, verified, changed).flatMap(Optional::stream))
				.collect(Collectors.joining(", "));
	}

	String sourceText() {
		String source = indicator().getSource();
		return source == null || source.isBlank() ? facts.text("source.none") : facts.text("source", source.strip());
	}

	Illustration chart() {
		return new Illustration(new TrajectoryChart(indicator(), facts.on(), facts.locale()), CHART_WIDTH,
				CHART_HEIGHT);
	}

	String chartText() {
		return new TrajectoryChart(indicator(), facts.on(), facts.locale()).alternativeText();
	}
}
