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

/**
 * Text as it is. Characters that no XML file can hold are cleaned away on the
 * way in: a vertical tab or form feed, as pasted from slides and word
 * processors, becomes a line break; all other forbidden ones are dropped.
 *
 * @param lines whether the text may have more than one line; otherwise line breaks become spaces
 */
public record PlainText(boolean lines) implements TextForm {

	@Override
	public String write(Object value) {
		return value == null ? "" : value.toString();
	}

	@Override
	public Reading read(String text) {
		String clean = clean(text);
		String result = lines ? clean.stripTrailing() : clean.replaceAll("\\s*\n\\s*", " ").strip();
		return result.isBlank() ? new Reading.Nothing() : new Reading.Value(result);
	}

	/**
	 * Makes a text fit for a file.
	 *
	 * @param text any text
	 * @return the text with line breaks as {@code \n} and without characters that XML 1.0 (section 2.2) forbids
	 */
	public static String clean(String text) {
		String broken = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n').replace('\f', '\n')
				.replace('\u0085', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
		StringBuilder result = new StringBuilder(broken.length());
		broken.codePoints().filter(PlainText::allowed).forEach(result::appendCodePoint);
		return result.toString();
	}

	private static boolean allowed(int point) {
		return point == '\t' || point == '\n' || point >= 0x20 && point <= 0xD7FF
				|| point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
	}
}
