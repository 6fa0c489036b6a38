/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.knowledge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.leidraad.analysis.catalogue.GlossaryTemplates;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * The words of circular, climate-neutral and fair procurement of ICT, with proposed meanings to start from: "one
 * language" (2018 report). The words that people use most differently come from {@link GlossaryTemplates}, by which the
 * rule {@code term-undefined} looks for them.
 */
public final class Glossary {

	/** Stands for no synonyms: a text is never empty, so that one that was forgotten is seen. */
	private static final String NONE = "-";
	/** In the order of the thread: devices, costs and carbon, tender, contract, chain. */
	private static final List<String> KEYS = List.of("repurposed", "preparing-for-reuse", "end-of-life", "take-back",
			"waste-hierarchy", "circular-procurement", "as-a-service", "recycled-content", "critical-raw-material",
			"track-and-trace", "life-cycle-cost", "equivalent-annual-cost", "embodied-carbon", "use-phase",
			"functional-specification", "technical-specification", "award-criterion", "or-equivalent",
			"type-i-ecolabel", "conformity-assessment", "framework-agreement", "front-runners", "contract-clause",
			"review-clause", "substantial-change", "living-wage", "tier-1-supplier", "due-diligence");

	private Glossary() {
	}

	/**
	 * All words.
	 *
	 * @param language the language; English where it is not spoken here
	 * @return the words: those that people use differently first, then the others in the order of the thread
	 */
	public static List<FieldTerm> terms(Locale language) {
		return Stream.concat(GlossaryTemplates.WORDS.stream().map(word -> template(word.key(), language)),
				KEYS.stream().map(key -> own(key, language))).toList();
	}

	/**
	 * The words that the glossary of a roadmap does not explain, by name or synonym in any of the three languages.
	 *
	 * @param roadmap the roadmap
	 * @param language the language in which they are proposed
	 * @return the words
	 */
	public static List<FieldTerm> missing(Roadmap roadmap, Locale language) {
		Set<String> known = new HashSet<>();
		if (roadmap.eIsSet(Literals.ROADMAP__GLOSSARY)) {
			for (GlossaryTerm term : roadmap.getGlossary()) {
				plain(term.getName()).ifPresent(known::add);
				term.getSynonyms().forEach(word -> plain(word).ifPresent(known::add));
			}
		}
		Set<String> explained = new HashSet<>();
		KnowledgeTexts.LANGUAGES.forEach(each -> terms(each).stream().filter(term -> isKnown(term, known))
				.forEach(term -> explained.add(term.key())));
		return terms(language).stream().filter(term -> !explained.contains(term.key())).toList();
	}

	private static boolean isKnown(FieldTerm term, Set<String> known) {
		return Stream.concat(Stream.of(term.name()), term.synonyms().stream())
				.anyMatch(word -> plain(word).filter(known::contains).isPresent());
	}

	private static Optional<String> plain(String word) {
		return word == null || word.isBlank()
				? Optional.empty()
				: Optional.of(word.strip().toLowerCase(Locale.ROOT).replace('-', ' '));
	}

	private static FieldTerm template(String key, Locale language) {
		GlossaryTerm made = GlossaryTemplates.create(key, language).orElseThrow();
		return new FieldTerm(key, made.getName(), made.getSynonyms(), made.getDescription(), made.getSource(),
				reading(key, language), made.getNotes());
	}

	private static FieldTerm own(String key, Locale language) {
		List<String> synonyms = Arrays.stream(text(language, key + ".synonyms").split(",")).map(String::strip)
				.filter(word -> !word.equals(NONE)).toList();
		return new FieldTerm(key, text(language, key + ".name"), synonyms, text(language, key + ".meaning"),
				text(language, key + ".source"), reading(key, language), text(language, "notes"));
	}

	private static Optional<String> reading(String key, Locale language) {
		String reading = key + ".reading";
		return KnowledgeTexts.GLOSSARY.has(reading) ? Optional.of(text(language, reading)) : Optional.empty();
	}

	private static String text(Locale language, String key) {
		return KnowledgeTexts.GLOSSARY.get(language, key);
	}
}
