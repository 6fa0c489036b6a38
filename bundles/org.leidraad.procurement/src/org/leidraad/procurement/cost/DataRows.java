/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Rows of a small data file of this package: commas between the cells, a line of heads, lines of comment with #. */
final class DataRows {

	/**
	 * One row.
	 *
	 * @param cells its cells
	 */
	record Row(List<String> cells) {

		String text(int column) {
			return cells.get(column);
		}

		Optional<String> optional(int column) {
			return Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty());
		}

		Optional<BigDecimal> number(int column) {
			return optional(column).map(BigDecimal::new);
		}
	}

	private DataRows() {
	}

	static List<Row> of(String file) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(DataRows.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).skip(1)
					.map(line -> new Row(List.of(line.split(",", -1)))).toList();
		} catch (IOException defect) {
			throw new UncheckedIOException(file, defect);
		}
	}
}
