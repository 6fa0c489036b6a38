/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.Aspect;

/** Product groups: what the vocabulary knows, and which aspects matter for them. */
class VocabularyTest {

	@Test
	void namesACodeInThreeLanguages() {
		ScopeGroup laptops = ScopeGroup.of(" 30213100 ");
		assertEquals("30213100-6", laptops.code());
		assertEquals("Portable computers", laptops.name(Locale.ENGLISH));
		assertEquals("Draagbare computers", laptops.name(Locale.of("nl")));
		assertEquals("Ordinateurs portables", laptops.name(Locale.FRENCH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"30213100-7", "3021310", "99999999-9", "laptops", "", "302131006"})
	void knowsWhatIsNoCode(String written) {
		assertEquals(Optional.empty(), ProcurementVocabulary.find(written));
	}

	@Test
	void knowsWhichCodeIsMeantWhereTheCheckDigitIsWrong() {
		assertEquals("30213100-6", ProcurementVocabulary.near("30213100-7").orElseThrow().code());
		assertFalse(ProcurementVocabulary.near("99999999-9").isPresent());
	}

	@Test
	void keepsWhatItDoesNotKnow() {
		assertEquals("no code", ScopeGroup.of("no code").name(Locale.ENGLISH));
		assertTrue(ScopeGroup.of("  ").isAny());
	}

	/** Aspects that do not matter; the rest does. */
	@ParameterizedTest
	@CsvSource({"30213100-6,DC MG", "30231300-0,DC MG", "48000000-8,MC HS EOL DC PK MG", "48820000-2,MG",
		"48822000-6,MG", "48812000-3,MC HS EOL DC PK MG", "72000000-5,MC LR HS EOL PK MG",
		"72415000-2,HS PK MG", "72212000-4,MC LR HS EOL DC PK MG", "50320000-4,DC PK MG",
		"90510000-5,DC PK MG", "32420000-3,MG", "31154000-0,MG", "80000000-4,MC LR HS EOL DC PK MG",
		"30211000-1,MG", "'',MG"})
	void tellsWhatDoesNotMatter(String code, String against) {
		StringBuilder found = new StringBuilder();
		for (Aspect aspect : Aspect.values()) {
			AspectApplicability.standard().reasonAgainst(aspect, ScopeGroup.of(code)).ifPresent(reason -> {
				found.append(found.isEmpty() ? "" : " ").append(aspect.getLiteral());
				for (Locale locale : new Locale[]{Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH}) {
					assertFalse(reason.in(locale).isBlank());
				}
			});
		}
		assertEquals(against, found.toString());
	}
}
