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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.leidraad.framework.behaviour.ProductListException;

/**
 * A list of products as CSV with one line of heads. The separator is the one of semicolon, tab and comma that is most
 * frequent in the heads. Holds one row at a time.
 */
public final class ListTable {

	private static final int MOST_COLUMNS = 2_000;
	private static final int MOST_SHOWN = 60;
	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

	private final ListText text;
	private final List<String> heads;
	private final Map<String, Integer> columns = new HashMap<>();
	private final CSVParser parser;
	private final Iterator<CSVRecord> records;
	private long line = 1;

	/**
	 * Reads the heads.
	 *
	 * @param text the list, from its beginning
	 * @throws IOException if it cannot be read
	 * @throws ProductListException if it has no heads, or two alike
	 */
	public ListTable(ListText text) throws IOException, ProductListException {
		this.text = text;
		String first = firstLine(text);
		char separator = separator(first);
		this.heads = heads(first, separator);
		for (int i = 0; i < heads.size(); i++) {
			if (columns.putIfAbsent(simple(heads.get(i)), i) != null) {
				throw new ProductListException(1, "the head “" + heads.get(i) + "” stands there twice.");
			}
		}
		this.parser = CSVParser.parse(text, format(separator));
		this.records = parser.iterator();
	}

	/** {@return the heads of the columns} */
	public List<String> heads() {
		return heads;
	}

	/**
	 * Finds a column.
	 *
	 * @param names its head in several spellings; capitals, spaces and signs do not matter
	 * @return its index; none if there is no such column
	 */
	public OptionalInt column(String... names) {
		for (String name : names) {
			Integer found = columns.get(simple(name));
			if (found != null) {
				return OptionalInt.of(found);
			}
		}
		return OptionalInt.empty();
	}

	/**
	 * Reads a row.
	 *
	 * @return the cells, one for each head; none at the end of the list
	 * @throws IOException if it cannot be read
	 * @throws ProductListException if it is no row of this table
	 */
	public List<String> next() throws IOException, ProductListException {
		while (true) {
			line = parser.getCurrentLineNumber() + 2;
			text.rowDone();
			CSVRecord row = row();
			if (row == null) {
				return List.of();
			}
			if (row.size() == heads.size()) {
				return row.toList();
			}
			if (row.size() > 1 || !row.get(0).isBlank()) {
				throw new ProductListException(line, "has " + row.size() + " cells, and there are " + heads.size()
						+ " heads; a separator or a quotation mark is missing or too many.");
			}
		}
	}

	private CSVRecord row() throws IOException, ProductListException {
		try {
			return records.hasNext() ? records.next() : null;
		} catch (UncheckedIOException e) {
			switch (e.getCause()) {
				case ListText.NotAList fault -> throw fault.told();
				case CSVException fault -> throw new ProductListException(line, "is no row of CSV: "
						+ fault.getMessage() + '.');
				case IOException fault -> throw fault;
			}
		}
	}

	/**
	 * Says that a cell of the row that was read last cannot be understood.
	 *
	 * @param column index of the column
	 * @param value what stands there
	 * @param reason what is wrong with it, to follow the value; without a full stop
	 * @return what to throw
	 */
	public ProductListException refused(int column, String value, String reason) {
		return new ProductListException(line, "column " + (column + 1) + " (" + heads.get(column) + "): “"
				+ (value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "…" : value) + "” " + reason
				+ '.');
	}

	private static CSVFormat format(char separator) {
		return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
	}

	private static String firstLine(ListText text) throws IOException, ProductListException {
		StringBuilder line = new StringBuilder();
		try {
			for (int next = text.read(); next >= 0 && next != '\n'; next = text.read()) {
				line.append((char) next);
			}
		} catch (ListText.NotAList fault) {
			throw fault.told();
		}
		if (line.toString().isBlank()) {
			throw new ProductListException(1, "has no heads of columns; export the list as CSV with heads.");
		}
		return line.toString();
	}

	private static char separator(String heads) {
		char most = ',';
		for (char candidate : SEPARATORS) {
			if (count(heads, candidate) > count(heads, most)) {
				most = candidate;
			}
		}
		return most;
	}

	private static long count(String text, char sign) {
		return text.chars().filter(each -> each == sign).count();
	}

	private static List<String> heads(String line, char separator) throws IOException, ProductListException {
		try (CSVParser parser = CSVParser.parse(line.strip(), format(separator))) {
			List<String> heads = parser.iterator().next().stream().map(String::strip).toList();
			if (heads.size() > MOST_COLUMNS) {
				throw new ProductListException(1, "has more than " + MOST_COLUMNS + " columns.");
			}
			return heads;
		} catch (UncheckedIOException e) {
			throw new ProductListException(1, "are no heads of CSV: " + e.getCause().getMessage() + '.');
		}
	}

	/** A head without what spellings differ in. */
	private static String simple(String head) {
		return head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+.]", "");
	}
}
