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

import java.util.List;
import java.util.Optional;

import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/**
 * A word of the field with a proposed meaning, in one language.
 *
 * @param key names it in all languages
 * @param name the word
 * @param synonyms other words for the same
 * @param meaning what is meant by it
 * @param source where the meaning comes from, or that the wording is Leidraad's and is to be agreed
 * @param reading how European law reads it, where that decides something
 * @param notes what to do with the proposal
 */
public record FieldTerm(String key, String name, List<String> synonyms, String meaning, String source,
		Optional<String> reading, String notes) {

	/** The list is copied. */
	public FieldTerm {
		synonyms = List.copyOf(synonyms);
	}

	/**
	 * Makes the element.
	 *
	 * @return a glossary term that proposes the meaning, in no roadmap yet
	 */
	public GlossaryTerm create() {
		GlossaryTerm term = (GlossaryTerm) Identity.create(Literals.GLOSSARY_TERM);
		term.setName(name);
		term.getSynonyms().addAll(synonyms);
		term.setDescription(reading.map(more -> meaning + ' ' + more).orElse(meaning));
		term.setSource(source);
		term.setNotes(notes);
		return term;
	}
}
