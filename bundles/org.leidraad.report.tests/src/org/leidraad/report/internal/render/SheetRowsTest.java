/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Rows of a workbook are as high as their longest text. */
class SheetRowsTest {

	private static final List<String> TEXTS = List.of("short", "w".repeat(90), "one\ntwo\nthree", "w".repeat(5000));

	private static String sheet(String rows) {
		return "<cols><col min=\"1\" max=\"1\" width=\"50.0\" customWidth=\"true\"/>"
				+ "<col min=\"27\" max=\"28\" width=\"20\"/></cols><sheetData>" + rows + "</sheetData>";
	}

	private static String row(int number, String height, String cells) {
		return "<row r=\"" + number + "\"" + height + ">" + cells + "</row>";
	}

	@Test
	void aLongTextMakesItsRowHigh() {
		String cells = "<c r=\"A1\" t=\"s\" s=\"1\"><v>1</v></c>";
		assertEquals(sheet(row(1, " ht=\"29.0\"", cells)), SheetRows.mend(sheet(row(1, "", cells)), TEXTS));
	}

	@Test
	void linesCountAndTheHighestCellWins() {
		String cells = "<c r=\"A2\" t=\"s\" s=\"1\"><v>2</v></c><c r=\"AB2\" t=\"s\" s=\"1\"><v>1</v></c>";
		assertEquals(sheet(row(2, " ht=\"69.5\"", cells)), SheetRows.mend(sheet(row(2, "", cells)), TEXTS));
	}

	@Test
	void otherRowsStay() {
		String rows = row(1, "", "<c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"2\"><v>3</v></c>")
				+ row(2, "", "") + row(3, " ht=\"20\"", "<c r=\"A3\" t=\"s\"><v>1</v></c>");
		assertEquals(sheet(rows), SheetRows.mend(sheet(rows), TEXTS));
	}

	@Test
	void noRowIsHigherThanAProgramAllows() {
		String cells = "<c r=\"B1\" t=\"s\" s=\"1\"><v>3</v></c>";
		assertEquals(sheet(row(1, " ht=\"409.0\"", cells)), SheetRows.mend(sheet(row(1, "", cells)), TEXTS));
	}
}
