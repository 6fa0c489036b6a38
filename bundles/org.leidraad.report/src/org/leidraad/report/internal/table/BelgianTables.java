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
import static org.leidraad.report.internal.table.Column.missing;
import static org.leidraad.report.internal.table.Column.text;

import java.util.List;

import org.leidraad.procurement.belgium.Disadvantage;
import org.leidraad.procurement.belgium.DisadvantageBand;

/** What contracts under Belgian law hold and what must be done after events; no rows without such a contract. */
final class BelgianTables {

	private BelgianTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(clauses(), alarms(), disadvantages());
	}

	private static TableDefinition<ClauseRow> clauses() {
		return new TableDefinition<>("clauses", ClauseRow::of, List.of(
				text("contract", ClauseRow::contractName),
				text("name", ClauseRow::name),
				text("duty", ClauseRow::duty),
				text("state", ClauseRow::state),
				text("meaning", ClauseRow::meaning),
				missing("noMeaning", ClauseRow::meaning),
				text("indication", ClauseRow::indication)));
	}

	private static TableDefinition<AlarmRow> alarms() {
		return new TableDefinition<>("alarms", AlarmRow::of, List.of(
				text("contract", row -> row.event().contractName()),
				text("event", row -> row.event().name()),
				date("date", row -> row.event().alarms().event().getDate()),
				text("what", AlarmRow::what),
				date("due", row -> row.alarm().due().orElse(null)),
				text("dueText", AlarmRow::dueText),
				date("done", row -> row.alarm().done().orElse(null)),
				text("state", AlarmRow::state),
				text("meaning", AlarmRow::meaning)));
	}

	private static TableDefinition<EventRow> disadvantages() {
		return new TableDefinition<>("disadvantages", EventRow::withDisadvantage, List.of(
				text("contract", EventRow::contractName),
				text("event", EventRow::name),
				decimal("amount", row -> row.disadvantage().flatMap(Disadvantage::amount).orElse(null)),
				decimal("initial", row -> row.disadvantage().flatMap(Disadvantage::initial).orElse(null)),
				decimal("from", row -> row.band().map(DisadvantageBand::from).orElse(null)),
				decimal("percent", row -> row.band().flatMap(DisadvantageBand::percent).orElse(null)),
				text("sentence", EventRow::sentence)));
	}
}
