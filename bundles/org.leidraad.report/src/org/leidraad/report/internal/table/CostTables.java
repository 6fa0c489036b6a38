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

import static org.leidraad.report.internal.table.Column.decimal;
import static org.leidraad.report.internal.table.Column.integer;
import static org.leidraad.report.internal.table.Column.picture;
import static org.leidraad.report.internal.table.Column.text;

import java.util.List;

/** How sure the costs of the best offers are, and in which years they fall. */
final class CostTables {

	private CostTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(sensitivity(), flips(), best(), years());
	}

	private static TableDefinition<SensitivityRow> sensitivity() {
		return new TableDefinition<>("offerSensitivity", SensitivityRow::of, List.of(
				text("procurement", row -> row.of().procurementName()),
				text("name", SensitivityRow::name),
				integer("rank", row -> row.compared().rank()),
				decimal("annual", SensitivityRow::annual),
				text("sentence", SensitivityRow::sentence),
				picture("chart", SensitivityRow::chart),
				text("chartText", SensitivityRow::chartText)));
	}

	private static TableDefinition<FlipRow> flips() {
		return new TableDefinition<>("offerFlips", FlipRow::of, List.of(
				text("procurement", row -> row.of().procurementName()),
				text("sentence", FlipRow::sentence)));
	}

	private static TableDefinition<BestOfferRow> best() {
		return new TableDefinition<>("offerBest", BestOfferRow::of, List.of(
				text("offerId", row -> row.compared().offer().id()),
				text("procurement", row -> row.of().procurementName()),
				text("name", BestOfferRow::name),
				integer("rank", row -> row.compared().rank()),
				text("sentence", BestOfferRow::sentence)));
	}

	private static TableDefinition<OfferYearRow> years() {
		return new TableDefinition<>("offerYears", OfferYearRow::of, List.of(
				text("offerId", row -> row.offer().compared().offer().id()),
				text("procurement", row -> row.offer().of().procurementName()),
				text("name", row -> row.offer().name()),
				integer("year", row -> row.year().year()),
				decimal("purchase", row -> row.year().purchase()),
				text("purchaseText", row -> row.text(row.year().purchase())),
				decimal("energy", row -> row.year().energy()),
				text("energyText", row -> row.text(row.year().energy())),
				decimal("upkeep", OfferYearRow::upkeep),
				text("upkeepText", row -> row.text(row.upkeep())),
				decimal("end", row -> row.year().endOfLife()),
				text("endText", row -> row.text(row.year().endOfLife())),
				decimal("carbon", row -> row.year().carbon()),
				text("carbonText", row -> row.text(row.year().carbon())),
				decimal("present", OfferYearRow::present),
				text("presentText", row -> row.text(row.present()))));
	}
}
