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

import java.util.Locale;

/**
 * Where a text is no JSON, and why.
 *
 * @param kind what is wrong
 * @param offset where in the text, from 0
 * @param found what stands there; empty where that says nothing
 * @param opened where what is concerned was opened; the same as {@code offset} where nothing was
 * @param context in which part of the document it is
 */
record JsonSlip(Kind kind, int offset, String found, int opened, Context context) {

	/** What can be wrong. Each has a sentence of its own, under its name in the texts. */
	enum Kind {

		/** Not a text at all. */
		OTHER_KIND,
		/** Bytes that are no letters in UTF-8. */
		ENCODING,
		/** It begins with something else than a bracket. */
		BEGINNING,
		/** It ends before all brackets and quotes are closed. */
		TRUNCATED,
		/** A comma before a closing bracket, or two in a row. */
		COMMA_TOO_MANY,
		/** Two values without a comma between. */
		COMMA_MISSING,
		/** A key and its value without a colon between. */
		COLON_MISSING,
		/** A key without a value. */
		VALUE_MISSING,
		/** A text that goes on after the end of its line. */
		QUOTE_MISSING,
		/** Single or curly quotes. */
		WRONG_QUOTES,
		/** A key without quotes. */
		KEY_UNQUOTED,
		/** 0,03 where 0.03 is meant. */
		DECIMAL_COMMA,
		/** Something like a number. */
		NUMBER,
		/** A word that is neither true, false nor null. */
		WORD,
		/** A backslash before a letter that it gives no meaning to. */
		ESCAPE,
		/** A tab or another control character in a text. */
		CONTROL,
		/** A comment. */
		COMMENT,
		/** A bracket that closes another kind of bracket. */
		WRONG_BRACKET,
		/** Anything else where a value must stand. */
		SIGN,
		/** Something after the end. */
		AFTER_END;

		/** {@return the key of the sentence} */
		String key() {
			return "json." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	/**
	 * In which part of the document something stands.
	 *
	 * @param first key of the document; empty outside
	 * @param item which one in the list under that key, from 1; 0 outside
	 * @param key last key; empty where there is none
	 */
	record Context(String first, int item, String key) {
	}
}
