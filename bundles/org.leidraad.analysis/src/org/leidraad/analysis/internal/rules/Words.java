/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;
/** Tells a word from a dash, a question mark or a lone letter that stands for "still to do". */
final class Words {

	private Words() {
	}

	/** Tells whether a text holds at least one word of two letters. */
	static boolean holds(String text) {
		boolean afterLetter = false;
		for (int i = 0; text != null && i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			boolean letter = Character.isLetter(text.codePointAt(i));
			if (letter && afterLetter) {
				return true;
			}
			afterLetter = letter;
		}
		return false;
	}
}
