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

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes texts alike that differ in case, in accents or in ligatures only. */
final class Folding {

	private Folding() {
	}

	/** {@return the text in lower case, without accents, with one space where there was any white space} */
	static String fold(String text) {
		// most texts have no accents, and then this is the dearer part
		boolean simple = Normalizer.isNormalized(text, Normalizer.Form.NFKD);
		String plain = (simple ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(plain.length());
		plain.codePoints().forEach(point -> append(folded, point));
		return folded.toString().strip();
	}

	private static void append(StringBuilder folded, int point) {
		switch (Character.getType(point)) {
			case Character.NON_SPACING_MARK -> {
				// the accent of the letter before it
			}
			case Character.SPACE_SEPARATOR, Character.CONTROL, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR -> {
				if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
					folded.append(' ');
				}
			}
			default -> letter(folded, point);
		}
	}

	private static void letter(StringBuilder folded, int point) {
		switch (point) {
			case '\u0153' -> folded.append("oe");
			case '\u00e6' -> folded.append("ae");
			case '\u00df' -> folded.append("ss");
			case '\u00f8' -> folded.append('o');
			case '\u2018', '\u2019' -> folded.append('\'');
			case '\u2010', '\u2011', '\u2013' -> folded.append('-');
			default -> folded.appendCodePoint(point);
		}
	}

	/**
	 * The words of a search as somebody typed it.
	 *
	 * @param typed what was typed
	 * @return the folded words without marks around them
	 */
	static List<String> words(String typed) {
		List<String> words = new ArrayList<>();
		for (String word : fold(typed).split(" ")) {
			int start = nextWord(word, 0);
			int end = word.length();
			while (end > start && !isPart(word, end - 1)) {
				end--;
			}
			if (end > start) {
				words.add(word.substring(start, end));
			}
		}
		return words;
	}

	/**
	 * The terms by whose beginning a text is found: {@code ieee}, {@code 1680.1-2009}, and what follows a mark within a
	 * word, {@code 1-2009} and {@code 2009}.
	 *
	 * @param folded a folded text
	 * @return the terms
	 */
	static List<String> terms(String folded) {
		List<String> terms = new ArrayList<>();
		for (String word : folded.split(" ")) {
			int start = nextWord(word, 0);
			while (start < word.length()) {
				terms.add(word.substring(start));
				start = nextWord(word, endOfWord(word, start));
			}
		}
		return terms;
	}

	private static int nextWord(String text, int from) {
		int at = from;
		while (at < text.length() && !isPart(text, at)) {
			at++;
		}
		return at;
	}

	private static int endOfWord(String text, int from) {
		int at = from;
		while (at < text.length() && isPart(text, at)) {
			at++;
		}
		return at;
	}

	private static boolean isPart(String text, int at) {
		char one = text.charAt(at);
		return Character.isLetterOrDigit(one) || Character.isSurrogate(one);
	}
}
