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

import static org.leidraad.report.internal.table.Column.text;

import java.util.List;

/** What the installed frameworks add to a report. */
public final class FrameworkTables {

	/** The name of the table of lines, which has no rows where no framework has anything to say. */
	public static final String SECTIONS = "frameworkSections";

	private FrameworkTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(sections());
	}

	private static TableDefinition<AddedLine> sections() {
		return new TableDefinition<>(SECTIONS, AddedLine::of, List.of(
				text("framework", AddedLine::framework),
				text("title", AddedLine::title),
				text("subject", row -> row.line().subject()),
				text("newTitle", AddedLine::newTitle),
				text("newSubject", AddedLine::newSubject),
				text("label", row -> row.line().label()),
				text("value", row -> row.line().value()),
				text("unit", row -> row.line().unit()),
				text("measured", AddedLine::measured),
				text("note", row -> row.line().note())));
	}
}
