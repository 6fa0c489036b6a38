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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.leidraad.cli.internal.JsonSlip.Context;
import org.leidraad.cli.internal.JsonSlip.Kind;

/**
 * Looks for the first place where a text is no JSON (RFC 8259), to say in plain words what is wrong there: a parser
 * says
 * it in the language of parsers, and in English. It knows no more than that: what the values mean is for the reader.
 */
final class JsonScan {

	private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
	private static final Set<String> WORDS = Set.of("true", "false", "null");
	private static final String QUOTES = "'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A`\u00B4";
	private static final String ESCAPES = "\"\\/bfnrtu";
	private static final int SHOWN = 20;

	/** What may come next. */
	private enum Next {
		VALUE, VALUE_OR_END, KEY, KEY_OR_END, COLON, COMMA_OR_END, NOTHING
	}

	/** An open bracket, with the key or the number of the value in it. */
	private static final class Open {

		private final char bracket;
		private final int offset;
		private String key = "";
		private int item = 1;

		Open(char bracket, int offset) {
			this.bracket = bracket;
			this.offset = offset;
		}

		boolean isObject() {
			return bracket == '{';
		}
	}

	private final String text;
	private final Deque<Open> open = new ArrayDeque<>();
	private Next next = Next.VALUE;
	private int at;
	private int comma;
	private Optional<JsonSlip> slip = Optional.empty();

	private JsonScan(String text) {
		this.text = text;
	}

	/**
	 * Looks.
	 *
	 * @param text the text, with more than spaces in it
	 * @return what is wrong first; none where it is JSON
	 */
	static Optional<JsonSlip> of(String text) {
		JsonScan scan = new JsonScan(text);
		while (scan.slip.isEmpty() && scan.step()) {
			// one sign, word, number or text at a time
		}
		return scan.slip;
	}

	/** {@return false at the end of the text} */
	private boolean step() {
		while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		if (at == text.length()) {
			if (next != Next.NOTHING) {
				wrong(Kind.TRUNCATED, Math.max(0, text.stripTrailing().length() - 1));
			}
			return false;
		}
		char sign = text.charAt(at);
		switch (next) {
			case VALUE, VALUE_OR_END -> value(sign);
			case KEY, KEY_OR_END -> key(sign);
			case COLON -> colon(sign);
			case COMMA_OR_END -> comma(sign);
			case NOTHING -> wrong(Kind.AFTER_END, at);
		}
		return true;
	}

	private void value(char sign) {
		if (sign == '{' || sign == '[') {
			open.push(new Open(sign, at++));
			next = sign == '{' ? Next.KEY_OR_END : Next.VALUE_OR_END;
		} else if (open.isEmpty()) {
			wrong(Kind.BEGINNING, at);
		} else if (sign == '"') {
			string();
			next = Next.COMMA_OR_END;
		} else if (sign == ']' && next == Next.VALUE_OR_END) {
			close(sign);
		} else if (sign == ',' || sign == '}' || sign == ']') {
			noValue(sign);
		} else if (!odd(sign)) {
			scalar(sign);
		}
	}

	private void noValue(char sign) {
		if (open.peek().isObject()) {
			wrong(Kind.VALUE_MISSING, at);
		} else if (sign == '}') {
			wrong(Kind.WRONG_BRACKET, at);
		} else {
			wrong(Kind.COMMA_TOO_MANY, sign == ',' ? at : comma);
		}
	}

	private void key(char sign) {
		if (sign == '"') {
			int from = at;
			string();
			open.peek().key = text.substring(from + 1, Math.max(from + 1, at - 1));
			next = Next.COLON;
		} else if (sign == '}') {
			if (next == Next.KEY_OR_END) {
				close(sign);
			} else {
				wrong(Kind.COMMA_TOO_MANY, comma);
			}
		} else if (sign == ',') {
			wrong(Kind.COMMA_TOO_MANY, at);
		} else if (sign == ']') {
			wrong(Kind.WRONG_BRACKET, at);
		} else if (Character.isDigit(sign) && isAfterNumber()) {
			int from = begin(comma - 1);
			slip = Optional.of(slip(Kind.DECIMAL_COMMA, from, text.substring(from, end(at))));
		} else if (!odd(sign)) {
			wrong(Kind.KEY_UNQUOTED, at);
		}
	}

	/** Digits, a comma and digits again, without a space. */
	private boolean isAfterNumber() {
		return comma == at - 1 && comma > 0 && Character.isDigit(text.charAt(comma - 1));
	}

	private void colon(char sign) {
		if (sign == ':') {
			at++;
			next = Next.VALUE;
		} else {
			wrong(Kind.COLON_MISSING, at);
		}
	}

	private void comma(char sign) {
		if (sign == ',') {
			comma = at++;
			Open in = open.peek();
			in.item++;
			next = in.isObject() ? Next.KEY : Next.VALUE;
		} else if (sign == '}' || sign == ']') {
			close(sign);
		} else if (sign == ':') {
			wrong(Kind.SIGN, at);
		} else if (!odd(sign)) {
			wrong(Kind.COMMA_MISSING, at);
		}
	}

	private void close(char sign) {
		if (open.peek().isObject() != (sign == '}')) {
			wrong(Kind.WRONG_BRACKET, at);
			return;
		}
		open.pop();
		at++;
		next = open.isEmpty() ? Next.NOTHING : Next.COMMA_OR_END;
	}

	/** Quotes of a word processor, and comments: wrong wherever they stand outside a text. */
	private boolean odd(char sign) {
		if (QUOTES.indexOf(sign) >= 0) {
			slip = Optional.of(slip(Kind.WRONG_QUOTES, at, String.valueOf(sign)));
		} else if (sign == '/' || sign == '#') {
			wrong(Kind.COMMENT, at);
		}
		return slip.isPresent();
	}

	private void scalar(char sign) {
		int end = end(at);
		String found = text.substring(at, end);
		boolean digits = Character.isDigit(sign) || "+-.".indexOf(sign) >= 0;
		if (digits ? !NUMBER.matcher(found).matches() : !WORDS.contains(found)) {
			boolean word = !digits && Character.isLetter(sign);
			wrong(digits ? Kind.NUMBER : word ? Kind.WORD : Kind.SIGN, at);
			return;
		}
		at = end;
		next = Next.COMMA_OR_END;
	}

	/** The end of a word or number, at least one sign further on. */
	private int end(int from) {
		int end = from + 1;
		while (end < text.length() && isPart(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private int begin(int from) {
		int begin = from;
		while (begin > 0 && isPart(text.charAt(begin - 1))) {
			begin--;
		}
		return begin;
	}

	private static boolean isPart(char sign) {
		return Character.isLetterOrDigit(sign) || "+-._".indexOf(sign) >= 0;
	}

	/** Goes behind a text in quotes. */
	private void string() {
		int from = at++;
		while (at < text.length() && text.charAt(at) != '"') {
			char sign = text.charAt(at);
			if (sign == '\n' || sign == '\r') {
				wrong(Kind.QUOTE_MISSING, from);
				return;
			} else if (sign < ' ') {
				wrong(Kind.CONTROL, at);
				return;
			} else if (sign == '\\' && !isEscape()) {
				slip = Optional.of(slip(Kind.ESCAPE, at, text.substring(at, Math.min(text.length(), at + 2))));
				return;
			}
			at += sign == '\\' ? 2 : 1;
		}
		if (at >= text.length()) {
			wrong(Kind.TRUNCATED, text.length() - 1);
		}
		at++;
	}

	private boolean isEscape() {
		int letter = at + 1 < text.length() ? ESCAPES.indexOf(text.charAt(at + 1)) : 0;
		boolean unicode = letter == ESCAPES.length() - 1;
		return letter >= 0 && (!unicode || text.substring(at + 2, Math.min(text.length(), at + 6))
				.matches("[0-9A-Fa-f]{4}"));
	}

	private void wrong(Kind kind, int offset) {
		slip = Optional.of(slip(kind, offset, found(offset)));
	}

	/** The word, number, text or sign that stands somewhere, cut where it is long. */
	private String found(int offset) {
		char first = text.charAt(offset);
		int end = first == '"'
				? text.indexOf('"', offset + 1) + 1
				: isPart(first) ? end(offset) : text.offsetByCodePoints(offset, 1);
		String found = text.substring(offset, Math.max(end, offset + 1)).lines().findFirst().orElse("");
		return found.length() <= SHOWN ? found : found.substring(0, SHOWN) + '…';
	}

	private JsonSlip slip(Kind kind, int offset, String found) {
		List<Open> path = List.copyOf(open).reversed();
		boolean inside = !path.isEmpty() && path.getFirst().isObject();
		int item = path.size() > 2 && !path.get(1).isObject() ? path.get(1).item : 0;
		Context context = new Context(inside ? path.getFirst().key : "", inside ? item : 0,
				path.isEmpty() || !open.peek().isObject() ? "" : open.peek().key);
		return new JsonSlip(kind, offset, found, path.isEmpty() ? offset : open.peek().offset, context);
	}
}
