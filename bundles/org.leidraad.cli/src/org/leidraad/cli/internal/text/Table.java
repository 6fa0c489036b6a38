/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.leidraad.cli.internal.OneLine;
import org.leidraad.cli.internal.Terminal;

/**
 * A table with aligned columns. The last column is never padded or cut, so that
 * long names go there.
 */
public final class Table {

	private static final String GAP = "  ";

	private final List<String[]> rows = new ArrayList<>();
	private final Map<Integer, List<String>> sections = new HashMap<>();
	private final Set<Integer> numeric = new HashSet<>();

	/**
	 * @param heads the heads of the columns
	 */
	public Table(String... heads) {
		rows.add(heads);
	}

	/**
	 * Aligns columns to the right, as numbers are.
	 *
	 * @param columns indexes of the columns, from 0
	 * @return this table
	 */
	public Table right(Integer... columns) {
		numeric.addAll(List.of(columns));
		return this;
	}

	/**
	 * Adds a row.
	 *
	 * @param cells a cell for each column
	 */
	public void row(String... cells) {
		if (cells.length != rows.get(0).length) {
			throw new IllegalArgumentException(cells.length + " cells for " + rows.get(0).length + " columns");
		}
		rows.add(Arrays.stream(cells).map(OneLine::of).toArray(String[]::new));
	}

	/**
	 * Adds an empty line and a line of its own over the rows that follow.
	 *
	 * @param line the line
	 */
	public void section(String line) {
		sections.computeIfAbsent(rows.size(), row -> new ArrayList<>(1)).add(line);
	}

	/**
	 * Writes the table.
	 *
	 * @param terminal where to
	 */
	public void print(Terminal terminal) {
		int[] widths = widths();
		for (int index = 0; index <= rows.size(); index++) {
			for (String section : sections.getOrDefault(index, List.of())) {
				terminal.print("");
				terminal.print(section);
			}
			if (index < rows.size()) {
				terminal.print(line(rows.get(index), widths));
			}
		}
	}

	private int[] widths() {
		int[] widths = new int[rows.get(0).length];
		for (String[] row : rows) {
			for (int column = 0; column < row.length; column++) {
				widths[column] = Math.max(widths[column], length(row[column]));
			}
		}
		return widths;
	}

	private String line(String[] row, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < row.length - 1; column++) {
			line.append(padded(row[column], widths[column], numeric.contains(column))).append(GAP);
		}
		return line.append(row[row.length - 1]).toString().stripTrailing();
	}

	private static String padded(String cell, int width, boolean right) {
		String space = " ".repeat(width - length(cell));
		return right ? space + cell : cell + space;
	}

	private static int length(String cell) {
		return cell.codePointCount(0, cell.length());
	}
}
