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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.report.internal.ReportFacts;

/** The headline figures and the decisions asked. */
final class HeadlineTables {

	private static final int SIGN = 9;
	private static final Illustration EMPTY = new Illustration(new NoPicture(""), SIGN, SIGN);

	private HeadlineTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(headlines(), cards(), decisions());
	}

	/** One row for each figure. */
	private static TableDefinition<Headline> headlines() {
		return new TableDefinition<>("headlines", Headline::of, List.of(
				text("name", Headline::name),
				text("value", Headline::value),
				decimal("number", headline -> headline.status().actual().orElse(null)),
				text("unit", Headline::unit),
				decimal("planned", headline -> headline.status().planned().orElse(null)),
				date("measuredOn", headline -> headline.status().measuredOn().orElse(null)),
				text("trend", Headline::trend),
				text("word", Headline::word),
				picture("sign", headline -> headline.sign(SIGN))));
	}

	/** One row with all figures side by side: name1, value1, ... name5, value5, ... */
	private static TableDefinition<List<Headline>> cards() {
		List<Column<List<Headline>>> columns = new ArrayList<>();
		for (int i = 0; i < Headline.MOST; i++) {
			int number = i;
			int place = i + 1;
			columns.add(text("name" + place, row -> at(row, number, Headline::name)));
			columns.add(text("value" + place, row -> at(row, number, Headline::value)));
			columns.add(text("unit" + place, row -> at(row, number, Headline::unit)));
			columns.add(text("trend" + place, row -> at(row, number, Headline::trend)));
			columns.add(text("word" + place, row -> at(row, number, Headline::word)));
			columns.add(picture("sign" + place, row -> Optional.ofNullable(
					at(row, number, headline -> headline.sign(SIGN))).orElseGet(() -> EMPTY)));
		}
		return new TableDefinition<>("headlineCards", facts -> {
			List<Headline> headlines = Headline.of(facts);
			return headlines.isEmpty() ? List.of() : List.of(headlines);
		}, List.copyOf(columns));
	}

	private static <T> T at(List<Headline> row, int number, Function<Headline, T> value) {
		return number < row.size() ? value.apply(row.get(number)) : null;
	}

	private static TableDefinition<Decision> decisions() {
		return new TableDefinition<>("decisions", (ReportFacts facts) -> Decision.of(facts), List.of(
				integer("number", Decision::number),
				text("what", Decision::what),
				text("why", Decision::why)));
	}
}
