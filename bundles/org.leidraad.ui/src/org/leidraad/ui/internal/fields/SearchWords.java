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

import java.util.List;
import java.util.Locale;

/**
 * The words of a search.
 *
 * @param words the words in lower case; none fits everything
 */
public record SearchWords(List<String> words) {

	/**
	 * Reads what was typed.
	 *
	 * @param typed words, separated by spaces
	 * @return the words
	 */
	public static SearchWords of(String typed) {
		String clean = typed.strip().toLowerCase(Locale.ROOT);
		return new SearchWords(clean.isEmpty() ? List.of() : List.of(clean.split("\\s+")));
	}

	/**
	 * Tells whether a text fits.
	 *
	 * @param text the text
	 * @return true if all words occur in it, in whatever order and case
	 */
	public boolean fit(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return words.stream().allMatch(lower::contains);
	}
}
