/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.chart.FigureFormat;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.scenario.FleetFigure;
import org.leidraad.procurement.scenario.PathFigures;
import org.leidraad.procurement.scenario.ScenarioComparison;
import org.leidraad.ui.internal.figures.FigureTable;
import org.leidraad.ui.internal.figures.FigureTable.Row;

/** The comparison of scenarios as a table: the roadmap as it is, then the scenarios. */
final class ScenarioFigures {

	private ScenarioFigures() {
	}

	/** Compares all scenarios of a roadmap, in the language of the window. */
	static FigureTable of(Roadmap roadmap, LocalDate on, Locale locale) {
		ScenarioComparison comparison = ScenarioComparison.of(roadmap, roadmap.getScenarios(), on);
		List<String> heads = comparison.columns().stream()
				.map(column -> column.map(scenario -> ModelNames.element(locale, scenario))
						.orElseGet(() -> ScenarioTexts.get("column.now")))
				.toList();
		Lines lines = new Lines(locale, Optional.ofNullable(roadmap.getCurrency()).orElse(""));
		if (comparison.fleets().size() > 1) {
			lines.head(Optional.empty(), ScenarioTexts.get("row.all"));
			lines.figures(Optional.empty(), comparison.total());
		}
		comparison.fleets().forEach((profile, figures) -> {
			lines.head(Optional.of(profile), lines.name(profile));
			lines.figures(Optional.of(profile), figures);
		});
		comparison.paths().forEach(lines::path);
		return new FigureTable(ScenarioTexts.get("column.figure"), heads, lines.rows);
	}

	/** Tells whether there is something to compare. */
	static boolean isEmpty(Roadmap roadmap) {
		return roadmap.getScenarios().stream().allMatch(scenario -> scenario.getChanges().isEmpty());
	}

	/** Writes the lines. */
	private static final class Lines {

		private final List<Row> rows = new ArrayList<>();
		private final Locale locale;
		private final String currency;
		private final FigureFormat format;

		Lines(Locale locale, String currency) {
			this.locale = locale;
			this.currency = currency;
			this.format = new FigureFormat(locale);
		}

		String name(DeviceProfile profile) {
			return ModelNames.element(locale, profile);
		}

		void head(Optional<Element> element, String name) {
			rows.add(new Row(element, name, List.of()));
		}

		void figures(Optional<Element> element, List<Map<FleetFigure, BigDecimal>> columns) {
			for (FleetFigure figure : FleetFigure.values()) {
				if (columns.stream().anyMatch(column -> column.containsKey(figure))) {
					String name = ScenarioTexts.get("row.figure", figure.name(locale), figure.unit(locale, currency));
					rows.add(new Row(element, name, columns.stream().map(column -> value(column, figure)).toList()));
				}
			}
		}

		private String value(Map<FleetFigure, BigDecimal> column, FleetFigure figure) {
			return Optional.ofNullable(column.get(figure)).map(format::number).orElse(FigureTable.UNKNOWN);
		}

		void path(Indicator indicator, List<PathFigures> columns) {
			head(Optional.of(indicator), ModelNames.element(locale, indicator));
			Optional<Element> element = Optional.of(indicator);
			rows.add(new Row(element, ScenarioTexts.get("row.state"),
					columns.stream().map(column -> IndicatorAssessment.word(column.state(), locale)).toList()));
			rows.add(new Row(element, ScenarioTexts.get("row.target"),
					columns.stream().map(column -> target(column, indicator)).toList()));
			if (columns.stream().anyMatch(column -> column.budget().isPresent())) {
				rows.add(new Row(element, ScenarioTexts.get("row.budget", FigureFormat.unit(indicator)),
						columns.stream().map(column -> column.budget().map(format::number).orElse(FigureTable.UNKNOWN))
								.toList()));
			}
		}

		private String target(PathFigures column, Indicator indicator) {
			return column.target().flatMap(value -> column.targetDate()
					.map(date -> ScenarioTexts.get("value.target", format.full(value, indicator), format.date(date))))
					.orElse(FigureTable.UNKNOWN);
		}
	}
}
