/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.figures;

import java.util.List;
import java.util.Optional;

import org.leidraad.model.Element;

/**
 * Computed figures side by side.
 *
 * @param corner the head of the first column
 * @param heads the heads of the columns with values
 * @param rows the lines
 */
public record FigureTable(String corner, List<String> heads, List<Row> rows) {

	/** What stands for a value that is not known. */
	public static final String UNKNOWN = "\u2013";

	/**
	 * A line.
	 *
	 * @param element what one goes to from it; none for sums
	 * @param name what is compared
	 * @param values a text for each column; none for a line that names what the lines after it are about
	 */
	public record Row(Optional<Element> element, String name, List<String> values) {

		/** {@return true for a line that names what the lines after it are about} */
		public boolean isHead() {
			return values.isEmpty();
		}
	}
}
