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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.chart.FigureFormat;
import org.leidraad.model.Indicator;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * The definition of an indicator: the four fields and what belongs to them.
 *
 * @param row the indicator
 */
record DefinitionRow(IndicatorRow row) {

	static List<DefinitionRow> of(ReportFacts facts) {
		return IndicatorRow.of(facts).stream().map(DefinitionRow::new).toList();
	}

	Indicator indicator() {
		return row.indicator();
	}

	/** A field as it was filled in, or that it is missing. */
	String field(String text) {
		return text == null || text.isBlank() ? row.facts().text("definition.missing") : text.strip();
	}

	/** Kind and unit, in one line. */
	String headline() {
		return Stream.of(row.kind(), row.unit()).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
	}

	String frequency() {
		String both = Stream.of(indicator().getFrequency(), indicator().getMoment()).filter(Objects::nonNull)
				.filter(text -> !text.isBlank()).map(String::strip).collect(Collectors.joining(", "));
		return field(both);
	}

	String norm() {
		return FigureFormat.typeset(field(indicator().getNorm()));
	}

	String baseline() {
		if (indicator().getBaseline() == null) {
			return null;
		}
		String value = row.facts().format().full(indicator().getBaseline(), indicator());
		return indicator().getBaselineDate() == null
				? value
				: value + " (" + row.facts().format().shortDate(indicator().getBaselineDate()) + ")";
	}

	String responsible() {
		return indicator().getResponsible() == null
				? null
				: ModelNames.element(row.facts().locale(), indicator().getResponsible());
	}
}
