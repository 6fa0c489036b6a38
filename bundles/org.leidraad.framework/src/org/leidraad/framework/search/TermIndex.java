/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which texts have a term that begins with given letters. Never changes once it is built. */
final class TermIndex {

	private final String[] terms;
	private final int[][] texts;

	private TermIndex(String[] terms, int[][] texts) {
		this.terms = terms;
		this.texts = texts;
	}

	/**
	 * Builds an index.
	 *
	 * @param folded the folded texts; the place in the list is the number of a text
	 * @return the index
	 */
	static TermIndex of(List<String> folded) {
		Map<String, Numbers> found = new HashMap<>();
		for (int i = 0; i < folded.size(); i++) {
			for (String term : Folding.terms(folded.get(i))) {
				found.computeIfAbsent(term, key -> new Numbers()).add(i);
			}
		}
		String[] terms = found.keySet().toArray(String[]::new);
		Arrays.sort(terms);
		return new TermIndex(terms, Arrays.stream(terms).map(term -> found.get(term).toArray()).toArray(int[][]::new));
	}

	/** {@return the numbers of the texts that have a term with this beginning} */
	BitSet find(String prefix) {
		BitSet found = new BitSet();
		int at = Arrays.binarySearch(terms, prefix);
		for (int i = at < 0 ? -at - 1 : at; i < terms.length && terms[i].startsWith(prefix); i++) {
			for (int text : texts[i]) {
				found.set(text);
			}
		}
		return found;
	}

	/** A growing list of rising numbers, each once. */
	private static final class Numbers {

		private int[] numbers = new int[2];
		private int size;

		void add(int number) {
			if (size > 0 && numbers[size - 1] == number) {
				return;
			}
			if (size == numbers.length) {
				numbers = Arrays.copyOf(numbers, size * 2);
			}
			numbers[size++] = number;
		}

		int[] toArray() {
			return Arrays.copyOf(numbers, size);
		}
	}
}
