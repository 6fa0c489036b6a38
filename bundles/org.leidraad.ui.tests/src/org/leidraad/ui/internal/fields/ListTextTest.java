/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.leidraad.ui.internal.fields.SuggestedText.Suggestion;

class ListTextTest {

	@Test
	void wordsAreSeparatedByCommasOrSemicolons() {
		assertEquals(new Reading.Value(List.of("30213100-6", "30231300-0", "nl")),
				new ListText(false).read(" 30213100-6,30231300-0 ;; nl, "));
		assertEquals("a, b", new ListText(false).write(List.of("a", "b")));
	}

	@Test
	void linksMayHoldCommas() {
		List<String> links = List.of("https://example.org/a,b", "evidence/report.pdf");
		assertEquals(new Reading.Value(links), new ListText(true).read(new ListText(true).write(links)));
	}

	@Test
	void nothingIsNothing() {
		assertInstanceOf(Reading.Nothing.class, new ListText(false).read(" ,; "));
	}

	@Test
	void aSuggestedWordStandsForItsValueInWhateverCase() {
		SuggestedText form = new SuggestedText(List.of(new Suggestion("yearly", "jaarlijks")));
		assertEquals(new Reading.Value("yearly"), form.read(" Jaarlijks "));
		assertEquals("jaarlijks", form.write("yearly"));
		assertEquals(new Reading.Value("P6M"), form.read("P6M"));
		assertEquals("P6M", form.write("P6M"));
	}
}
