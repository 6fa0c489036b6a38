/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.util.ArrayList;
import java.util.List;

/** The cells of what was copied in a spreadsheet: tabs between cells, line ends between rows, quotes around either. */
final class CopiedCells {

	private final List<List<String>> rows = new ArrayList<>();
	private List<String> row = new ArrayList<>();
	private StringBuilder cell = new StringBuilder();

	private CopiedCells() {
	}

	/** {@return the rows; a line end after the last row begins no other} */
	static List<List<String>> of(String copied) {
		CopiedCells cells = new CopiedCells();
		cells.read(copied.replace("\r\n", "\n").replace('\r', '\n'));
		return cells.rows;
	}

	private void read(String text) {
		int place = 0;
		while (place < text.length()) {
			char letter = text.charAt(place);
			if (letter == '"' && cell.isEmpty() && text.indexOf('"', place + 1) > 0) {
				place = quoted(text, place + 1);
			} else {
				plain(letter);
				place++;
			}
		}
		if (!row.isEmpty() || !cell.isEmpty()) {
			endRow();
		}
	}

	private void plain(char letter) {
		switch (letter) {
			case '\t' -> endCell();
			case '\n' -> endRow();
			default -> cell.append(letter);
		}
	}

	/** A doubled quote stands for one; what follows the closing quote belongs to the cell too. */
	private int quoted(String text, int from) {
		int place = from;
		while (place < text.length()) {
			char letter = text.charAt(place);
			if (letter != '"') {
				cell.append(letter == '\n' ? ' ' : letter);
			} else if (place + 1 < text.length() && text.charAt(place + 1) == '"') {
				cell.append('"');
				place++;
			} else {
				return place + 1;
			}
			place++;
		}
		return place;
	}

	private void endCell() {
		row.add(cell.toString());
		cell = new StringBuilder();
	}

	private void endRow() {
		endCell();
		rows.add(row);
		row = new ArrayList<>();
	}
}
