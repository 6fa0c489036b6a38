/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text between words, so that it fits on a page. */
final class Wrapping {

	/** As wide as help. */
	static final int PAGE = 100;

	private Wrapping() {
	}

	/**
	 * Breaks a text.
	 *
	 * @param text the text; line ends in it are kept
	 * @param width how many characters a line may have; a longer word stays whole
	 * @return at least one line
	 */
	static List<String> lines(String text, int width) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\n", -1)) {
			StringBuilder line = new StringBuilder();
			for (String word : paragraph.split(" ")) {
				if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			lines.add(line.toString());
		}
		return lines;
	}
}
