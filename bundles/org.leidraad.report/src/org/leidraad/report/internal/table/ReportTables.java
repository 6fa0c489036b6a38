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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All tables that report designs may ask for. */
public final class ReportTables {

	private static final List<TableDefinition<?>> TABLES = Stream.of(SummaryTables.all(), HeadlineTables.all(),
			TargetTables.all(), ThreadTables.all(), BuyingTables.all(), FrameworkTables.all(), AnnexTables.all())
			.flatMap(List::stream).toList();

	private ReportTables() {
	}

	/** {@return the tables, in the order of the report} */
	public static List<TableDefinition<?>> all() {
		return TABLES;
	}

	/** {@return their names, in the order of the report} */
	public static List<String> names() {
		return TABLES.stream().map(TableDefinition::name).toList();
	}

	/**
	 * Finds a table.
	 *
	 * @param name its name
	 * @return the table; none if there is none of that name
	 */
	public static Optional<TableDefinition<?>> find(String name) {
		return TABLES.stream().<TableDefinition<?>>map(table -> table).filter(table -> table.name().equals(name))
				.findFirst();
	}
}
