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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The page for those who write designs lists the tables and columns that there are. */
class ReportTablesPageTest {

	private static final Path PAGE = Path.of("..", "..", "docs", "contributors", "report-tables.md");

	@Test
	void thePageListsEveryTableWithItsColumns() throws IOException {
		List<String> listed = Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `")).toList();

		assertEquals(ReportTables.all().stream().map(ReportTablesPageTest::row).toList(), listed);
	}

	private static String row(TableDefinition<?> table) {
		return table.columns().stream().map(
				column -> '`' + column.name() + "` " + column.type().name().toLowerCase(Locale.ROOT)).collect(
						Collectors.joining(" · ", "| `" + table.name() + "` | ", " |"));
	}
}
