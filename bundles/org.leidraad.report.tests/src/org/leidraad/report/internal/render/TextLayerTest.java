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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are put in the place of others in the table from glyphs to characters. */
class TextLayerTest {

	@ParameterizedTest
	@CsvSource({"<0066><0066><00ad>, <0066><0066><002d>", "<0066><0066><2010>, <0066><0066><002d>",
		"<0002><0002><00A0>, <0002><0002><0020>", "<006b><006b><2219>, <006b><006b><00b7>",
		"<0bab><0bab><02b9>, <0bab><0bab><2032>"})
	void aSharedGlyphIsReadAsTextsAreWritten(String written, String meant) {
		assertEquals("2 beginbfrange\n<0003><0003><0041>\n" + meant + "\nendbfrange",
				TextLayer.mend("2 beginbfrange\n<0003><0003><0041>\n" + written + "\nendbfrange"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"<0066><0066><00ad>\n<0067><0067><002d>", "<0066><0067><00ad>", "<0066><0066><0041>",
		"<0066><0066><00ad00ad>", "<00ad><00ad><0041>"})
	void anythingElseStays(String table) {
		assertEquals(table, TextLayer.mend(table));
	}
}
