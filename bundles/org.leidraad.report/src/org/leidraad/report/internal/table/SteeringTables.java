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
import static org.leidraad.report.internal.table.Column.missing;
import static org.leidraad.report.internal.table.Column.text;

import java.util.List;

import org.leidraad.procurement.modification.Ladekast;

/** What happens with contracts during their term, what was offered, and how circular devices were. */
final class SteeringTables {

	private SteeringTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(changes(), smallDrawers(), checks(), evaluations(), chain(), feeds(), offers(), circularity());
	}

	private static TableDefinition<ChangeRow> changes() {
		return new TableDefinition<>("changes", ChangeRow::of, List.of(
				text("contract", ChangeRow::contractName),
				integer("number", row -> row.row().number()),
				date("date", row -> row.row().change().getDate()),
				text("name", ChangeRow::name),
				text("place", ChangeRow::place),
				decimal("amount", row -> row.row().change().getAmount()),
				text("amountText", ChangeRow::amountText),
				text("drawer", ChangeRow::drawer),
				text("article", ChangeRow::article),
				missing("noArticle", ChangeRow::article),
				decimal("small", row -> row.row().small()),
				decimal("share", row -> row.row().share().orElse(null)),
				text("smallText", ChangeRow::smallText),
				text("notice", ChangeRow::notice),
				text("remarks", ChangeRow::remarks),
				missing("noRemarks", ChangeRow::remarks),
				text("indication", row -> Ladekast.indication().in(row.facts().locale()))));
	}

	private static TableDefinition<SmallDrawerRow> smallDrawers() {
		return new TableDefinition<>("smallDrawers", SmallDrawerRow::of, List.of(
				text("contract", SmallDrawerRow::contractName),
				text("sentence", SmallDrawerRow::sentence),
				decimal("used", row -> row.drawer().used()),
				decimal("limit", row -> row.drawer().limit()),
				decimal("share", row -> row.drawer().share())));
	}

	private static TableDefinition<CheckRow> checks() {
		return new TableDefinition<>("checks", CheckRow::of, List.of(
				text("contract", CheckRow::contractName),
				text("criterion", CheckRow::criterion),
				date("date", CheckRow::date),
				text("dateText", CheckRow::dateText),
				text("result", CheckRow::result),
				text("evidence", CheckRow::evidence),
				missing("noEvidence", CheckRow::evidence),
				text("followUp", CheckRow::followUp)));
	}

	private static TableDefinition<EvaluationRow> evaluations() {
		return new TableDefinition<>("evaluations", EvaluationRow::of, List.of(
				text("contract", EvaluationRow::contractName),
				text("name", EvaluationRow::name),
				date("date", row -> row.moment().getDate()),
				text("dateText", EvaluationRow::dateText),
				text("state", EvaluationRow::state),
				text("outcome", EvaluationRow::outcome)));
	}

	private static TableDefinition<ChainRow> chain() {
		return new TableDefinition<>("chain", ChainRow::of, List.of(
				text("contract", ChainRow::contractName),
				text("what", ChainRow::what),
				text("state", ChainRow::state),
				text("remedy", ChainRow::remedy)));
	}

	private static TableDefinition<FeedRow> feeds() {
		return new TableDefinition<>("feeds", FeedRow::of, List.of(
				text("contract", FeedRow::contractName),
				text("indicator", FeedRow::indicator),
				text("indicatorText", FeedRow::indicatorText),
				text("way", FeedRow::way),
				text("sentence", FeedRow::sentence)));
	}

	private static TableDefinition<OfferRow> offers() {
		return new TableDefinition<>("offers", OfferRow::of, List.of(
				text("procurement", OfferRow::procurementName),
				text("name", OfferRow::name),
				text("description", OfferRow::description),
				integer("rank", OfferRow::rank),
				integer("years", OfferRow::years),
				decimal("annual", OfferRow::annual),
				text("annualText", OfferRow::annualText),
				decimal("total", OfferRow::total),
				text("totalText", OfferRow::totalText),
				decimal("co2", OfferRow::co2),
				text("co2Text", OfferRow::co2Text),
				decimal("points", OfferRow::points),
				text("pointsText", OfferRow::pointsText)));
	}

	private static TableDefinition<CircularityRow> circularity() {
		return new TableDefinition<>("circularity", CircularityRow::of, List.of(
				integer("year", CircularityRow::year),
				text("group", CircularityRow::group),
				decimal("in", row -> row.figures().in()),
				text("inText", row -> row.count(row.figures().in())),
				decimal("out", row -> row.figures().out()),
				text("outText", row -> row.count(row.figures().out())),
				decimal("ladderIn", row -> row.figures().ladderIn().orElse(null)),
				text("ladderInText", row -> row.index(row.figures().ladderIn())),
				decimal("ladderOut", row -> row.figures().ladderOut().orElse(null)),
				text("ladderOutText", row -> row.index(row.figures().ladderOut())),
				decimal("materials", row -> row.figures().materialCircularity().orElse(null)),
				text("materialsText", row -> row.index(row.figures().materialCircularity())),
				decimal("traced", row -> row.figures().traced().orElse(null)),
				text("tracedText", row -> row.share(row.figures().traced()))));
	}
}
