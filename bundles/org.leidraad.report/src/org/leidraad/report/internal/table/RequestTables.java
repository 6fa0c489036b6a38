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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.report.internal.ReportFacts;

/** The tables of one request, ready for the report engine; each is computed once, however often it is asked for. */
public final class RequestTables {

	private final Optional<ReportFacts> facts;
	private final boolean vectors;
	private final Map<String, List<Object[]>> computed = new HashMap<>();
	private final Map<List<Object>, Map<String, List<Object[]>>> sorted = new HashMap<>();

	/**
	 * @param facts what the report is about; none where a design is made without a roadmap, then tables have no rows
	 * @param vectors true if pictures are wanted as SVG, false for PNG
	 */
	public RequestTables(Optional<ReportFacts> facts, boolean vectors) {
		this.facts = facts;
		this.vectors = vectors;
	}

	/** {@return tables that have columns but no rows} */
	public static RequestTables withoutRows() {
		return new RequestTables(Optional.empty(), false);
	}

	/** {@return true if pictures are wanted as SVG, false for PNG} */
	public boolean vectors() {
		return vectors;
	}

	/**
	 * The rows of a table, as the report engine takes them.
	 *
	 * @param table the table
	 * @return the rows
	 */
	public synchronized List<Object[]> rows(TableDefinition<?> table) {
		return computed.computeIfAbsent(table.name(), name -> facts.map(table::cells).orElse(List.of()));
	}

	/**
	 * The rows of a table that have a value in a column. A design asks for those of each target or criterion, so that
	 * they are sorted by it once.
	 *
	 * @param table the table
	 * @param column the position of the column, from 0
	 * @param value the value as text; empty for cells that are empty
	 * @return the rows
	 */
	public synchronized List<Object[]> rows(TableDefinition<?> table, int column, String value) {
		return sorted.computeIfAbsent(List.of(table.name(), column), key -> rows(table).stream()
				.collect(Collectors.groupingBy(row -> Objects.toString(row[column], ""))))
				.getOrDefault(value, List.of());
	}
}
