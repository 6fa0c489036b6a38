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

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file with changes of contracts, in whatever encoding spreadsheets write: UTF-8 or UTF-16 with a byte
 * order mark, UTF-8 without, or else Windows-1252. Ends in a row that never ends, so that no file fills the memory.
 */
final class ModificationsText extends FilterReader {

	/** The longest row, in characters. */
	static final int MOST_CHARACTERS = 1 << 18;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private int sinceRow;

	private ModificationsText(Reader in) {
		super(in);
	}

	/**
	 * Opens a file.
	 *
	 * @param file the file
	 * @param charset its encoding
	 * @return its text, without byte order mark
	 * @throws IOException if it cannot be read; bytes that are no text in this encoding are told while reading
	 */
	@SuppressWarnings("resource") // closed with the text
	static ModificationsText open(Path file, Charset charset) throws IOException {
		BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
				charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT)));
		text.mark(1);
		if (text.read() != BYTE_ORDER_MARK) {
			text.reset();
		}
		return new ModificationsText(text);
	}

	/**
	 * Looks at the first bytes of a file.
	 *
	 * @param file the file
	 * @return UTF-16 where a byte order mark says so, otherwise UTF-8
	 * @throws IOException if it cannot be read
	 */
	static Charset charset(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			byte[] mark = bytes.readNBytes(2);
			boolean isWide = mark.length == 2
					&& (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF
							|| mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE);
			return isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
		}
	}

	/** A row is done: the next one may be as long again. */
	void rowDone() {
		sinceRow = 0;
	}

	/** {@return the first line, which stays where it is} */
	String firstLine() throws IOException {
		in.mark(MOST_CHARACTERS);
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next >= 0 && next != '\n' && next != '\r'
				&& line.length() < MOST_CHARACTERS - 1; next = in.read()) {
			line.append((char) next);
		}
		in.reset();
		return line.toString();
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return read(one, 0, 1) < 0 ? -1 : one[0];
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int count = in.read(buffer, offset, length);
		for (int i = offset; i < offset + count; i++) {
			if (buffer[i] == 0) {
				throw new NoTable("modifications.no-text");
			}
		}
		sinceRow += Math.max(count, 0);
		if (sinceRow > MOST_CHARACTERS) {
			throw new NoTable("modifications.endless");
		}
		return count;
	}

	/** What was read so far shows that this is no table. */
	static final class NoTable extends IOException {

		private static final long serialVersionUID = 1L;

		/**
		 * @param key the key of the line that says so
		 */
		NoTable(String key) {
			super(key);
		}
	}
}
