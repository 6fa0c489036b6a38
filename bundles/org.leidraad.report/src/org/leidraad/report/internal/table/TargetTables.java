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
import static org.leidraad.report.internal.table.Column.picture;
import static org.leidraad.report.internal.table.Column.text;

import java.util.List;

import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.report.internal.ReportFacts;

/** The targets and their indicators. */
final class TargetTables {

	private TargetTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(targets(), indicators());
	}

	private static TableDefinition<TargetRow> targets() {
		return new TableDefinition<>("targets",
				(ReportFacts facts) -> facts.targets().stream().map(status -> new TargetRow(facts, status)).toList(),
				List.of(
						text("targetId", TargetRow::id),
						text("anchor", row -> "h2-" + row.id()),
						text("ambition", TargetRow::ambition),
						text("name", TargetRow::name),
						text("statement", TargetRow::statement),
						text("owner", TargetRow::owner),
						date("due", TargetRow::due),
						text("dueText", TargetRow::dueText),
						text("facts", TargetRow::line),
						picture("sign", row -> row.sign(11)),
						text("state", row -> row.status().state().id()),
						text("word", TargetRow::word),
						text("worst", TargetRow::worst),
						decimal("progress", row -> row.status().progress().orElse(null)),
						text("progressText", TargetRow::progress),
						decimal("measured", row -> row.status().measuredWeight()),
						text("measuredText", TargetRow::measured),
						text("keyIndicator", TargetRow::keyIndicator),
						text("actual", TargetRow::actual),
						text("planned", TargetRow::planned),
						decimal("actualNumber", row -> row.key().flatMap(IndicatorStatus::actual).orElse(null)),
						decimal("plannedNumber", row -> row.key().flatMap(IndicatorStatus::planned).orElse(null)),
						text("unit", TargetRow::unit),
						picture("spark", TargetRow::spark),
						text("sparkText", TargetRow::sparkText)));
	}

	private static TableDefinition<IndicatorRow> indicators() {
		return new TableDefinition<>("indicators", IndicatorRow::of, List.of(
				text("targetId", IndicatorRow::targetId),
				text("target", IndicatorRow::target),
				text("indicatorId", row -> row.indicator().getId()),
				text("anchor", row -> "h3-" + row.indicator().getId()),
				text("name", IndicatorRow::name),
				text("kind", IndicatorRow::kind),
				text("aspect", IndicatorRow::aspect),
				text("unit", IndicatorRow::unit),
				picture("sign", row -> row.sign(11)),
				text("state", row -> row.status().state().id()),
				text("word", IndicatorRow::word),
				decimal("baseline", row -> row.status().baseline().orElse(null)),
				decimal("actual", row -> row.status().actual().orElse(null)),
				decimal("planned", row -> row.status().planned().orElse(null)),
				decimal("goal", row -> row.status().target().orElse(null)),
				decimal("progress", row -> row.status().progress().orElse(null)),
				decimal("expected", row -> row.status().expected().orElse(null)),
				decimal("ratio", row -> row.status().ratio().orElse(null)),
				date("measuredOn", row -> row.status().measuredOn().orElse(null)),
				date("forecast", row -> row.status().forecast().orElse(null)),
				integer("quality", IndicatorRow::quality),
				text("sentence", IndicatorRow::sentence),
				text("qualityText", IndicatorRow::qualityText),
				text("sourceText", IndicatorRow::sourceText),
				picture("chart", IndicatorRow::chart),
				text("chartText", IndicatorRow::chartText)));
	}
}
