/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody meant who wrote another one. */
final class NearestWord {

	private static final int LONGEST = 60;

	private NearestWord() {
	}

	/**
	 * Looks for it.
	 *
	 * @param written what was written
	 * @param known what could be meant
	 * @return the nearest word, with at most a third of its letters changed; none where none is near
	 */
	static Optional<String> of(String written, List<String> known) {
		if (written.length() > LONGEST) {
			return Optional.empty();
		}
		return known.stream().filter(word -> distance(written, word) <= Math.max(1, word.length() / 3))
				.min(Comparator.comparingInt(word -> distance(written, word)));
	}

	/** Letters to add, leave out or change; capitals, hyphens and underscores do not matter. */
	private static int distance(String one, String other) {
		String from = plain(one);
		String to = plain(other);
		int[] before = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int[] row = new int[to.length() + 1];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], row[j - 1]));
			}
			before = row;
		}
		return before[to.length()];
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
	}
}
