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
import java.util.function.Function;

import org.leidraad.report.internal.ReportFacts;

/**
 * A table that report designs may ask for by its name.
 *
 * @param name the name, which is the text of the query
 * @param rows what the rows are about, for one report
 * @param columns the columns, in order
 * @param <R> what a row is about
 */
public record TableDefinition<R>(String name, Function<ReportFacts, List<R>> rows, List<Column<R>> columns) {

	/**
	 * The position of a column.
	 *
	 * @param column its name
	 * @return its place from 0; -1 if there is no such column
	 */
	public int indexOf(String column) {
		return columns.stream().map(Column::name).toList().indexOf(column);
	}

	/**
	 * The cells of the table for one report.
	 *
	 * @param facts what the report is about
	 * @return the rows; a cell is null where there is no value
	 */
	public List<Object[]> cells(ReportFacts facts) {
		return rows.apply(facts).stream()
				.map(row -> columns.stream().map(column -> column.value().apply(row)).toArray()).toList();
	}
}
