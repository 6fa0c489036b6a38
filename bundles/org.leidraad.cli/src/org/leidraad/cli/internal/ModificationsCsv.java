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
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.leidraad.procurement.modification.ModificationCase;

/**
 * A file with changes of contracts: CSV (RFC 4180) with a row of heads, separated by comma, semicolon or tab. Holds one
 * row at a time, so that its length does not matter. It is read twice: first it is checked whole, so that nothing is
 * printed of a file that cannot be used.
 */
public final class ModificationsCsv {

	/** After so many rows the progress is told. */
	private static final int PACE = 100_000;
	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
	private static final Charset OLD = Charset.forName("windows-1252");

	private final Path file;
	private final LocalDate on;
	private Charset charset;

	/** Takes the cases, one after the other. */
	@FunctionalInterface
	public interface Taker {

		/**
		 * Takes a case.
		 *
		 * @param subject the case
		 * @throws IOException if it cannot be told
		 */
		void take(ModificationCase subject) throws IOException;
	}

	/** Takes the rows, one after the other. */
	@FunctionalInterface
	private interface RowTaker {

		void take(ModificationsRow row) throws IOException, UnusableInput;
	}

	/**
	 * @param file the file
	 * @param on the day of changes that name none
	 */
	public ModificationsCsv(Path file, LocalDate on) {
		this.file = file;
		this.on = on;
	}

	/**
	 * Checks every row, and that no two cases have the same name.
	 *
	 * @param progress is told the number of rows now and then
	 * @return how many cases there are
	 * @throws UnusableInput if the file cannot be used; the line names row and column
	 */
	public long check(LongConsumer progress) throws UnusableInput {
		try {
			charset = ModificationsText.charset(file);
			return checked(progress);
		} catch (CharacterCodingException notUtf8) {
			// Spreadsheets on Windows write CSV in the old encoding, in which every byte is a character.
			charset = OLD;
			try {
				return checked(progress);
			} catch (IOException unreadable) {
				throw unreadable(unreadable);
			}
		} catch (IOException unreadable) {
			throw unreadable(unreadable);
		}
	}

	private long checked(LongConsumer progress) throws IOException, UnusableInput {
		ModificationsNames names = new ModificationsNames();
		return rows(progress, row -> {
			row.subject(on);
			if (!names.add(row.id())) {
				refuseTwin(row);
			}
		});
	}

	/** Looks for the first row with the name: names are known by a checksum, which others may share. */
	private void refuseTwin(ModificationsRow twin) throws IOException, UnusableInput {
		String id = twin.id();
		rows(number -> {
		}, row -> {
			if (row.number() < twin.number() && row.id().equals(id)) {
				throw new UnusableInput("modifications.duplicate", file, Long.toString(twin.number()), id,
						Long.toString(row.number()));
			}
		});
	}

	/**
	 * Hands over the cases of a file that was checked.
	 *
	 * @param taker takes them
	 * @param progress is told the number of rows now and then
	 * @return how many cases there were
	 * @throws UnusableInput if the file can no longer be used
	 */
	public long each(Taker taker, LongConsumer progress) throws UnusableInput {
		try {
			return rows(progress, row -> taker.take(row.subject(on)));
		} catch (IOException unreadable) {
			throw unreadable(unreadable);
		}
	}

	private long rows(LongConsumer progress, RowTaker taker) throws IOException, UnusableInput {
		long number = 0;
		long cases = 0;
		try (ModificationsText text = ModificationsText.open(file, charset);
				CSVParser parser = CSVParser.parse(text, format(text.firstLine()))) {
			Iterator<CSVRecord> records = parser.iterator();
			Map<ModificationsColumn, Integer> columns = null;
			int width = 0;
			while (records.hasNext()) {
				CSVRecord record = records.next();
				text.rowDone();
				number++;
				if (columns == null && !isSeparatorLine(record)) {
					columns = columns(record);
					width = record.size();
				} else if (columns != null && !isBlank(record)) {
					requireWidth(record, width, number);
					taker.take(new ModificationsRow(file, number, columns, record));
					cases++;
					if (cases % PACE == 0) {
						progress.accept(cases);
					}
				}
			}
			if (columns == null) {
				throw new UnusableInput("modifications.empty", file, heads(true));
			}
			return cases;
		} catch (UncheckedIOException problem) {
			if (problem.getCause() instanceof CharacterCodingException notText) {
				throw notText;
			}
			throw refused(problem.getCause(), number + 1);
		}
	}

	private UnusableInput refused(IOException problem, long row) {
		return switch (problem) {
			case ModificationsText.NoTable no -> new UnusableInput(no.getMessage(), file, Long.toString(row));
			case CSVException no -> new UnusableInput("modifications.no-row", file, Long.toString(row));
			default -> unreadable(problem);
		};
	}

	private UnusableInput unreadable(IOException problem) {
		return Files.isRegularFile(file) && Files.isReadable(file)
				? new UnusableInput("modifications.broken", file, String.valueOf(problem.getMessage()))
				: new UnusableInput("modifications.unreadable", file);
	}

	private static CSVFormat format(String firstLine) {
		char separator = ',';
		for (char candidate : SEPARATORS) {
			if (count(firstLine, candidate) > count(firstLine, separator)) {
				separator = candidate;
			}
		}
		return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false)
				.setIgnoreSurroundingSpaces(true).get();
	}

	private static long count(String text, char sign) {
		return text.chars().filter(each -> each == sign).count();
	}

	/** Spreadsheets understand a first line such as {@code sep=;}. */
	private static boolean isSeparatorLine(CSVRecord record) {
		return record.size() <= 2 && record.get(0).toLowerCase(Locale.ROOT).startsWith("sep=");
	}

	private static boolean isBlank(CSVRecord record) {
		return record.stream().allMatch(String::isBlank);
	}

	private Map<ModificationsColumn, Integer> columns(CSVRecord record) throws UnusableInput {
		Map<ModificationsColumn, Integer> columns = new EnumMap<>(ModificationsColumn.class);
		for (int i = 0; i < record.size(); i++) {
			String head = record.get(i).strip().toLowerCase(Locale.ROOT);
			for (ModificationsColumn column : ModificationsColumn.values()) {
				if (column.head().equals(head) && columns.put(column, i) != null) {
					throw new UnusableInput("modifications.twice", file, head);
				}
			}
		}
		List<String> missing = Arrays.stream(ModificationsColumn.values())
				.filter(column -> column.isRequired() && !columns.containsKey(column)).map(ModificationsColumn::head)
				.toList();
		if (!missing.isEmpty()) {
			throw new UnusableInput("modifications.columns", file, String.join(", ", missing), heads(true),
					heads(false));
		}
		return columns;
	}

	private static String heads(boolean isRequired) {
		return Arrays.stream(ModificationsColumn.values()).filter(column -> column.isRequired() == isRequired)
				.map(ModificationsColumn::head).collect(Collectors.joining(", "));
	}

	/** A cell too many is most often a decimal comma in a file with commas between the cells. */
	private void requireWidth(CSVRecord record, int width, long number) throws UnusableInput {
		for (int i = width; i < record.size(); i++) {
			if (!record.get(i).isBlank()) {
				throw new UnusableInput("modifications.cells", file, Long.toString(number), record.size(), width);
			}
		}
	}
}
