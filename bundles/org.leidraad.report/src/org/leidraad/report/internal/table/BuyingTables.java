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

import org.leidraad.report.internal.ReportFacts;

/** Contracts and criteria. */
final class BuyingTables {

	private BuyingTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(contracts(), criteria());
	}

	private static TableDefinition<ContractRow> contracts() {
		return new TableDefinition<>("contracts",
				(ReportFacts facts) -> facts.roadmap().getContracts().stream()
						.map(contract -> new ContractRow(facts, contract)).toList(),
				List.of(
						text("contractId", row -> row.contract().getId()),
						text("name", ContractRow::name),
						text("supplier", row -> row.contract().getSupplier()),
						text("type", ContractRow::type),
						decimal("value", row -> row.contract().getValue()),
						text("currency", ContractRow::currency),
						text("valueText", ContractRow::valueText),
						date("start", row -> row.contract().getStart()),
						date("end", row -> row.contract().getEnd()),
						text("term", ContractRow::term),
						text("manager", ContractRow::manager),
						integer("criteria", row -> row.contract().getCriteria().size()),
						integer("indicators", row -> row.contract().getIndicators().size()),
						date("nextEvaluation", row -> row.next().orElse(null)),
						text("evaluation", ContractRow::evaluation)));
	}

	private static TableDefinition<CriterionRow> criteria() {
		return new TableDefinition<>("criteria", CriterionRow::of, List.of(
				text("procurement", CriterionRow::procurement),
				text("phase", CriterionRow::phase),
				text("title", CriterionRow::title),
				text("framework", CriterionRow::framework),
				text("key", row -> row.use().getCriterion()),
				text("use", CriterionRow::kind),
				text("demand", CriterionRow::demand),
				decimal("threshold", row -> row.use().getThreshold()),
				text("unit", CriterionRow::unit),
				decimal("weight", row -> row.use().getWeight()),
				text("proof", row -> row.use().getProof()),
				text("targets", CriterionRow::targets),
				text("contracts", CriterionRow::contracts)));
	}
}
