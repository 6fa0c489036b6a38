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

import static org.leidraad.report.internal.table.Column.date;
import static org.leidraad.report.internal.table.Column.decimal;
import static org.leidraad.report.internal.table.Column.integer;
import static org.leidraad.report.internal.table.Column.text;

import java.util.List;

/** The annex: definitions, measurements and their quality, what the report was made with. */
final class AnnexTables {

	private AnnexTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(definitions(), measurements(), quality(), versions());
	}

	private static TableDefinition<DefinitionRow> definitions() {
		return new TableDefinition<>("definitions", DefinitionRow::of, List.of(
				text("target", row -> row.row().target()),
				text("indicator", row -> row.row().name()),
				text("kind", row -> row.row().kind()),
				text("unit", row -> row.row().unit()),
				text("headline", DefinitionRow::headline),
				text("method", row -> row.field(row.indicator().getMethod())),
				text("frequency", DefinitionRow::frequency),
				text("source", row -> row.field(row.indicator().getSource())),
				text("norm", DefinitionRow::norm),
				text("baseline", DefinitionRow::baseline),
				text("responsible", DefinitionRow::responsible)));
	}

	private static TableDefinition<MeasurementRow> measurements() {
		return new TableDefinition<>("measurements", MeasurementRow::of, List.of(
				text("target", row -> row.row().target()),
				text("indicator", row -> row.row().name()),
				text("unit", row -> row.row().unit()),
				date("date", row -> row.measurement().getDate()),
				decimal("value", row -> row.measurement().getValue()),
				decimal("numerator", row -> row.measurement().getNumerator()),
				decimal("denominator", row -> row.measurement().getDenominator()),
				integer("quality", MeasurementRow::quality),
				text("origin", MeasurementRow::origin),
				decimal("completeness", row -> row.measurement().getCompleteness()),
				text("verified", row -> row.yes(row.measurement().isVerified())),
				text("methodChanged", row -> row.yes(row.measurement().isMethodChanged())),
				text("enteredBy", row -> row.measurement().getEnteredBy()),
				date("enteredOn", row -> row.measurement().getEnteredOn())));
	}

	private static TableDefinition<IndicatorRow> quality() {
		return new TableDefinition<>("quality", IndicatorRow::of, List.of(
				text("target", IndicatorRow::target),
				text("indicator", IndicatorRow::name),
				date("measuredOn", row -> row.status().measuredOn().orElse(null)),
				text("measuredText", row -> row.status().measuredOn().map(row.facts().format()::shortDate)
						.orElse("–")),
				integer("origin", IndicatorRow::quality),
				text("qualityText", IndicatorRow::qualityText),
				text("source", row -> row.indicator().getSource())));
	}

	private static TableDefinition<Version> versions() {
		return new TableDefinition<>("versions", Version::of, List.of(
				text("name", Version::name),
				text("value", Version::value)));
	}
}
