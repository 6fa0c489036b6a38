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

import java.util.regex.Pattern;

/**
 * Text of which the maker is not known, such as a name in a file of a tenderer, as one line that a terminal only shows:
 * it cannot begin a line of its own, move the cursor, colour or rename the window, or turn the direction of reading.
 */
public final class OneLine {

	private static final Pattern BREAK = Pattern.compile("(?:\\R|\\t)\\s*");
	private static final Pattern CONTROL = Pattern
			.compile("[\\p{Cc}\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2028\\u2029\\u2066-\\u2069]");

	private OneLine() {
	}

	/**
	 * Makes text harmless.
	 *
	 * @param text any text
	 * @return the text with a space for a line end or a tab, and U+FFFD, the sign for what cannot be shown, for any
	 * other
	 * control character
	 */
	public static String of(String text) {
		return CONTROL.matcher(text).find()
				? CONTROL.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("\uFFFD")
				: text;
	}
}
