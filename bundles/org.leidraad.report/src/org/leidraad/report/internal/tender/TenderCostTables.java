/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import static org.leidraad.report.internal.table.Column.date;
import static org.leidraad.report.internal.table.Column.decimal;
import static org.leidraad.report.internal.table.Column.picture;
import static org.leidraad.report.internal.table.Column.text;

import java.util.List;
import java.util.function.Function;

import org.leidraad.report.internal.ReportFacts;
import org.leidraad.report.internal.table.Illustration;
import org.leidraad.report.internal.table.TableDefinition;

/** The tables of a tender annex about the life-cycle cost; without rows where costs are not compared. */
final class TenderCostTables {

	private static final int WIDTH = 410;
	private static final int HEIGHT = 22;

	private TenderCostTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(data(), formulas(), parameters(),
				TenderTables.lines("tenderCostRules", rows(tender -> new CostSheet(tender).rules())), example(),
				lesson());
	}

	private static <R> Function<ReportFacts, List<R>> rows(Function<Tender, List<R>> rows) {
		return Tender.rows(tender -> tender.isCostCompared() ? rows.apply(tender) : List.of());
	}

	private static TableDefinition<CostSheet.Datum> data() {
		return new TableDefinition<>("tenderCostData", rows(tender -> new CostSheet(tender).data()), List.of(
				text("sign", CostSheet.Datum::sign),
				text("what", CostSheet.Datum::what),
				text("unit", CostSheet.Datum::unit),
				text("proof", CostSheet.Datum::proof)));
	}

	private static TableDefinition<CostSheet.Formula> formulas() {
		return new TableDefinition<>("tenderFormulas", rows(tender -> new CostSheet(tender).formulas()), List.of(
				text("name", CostSheet.Formula::name),
				picture("formula", row -> new Illustration(row.formula(), WIDTH, HEIGHT)),
				text("formulaText", row -> row.formula().alternativeText()),
				text("meaning", CostSheet.Formula::meaning)));
	}

	private static TableDefinition<CostSheet.Parameter> parameters() {
		return new TableDefinition<>("tenderParameters", rows(tender -> new CostSheet(tender).parameterRows()),
				List.of(
						text("sign", CostSheet.Parameter::sign),
						text("name", CostSheet.Parameter::name),
						decimal("value", row -> row.parameter().value()),
						text("valueText", CostSheet.Parameter::value),
						text("unit", CostSheet.Parameter::unit),
						text("source", CostSheet.Parameter::source),
						date("date", row -> row.parameter().date().orElse(null))));
	}

	private static TableDefinition<CostExample.Row> example() {
		return new TableDefinition<>("tenderCostExample", rows(tender -> CostExample.of(tender).rows()), List.of(
				text("what", CostExample.Row::what),
				text("first", CostExample.Row::first),
				text("second", CostExample.Row::second),
				decimal("firstNumber", CostExample.Row::firstNumber),
				decimal("secondNumber", CostExample.Row::secondNumber)));
	}

	private static TableDefinition<String> lesson() {
		return new TableDefinition<>("tenderCostLesson", rows(tender -> List.of(CostExample.of(tender).sentence())),
				List.of(text("text", text -> text)));
	}
}
