/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.list;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.leidraad.framework.behaviour.ProductListException;

/**
 * The text of a list of products, in UTF-8. Counts lines, and ends where a list cannot be one: at bytes that are no
 * text, and in a row that never ends.
 */
public final class ListText extends FilterReader {

	/** The longest row, in characters; the longest row of the lists that are published has a thirtieth of it. */
	public static final int MOST_CHARACTERS = 1 << 18;

	private static final int BYTE_ORDER_MARK = '\uFEFF';

	private long line = 1;
	private int sinceRow;

	/**
	 * @param list the bytes of the list, which are closed with the text
	 * @throws IOException if they cannot be read
	 */
	public ListText(InputStream list) throws IOException {
		super(new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))));
		in.mark(1);
		if (checked(in::read) != BYTE_ORDER_MARK) {
			in.reset();
		}
	}

	/** A row is done: the next one may be as long again. */
	public void rowDone() {
		sinceRow = 0;
	}

	/** {@return the first character that is no white space, which stays where it is; -1 at the end} */
	public int first() throws IOException {
		int next;
		do {
			in.mark(1);
			next = read();
		} while (next >= 0 && Character.isWhitespace(next));
		in.reset();
		return next;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return read(one, 0, 1) < 0 ? -1 : one[0];
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int count = checked(() -> in.read(buffer, offset, length));
		for (int i = offset; i < offset + count; i++) {
			line += buffer[i] == '\n' ? 1 : 0;
			if (buffer[i] == 0) {
				throw new NotAList(line, "this is no text; export the list as CSV.", null);
			}
		}
		sinceRow += Math.max(count, 0);
		if (sinceRow > MOST_CHARACTERS) {
			throw new NotAList(line, "a row has more than " + MOST_CHARACTERS
					+ " characters; a quotation mark is not closed, or this is no list of products.", null);
		}
		return count;
	}

	private int checked(Reading reading) throws IOException {
		try {
			return reading.read();
		} catch (CharacterCodingException e) {
			throw new NotAList(line, "here or a little further are bytes that are no text in UTF-8; export the list as "
					+ "CSV in UTF-8, and do not save it with a program that changes that.", e);
		}
	}

	/** Reads from the decoder. */
	@FunctionalInterface
	private interface Reading {

		int read() throws IOException;
	}

	/** What was read so far shows that this is no list of products. */
	public static final class NotAList extends IOException {

		private static final long serialVersionUID = 1L;

		private final long line;

		NotAList(long line, String reason, Throwable cause) {
			super(reason, cause);
			this.line = line;
		}

		/** {@return the same for who reads the list} */
		public ProductListException told() {
			return new ProductListException(line, getMessage());
		}
	}
}
