/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.internal.Messages;

/**
 * Makes a catalogue of a CSV file: a row a criterion, with the columns framework, key, official_id, use, aspect, text,
 * value, unit, verified, framework_sources, and, where there are any, text_nl and text_fr.
 */
final class CsvCatalogue {

	private static final List<String> COLUMNS = List.of("framework", "key", "official_id", "use", "aspect", "text",
			"value", "unit", "verified", "framework_sources");
	private static final int MOST_ROWS = 10_000;
	private static final int LONGEST = 4_000;
	private static final Pattern KEY = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._+-]*");
	private static final Pattern NUMBER = Pattern.compile("(>=|<=|=)?\\s*(-?\\d+(?:\\.\\d+)?)");
	private static final Set<String> NO_MEASURE = Set.of("", "year", "date", "enum", "yes/no", "ref", "-");

	private final Path file;
	private final String framework;
	private final Set<String> keys = new HashSet<>();

	CsvCatalogue(Path file, String framework) {
		this.file = file;
		this.framework = framework;
	}

	/**
	 * Reads the file.
	 *
	 * @return its criteria; rows of other frameworks are passed over
	 * @throws FrameworkException if it cannot be used; the message names row and column
	 */
	CatalogueDraft read() throws FrameworkException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
				.setIgnoreEmptyLines(true).get();
		List<CatalogueDraft.Criterion> criteria = new ArrayList<>();
		try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
				CSVParser parser = CSVParser.parse(reader, format)) {
			requireColumns(parser.getHeaderNames());
			for (CSVRecord row : parser) {
				requireSane(row, parser.getHeaderNames().size());
				if (row.get("framework").isEmpty() || row.get("framework").equals(framework)) {
					criteria.add(criterion(row));
				}
			}
		} catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
			throw Messages.refusal(e, "csv.unreadable", file.toString(), String.valueOf(e.getMessage()));
		}
		if (criteria.isEmpty()) {
			throw Messages.refusal(null, "csv.none", file.toString(), framework);
		}
		return new CatalogueDraft(criteria);
	}

	private void requireColumns(List<String> named) throws FrameworkException {
		List<String> missing = COLUMNS.stream().filter(column -> !named.contains(column)).toList();
		if (!missing.isEmpty()) {
			throw Messages.refusal(null, "csv.columns", file.toString(), String.join(", ", missing));
		}
	}

	private void requireSane(CSVRecord row, int columns) throws FrameworkException {
		if (row.getRecordNumber() > MOST_ROWS) {
			throw Messages.refusal(null, "csv.too-many", file.toString(), MOST_ROWS);
		}
		if (row.size() != columns) {
			throw Messages.refusal(null, "csv.cells", file.toString(), number(row), row.size(), columns);
		}
		for (String column : COLUMNS) {
			if (row.get(column).length() > LONGEST) {
				throw wrong(row, column, row.get(column).substring(0, COLUMNS.size()) + "...",
						Message.of(Messages.TEXTS, "csv.length", LONGEST));
			}
		}
	}

	private CatalogueDraft.Criterion criterion(CSVRecord row) throws FrameworkException {
		String key = row.get("key");
		if (!KEY.matcher(key).matches() || !keys.add(key)) {
			throw wrong(row, "key", key, Message.of(Messages.TEXTS, "csv.key"));
		}
		if (row.get("text").isBlank()) {
			throw wrong(row, "text", "", Message.of(Messages.TEXTS, "csv.text"));
		}
		return new CatalogueDraft.Criterion(key, xml(row, key), row.get("text"), translation(row, "text_nl"),
				translation(row, "text_fr"));
	}

	private String xml(CSVRecord row, String key) throws FrameworkException {
		List<String> uses = Stream.of(row.get("use").split("[\\s/|;,]+")).toList();
		for (String use : uses) {
			if (Use.get(use) == null) {
				throw choose(row, "use", use, Use.VALUES.stream().map(Use::getLiteral));
			}
		}
		if (Aspect.get(row.get("aspect")) == null) {
			throw choose(row, "aspect", row.get("aspect"), Aspect.VALUES.stream().map(Aspect::getLiteral));
		}
		if (!Set.of("yes", "no").contains(row.get("verified"))) {
			throw choose(row, "verified", row.get("verified"), Stream.of("yes", "no"));
		}
		boolean verified = row.get("verified").equals("yes");
		String number = row.get("official_id");
		return "<criteria key=\"" + CatalogueDraft.attribute(key) + '"' + attribute("officialId", number)
				+ (verified && !number.isEmpty() ? " officialIdVerified=\"true\"" : "") + " verified=\"" + verified
				+ "\" aspect=\"" + row.get("aspect") + "\" uses=\"" + String.join(" ", uses) + '"'
				+ threshold(row.get("value"), row.get("unit")) + attribute("unit", row.get("unit"))
				+ attribute("source", row.get("framework_sources")) + " edition=\"edition-1\"/>";
	}

	/** A number is a threshold, "at least" where nothing else is said; "yes" is a duty; all else is kept as text. */
	private static String threshold(String value, String unit) {
		Matcher number = NUMBER.matcher(value);
		if (number.matches() && !NO_MEASURE.contains(unit)) {
			String operator = number.group(1) == null ? ">=" : number.group(1);
			return " operator=\"" + switch (operator) {
				case "<=" -> "at-most";
				case "=" -> "equal";
				default -> "at-least";
			} + "\" threshold=\"" + number.group(2) + '"';
		}
		boolean duty = value.equals("yes") || value.isEmpty() && unit.equals("yes/no");
		return " operator=\"" + (duty ? "yes" : "none") + '"' + (duty ? "" : attribute("thresholdText", value));
	}

	private static String translation(CSVRecord row, String column) {
		String text = row.isMapped(column) ? row.get(column) : "";
		return text.isBlank() ? row.get("text") : text;
	}

	private static String attribute(String name, String value) {
		return value.isBlank() ? "" : ' ' + name + "=\"" + CatalogueDraft.attribute(value) + '"';
	}

	private FrameworkException choose(CSVRecord row, String column, String value, Stream<String> choices) {
		return wrong(row, column, value,
				Message.of(Messages.TEXTS, "csv.choose", choices.collect(Collectors.joining(", "))));
	}

	private FrameworkException wrong(CSVRecord row, String column, String value, Message remedy) {
		return Messages.refusal(null, "csv.cell", file.toString(), number(row), column, value, remedy);
	}

	// The head is row 1, as people count who see the file as a table.
	private static String number(CSVRecord row) {
		return Long.toString(row.getRecordNumber() + 1);
	}
}
