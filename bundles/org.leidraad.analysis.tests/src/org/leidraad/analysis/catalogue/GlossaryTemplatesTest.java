/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.analysis.catalogue.GlossaryTemplates.Word;
import org.leidraad.model.GlossaryTerm;

/** Words that people use differently, found in a text and explained. */
class GlossaryTemplatesTest {

	private static final Map<String, String> TO_BE_CHECKED = Map.of("en", "to be checked", "nl", "te controleren",
			"fr", "à vérifier");

	static Stream<Word> words() {
		return GlossaryTemplates.WORDS.stream();
	}

	@ParameterizedTest
	@CsvSource({"'A third of the laptops is refurbished.', refurbished", "'REFURBISHED', refurbished",
		"'(gerecyclede) kunststof', recycled", "'30 % tweedehands, rest nieuw', second-hand",
		"'Second-hand or second hand', second-hand", "'matériel d’occasion', second-hand",
		"'matériel d''occasion', second-hand", "'du matériel réemployé', reused", "'RECONDITIONNÉE', refurbished",
		"'neutre pour le climat en 2030', climate-neutral", "'CO2-neutrale datacenters', climate-neutral",
		"'klimaatneutraal', climate-neutral", "'goed herstelbare laptops', repairable",
		"'des appareils remanufacturés', remanufactured", "'circulaire ICT', circular"})
	void areFoundInThreeLanguages(String text, String key) {
		assertEquals(Set.of(key), GlossaryTemplates.keysIn(text));
	}

	@ParameterizedTest
	@CsvSource({"'semicircular circularly'", "'prerecycled stuff'", "'une occasion unique'", "'first hand, second'",
		"''", "'climate and neutral'", "'recycled2'", "'a second handshake'"})
	void areNotFoundWithinOtherWords(String text) {
		assertEquals(Set.of(), GlossaryTemplates.keysIn(text));
	}

	@Test
	void areFoundOnceInTheOrderOfTheText() {
		assertEquals(List.of("circular", "refurbished", "climate-neutral"), List.copyOf(GlossaryTemplates.keysIn(
				"Circular: refurbished,\nrefurb or circulair; climate\u00a0neutral by 2030")));
		assertEquals(Set.of(), GlossaryTemplates.keysIn(null));
	}

	@ParameterizedTest
	@MethodSource("words")
	void areFoundInEachForm(Word word) {
		for (String form : word.forms()) {
			assertEquals(form.toLowerCase(Locale.ROOT), form);
			assertEquals(Set.of(word.key()), GlossaryTemplates.keysIn("x " + form + '.'), form);
			assertEquals(Set.of(word.key()), GlossaryTemplates.keysIn(form.toUpperCase(Locale.ROOT)), form);
		}
	}

	@ParameterizedTest
	@MethodSource("words")
	void areExplainedInEachLanguage(Word word) {
		Set<String> meanings = new HashSet<>();
		TO_BE_CHECKED.forEach((language, mark) -> {
			GlossaryTerm term = GlossaryTemplates.create(word.key(), Locale.of(language)).orElseThrow();
			assertTrue(term.getId().matches("g-[0-9a-z]{6}"));
			assertEquals(GlossaryTemplates.name(word.key(), Locale.of(language)).orElseThrow(), term.getName());
			assertEquals(Set.of(word.key()), GlossaryTemplates.keysIn(term.getName()), "the term defines its word");
			assertTrue(term.getSource().contains(mark) && term.getNotes().contains(mark));
			assertFalse(term.getSynonyms().contains(""));
			meanings.add(term.getDescription());
		});
		assertEquals(3, meanings.size());
	}

	@Test
	void isNothingForAnotherWord() {
		assertTrue(GlossaryTemplates.create("sustainable", Locale.ENGLISH).isEmpty());
		assertTrue(GlossaryTemplates.name("sustainable", Locale.ENGLISH).isEmpty());
		assertEquals(8, GlossaryTemplates.WORDS.stream().map(Word::key).distinct().count());
	}
}
