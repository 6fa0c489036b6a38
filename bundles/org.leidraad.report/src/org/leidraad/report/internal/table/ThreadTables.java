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

import static org.leidraad.report.internal.table.Column.integer;
import static org.leidraad.report.internal.table.Column.picture;
import static org.leidraad.report.internal.table.Column.text;

import java.util.List;
import java.util.stream.IntStream;

import org.leidraad.report.internal.ReportFacts;

/** The thread of each target and the places where it is broken. */
final class ThreadTables {

	private ThreadTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(thread(), brokenLinks());
	}

	private static TableDefinition<ThreadRow> thread() {
		return new TableDefinition<>("thread", ThreadRow::of, List.of(
				text("targetId", row -> row.target().getId()),
				text("ambition", ThreadRow::ambition),
				text("target", ThreadRow::name),
				picture("line", ThreadRow::illustration),
				text("lineText", row -> row.line().alternativeText()),
				integer("indicators", ThreadRow::indicators),
				integer("measured", ThreadRow::measured),
				integer("plans", ThreadRow::plans),
				integer("criteria", ThreadRow::criteria),
				integer("contracts", ThreadRow::contracts),
				integer("monitored", ThreadRow::monitored)));
	}

	private static TableDefinition<BrokenLink> brokenLinks() {
		return new TableDefinition<>("brokenLinks",
				(ReportFacts facts) -> IntStream.range(0, facts.findings().size())
						.mapToObj(i -> new BrokenLink(facts, i + 1, facts.findings().get(i))).toList(),
				List.of(
						integer("number", BrokenLink::number),
						text("rule", link -> link.finding().rule()),
						text("severity", link -> link.finding().severity().id()),
						text("word", BrokenLink::word),
						picture("sign", BrokenLink::sign),
						text("type", BrokenLink::type),
						text("element", BrokenLink::element),
						text("place", BrokenLink::place),
						text("message", BrokenLink::message),
						text("repair", BrokenLink::repair)));
	}
}
