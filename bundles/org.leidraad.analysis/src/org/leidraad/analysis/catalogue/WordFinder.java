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

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.leidraad.analysis.catalogue.GlossaryTemplates.Word;

/**
 * Finds words in a text in one pass. Every text of a roadmap goes through here, so nothing is allocated where no word
 * stands: at the start of each word the few forms with the same first letter are compared.
 */
final class WordFinder {

	private record Form(String text, String key) {
	}

	/** All first letters of the three languages are among the first 256 characters. */
	private static final int LETTERS = 256;

	private final List<List<Form>> byLetter = new ArrayList<>(Collections.nCopies(LETTERS, List.of()));

	WordFinder(List<Word> words) {
		for (Word word : words) {
			for (String text : word.forms()) {
				List<Form> forms = new ArrayList<>(byLetter.get(text.charAt(0)));
				forms.add(new Form(text, word.key()));
				forms.sort(Comparator.comparing(form -> -form.text().length()));
				byLetter.set(text.charAt(0), List.copyOf(forms));
			}
		}
	}

	Set<String> find(String text) {
		Set<String> keys = Set.of();
		boolean inWord = false;
		for (int i = 0; i < text.length(); i++) {
			boolean part = isPart(text.charAt(i));
			if (part && !inWord) {
				String key = keyAt(text, i);
				if (key != null) {
					keys = keys.isEmpty() ? new LinkedHashSet<>() : keys;
					keys.add(key);
				}
			}
			inWord = part;
		}
		return keys;
	}

	private static boolean isPart(char character) {
		return Character.isLetterOrDigit(character);
	}

	/** The word whose form starts at a place, the longest form first; null if none does. */
	private String keyAt(String text, int start) {
		char letter = Character.toLowerCase(text.charAt(start));
		List<Form> forms = letter < LETTERS ? byLetter.get(letter) : List.of();
		for (int i = 0; i < forms.size(); i++) {
			Form form = forms.get(i);
			int end = start + form.text().length();
			if (end <= text.length() && (end == text.length() || !isPart(text.charAt(end)))
					&& standsAt(text, start, form.text())) {
				return form.key();
			}
		}
		return null;
	}

	private static boolean standsAt(String text, int start, String form) {
		for (int i = 0; i < form.length(); i++) {
			if (form.charAt(i) != plain(text.charAt(start + i))) {
				return false;
			}
		}
		return true;
	}

	private static char plain(char character) {
		return switch (character) {
			case '-', '\u2010', '\u2011', '\u00a0', '\u202f', '\n', '\t' -> ' ';
			case '\'' -> '\u2019';
			default -> Character.toLowerCase(character);
		};
	}
}
