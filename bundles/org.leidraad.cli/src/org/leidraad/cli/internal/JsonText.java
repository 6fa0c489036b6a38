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

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.leidraad.cli.internal.JsonSlip.Context;
import org.leidraad.cli.internal.JsonSlip.Kind;

/**
 * The text of a file that is to be JSON.
 *
 * @param text the text, as far as it can be read
 * @param slip where it is no JSON; none where it is
 */
record JsonText(String text, Optional<JsonSlip> slip) {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** So much of a file tells whether it is a text. */
	private static final int BEGINNING = 512;

	/**
	 * Reads a file: in UTF-8, or in UTF-16 where a mark or its zeros say so.
	 *
	 * @param file the file
	 * @return its text; empty where nothing but spaces stands in the file
	 * @throws IOException if it cannot be read
	 */
	static JsonText read(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
		CoderResult end = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
		String text = decoded.flip().toString();
		if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
			text = text.substring(1);
		}
		if (isOther(text)) {
			return new JsonText(text, Optional.of(slip(Kind.OTHER_KIND, 0)));
		}
		if (end.isError()) {
			return new JsonText(text, Optional.of(slip(Kind.ENCODING, text.length())));
		}
		return new JsonText(text, text.isBlank() ? Optional.empty() : JsonScan.of(text));
	}

	private static JsonSlip slip(Kind kind, int offset) {
		return new JsonSlip(kind, offset, "", offset, new Context("", 0, ""));
	}

	private static Charset charset(byte[] bytes) {
		int first = bytes.length > 0 ? bytes[0] & 0xFF : 1;
		int second = bytes.length > 1 ? bytes[1] & 0xFF : 1;
		if (first == 0xFE && second == 0xFF || first == 0 && second != 0) {
			return StandardCharsets.UTF_16BE;
		}
		return first == 0xFF && second == 0xFE || second == 0 && first != 0
				? StandardCharsets.UTF_16LE
				: StandardCharsets.UTF_8;
	}

	/** Control characters that stand in no text: a spreadsheet, a picture, an archive. */
	private static boolean isOther(String text) {
		return text.chars().limit(BEGINNING).anyMatch(sign -> sign < ' ' && "\t\r\n\f".indexOf(sign) < 0);
	}

	boolean isEmpty() {
		return text.isBlank() && slip.isEmpty();
	}

	/** The line of a place in the text, from 1. */
	int line(int offset) {
		return (int) text.substring(0, offset).replace("\r\n", "\n").chars()
				.filter(sign -> sign == '\n' || sign == '\r').count() + 1;
	}

	/** The column of a place in its line, from 1; a letter is a column, however many bytes it has. */
	int column(int offset) {
		int begin = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
		return text.codePointCount(Math.min(begin, offset), offset) + 1;
	}
}
