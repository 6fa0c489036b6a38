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

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.model.text.Texts;

/**
 * Proposed meanings for the words that people in procurement of ICT use differently (2018 report, "speak the same
 * language"), with their source. The sources are to be checked: the texts are summaries.
 */
public final class GlossaryTemplates {

	/**
	 * A word of which everyone should mean the same.
	 *
	 * @param key names it in all languages, such as {@code refurbished}
	 * @param forms how it stands in a text, in English, Dutch and French, in lower case; a space also stands for a
	 * hyphen
	 */
	public record Word(String key, List<String> forms) {

		/**
		 * @param key names it in all languages
		 * @param forms how it stands in a text
		 */
		public Word {
			forms = List.copyOf(forms);
		}
	}

	private static final Texts TEXTS = new Texts(GlossaryTemplates.class, "glossary");
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH);

	/** The words, in the order of the R-ladder and then the wider ones. */
	public static final List<Word> WORDS = List.of("second-hand", "reused", "repairable", "refurbished",
			"remanufactured", "recycled", "circular", "climate-neutral").stream().map(GlossaryTemplates::word).toList();

	private static final WordFinder FINDER = new WordFinder(WORDS);

	private GlossaryTemplates() {
	}

	private static Word word(String key) {
		Set<String> forms = new LinkedHashSet<>();
		LANGUAGES.forEach(language -> forms.addAll(listed(language, key + ".forms")));
		return new Word(key, List.copyOf(forms));
	}

	private static List<String> listed(Locale language, String key) {
		return Arrays.stream(TEXTS.get(language, key).split(",")).map(String::strip).filter(form -> !form.isEmpty())
				.toList();
	}

	/**
	 * The words that stand in a text, in whichever of the three languages. Capitals do not matter; a word within a
	 * longer word does not count.
	 *
	 * @param text the text, or null
	 * @return the keys of the words, in the order in which they first occur
	 */
	public static Set<String> keysIn(String text) {
		return text == null ? Set.of() : FINDER.find(text);
	}

	/**
	 * A word, as it stands in a glossary.
	 *
	 * @param key the key of a word
	 * @param language the language; English where it is not spoken here
	 * @return the word with a capital; none if there is no such word
	 */
	public static Optional<String> name(String key, Locale language) {
		return has(key) ? Optional.of(TEXTS.get(language, key + ".name")) : Optional.empty();
	}

	/**
	 * Makes a glossary term that proposes a meaning.
	 *
	 * @param key the key of a word
	 * @param language the language to write in; English where it is not spoken here
	 * @return a new term with word, synonyms, meaning and source, in no roadmap yet; none if there is no such word
	 */
	public static Optional<GlossaryTerm> create(String key, Locale language) {
		return has(key) ? Optional.of(term(key, language)) : Optional.empty();
	}

	private static boolean has(String key) {
		return WORDS.stream().anyMatch(word -> word.key().equals(key));
	}

	private static GlossaryTerm term(String key, Locale language) {
		GlossaryTerm term = (GlossaryTerm) Identity.create(Literals.GLOSSARY_TERM);
		term.setName(TEXTS.get(language, key + ".name"));
		term.getSynonyms().addAll(listed(language, key + ".synonyms"));
		term.setDescription(TEXTS.get(language, key + ".meaning"));
		term.setSource(TEXTS.get(language, key + ".source"));
		term.setNotes(TEXTS.get(language, "notes"));
		return term;
	}
}
