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
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.leidraad.analysis.coverage.ProcurementVocabulary;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostLimits;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads the values of one object, and says what is wrong with one: file, line, column, place, key, and what to do. */
final class LccValues {

	private static final int LONGEST = 60;
	private static final Pattern YEAR = Pattern.compile("0|[1-9]\\d{0,2}");

	private final JsonParser parser;
	private final Path file;
	private final Map<String, JsonLocation> keys = new HashMap<>();
	private Place kind;
	private String place;
	private JsonLocation name = JsonLocation.NA;
	private JsonLocation begin = JsonLocation.NA;

	/** What kind of object it is; the order is that of the texts. */
	enum Place {
		FILE, PARAMETERS, NUMBERED_OFFER, NAMED_OFFER
	}

	/**
	 * @param parser stands before the object, or on it
	 * @param file the file
	 * @param kind what kind of object it is
	 * @param place its number or identifier
	 */
	LccValues(JsonParser parser, Path file, Place kind, Object place) {
		this.parser = parser;
		this.file = file;
		this.kind = kind;
		this.place = place.toString();
	}

	/** From now on the object is known by its identifier. */
	void at(String id) {
		kind = Place.NAMED_OFFER;
		place = id;
	}

	/** Goes into the object. */
	void object() throws IOException, UnusableInput {
		if (!isObject()) {
			throw wrong("lcc.no-object", shown());
		}
		begin = parser.currentTokenLocation();
	}

	/** Goes into the object that is a value. */
	private void object(String key) throws IOException, UnusableInput {
		if (!isObject()) {
			throw wrong("lcc.no-object-value", key, shown());
		}
	}

	/** Goes into the list. */
	void list(String key) throws IOException, UnusableInput {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			throw wrong("lcc.no-list", key, shown());
		}
	}

	/** Goes on to the next key and its value; {@return the key, or null at the end of the object} */
	String next() throws IOException, UnusableInput {
		String key = advance();
		if (key != null) {
			once(key);
		}
		return key;
	}

	/** Remembers where a key stands. */
	private void once(String key) throws UnusableInput {
		JsonLocation before = keys.put(key, name);
		if (before != null) {
			throw wrongAt(name, "lcc.key-twice", cut(key), before.getLineNr());
		}
	}

	/** {@return where a key stands that was read} */
	JsonLocation place(String key) {
		return keys.getOrDefault(key, begin);
	}

	private String advance() throws IOException {
		if (parser.nextToken() == JsonToken.END_OBJECT) {
			return null;
		}
		name = parser.currentTokenLocation();
		String key = parser.currentName();
		parser.nextToken();
		return key;
	}

	boolean isNull() {
		return parser.currentToken() == JsonToken.VALUE_NULL;
	}

	boolean isObject() {
		return parser.currentToken() == JsonToken.START_OBJECT;
	}

	/** A number within the bounds of a parameter. */
	BigDecimal parameter(CostFactor factor) throws IOException, UnusableInput {
		BigDecimal value = number(factor.id());
		if (!factor.allows(value)) {
			throw wrong(factor.isRate() ? "lcc.rate" : "lcc.bounds", factor.id(), shown(value), factor.least(),
					factor.most());
		}
		return value;
	}

	/** A number from 0 on. */
	BigDecimal amount(String key) throws IOException, UnusableInput {
		BigDecimal value = number(key);
		if (value.signum() < 0) {
			throw wrong("lcc.negative", key, shown(value));
		}
		if (!CostLimits.isSane(value)) {
			throw wrong("lcc.absurd", key, shown(value));
		}
		return value;
	}

	int years(String key) throws IOException, UnusableInput {
		BigDecimal value = number(key);
		if (!CostLimits.isSane(value) || value.signum() <= 0 || value.stripTrailingZeros().scale() > 0
				|| value.compareTo(BigDecimal.valueOf(CostLimits.MOST_YEARS)) > 0) {
			throw wrong("lcc.years", key, shown(value), CostLimits.MOST_YEARS);
		}
		return value.intValueExact();
	}

	private BigDecimal number(String key) throws IOException, UnusableInput {
		if (!parser.currentToken().isNumeric()) {
			throw wrong("lcc.no-number", key, shown());
		}
		return parser.getDecimalValue();
	}

	String text(String key) throws IOException, UnusableInput {
		if (parser.currentToken() != JsonToken.VALUE_STRING) {
			throw wrong("lcc.no-text", key, shown());
		}
		if (parser.getText().isBlank()) {
			throw wrong("lcc.empty-text", key);
		}
		return parser.getText().strip();
	}

	boolean flag(String key) throws IOException, UnusableInput {
		if (!parser.currentToken().isBoolean()) {
			throw wrong("lcc.no-flag", key, shown());
		}
		return parser.getBooleanValue();
	}

	String choice(String key, List<String> choices) throws IOException, UnusableInput {
		String value = text(key);
		if (!choices.contains(value)) {
			throw wrong("lcc.no-choice", key, cut(value), String.join(", ", choices));
		}
		return value;
	}

	String group(String key) throws IOException, UnusableInput {
		String value = text(key);
		if (ProcurementVocabulary.find(value).isEmpty()) {
			throw wrong("lcc.no-group", key, cut(value));
		}
		return value;
	}

	/** Amounts by year of use, 0 at purchase; that a year is not after the last one is for the offer to see. */
	void byYear(String key, Map<Integer, BigDecimal> costs) throws IOException, UnusableInput {
		object(key);
		for (String year = advance(); year != null; year = advance()) {
			if (!YEAR.matcher(year).matches()) {
				throw wrongAt(name, "lcc.no-year", key, cut(year));
			}
			once(key + '.' + year);
			costs.put(Integer.valueOf(year), amount(key + '.' + year));
		}
	}

	UnusableInput missing(String key) {
		return wrongAt(begin, "lcc.missing", key);
	}

	UnusableInput unknown(String key, List<String> known) {
		Optional<String> near = NearestWord.of(key, known);
		return wrongAt(name, "lcc.unknown-key", cut(key), near.isPresent() ? 1 : 0, near.orElse(""),
				String.join(", ", known));
	}

	/** What is wrong with the value that is read; the arguments stand for {1}, {2}, ... */
	UnusableInput wrong(String key, Object... arguments) {
		return wrongAt(parser.currentTokenLocation(), key, arguments);
	}

	/** What is wrong, where; the arguments stand for {1}, {2}, ... */
	UnusableInput wrongAt(JsonLocation where, String key, Object... arguments) {
		List<Object> all = new ArrayList<>(List.of(at(file, where.getLineNr(), where.getColumnNr(), kind, place, "")));
		all.addAll(List.of(arguments));
		return new UnusableInput(key, all.toArray());
	}

	/** File, line, column, part of the document, and key, where that is not in the sentence itself. */
	static Message at(Path file, int line, int column, Place kind, String place, String key) {
		return Message.of(Session.TEXTS, "lcc.at", file, line, column, kind.ordinal(), cut(place),
				key.isEmpty() ? 0 : 1, cut(key));
	}

	/** The value for people: a list and an object are named, as they would be long. */
	private Object shown() throws IOException {
		return switch (parser.currentToken()) {
			case START_ARRAY -> Message.of(Session.TEXTS, "lcc.a-list");
			case START_OBJECT -> Message.of(Session.TEXTS, "lcc.an-object");
			case VALUE_STRING -> Message.of(Session.TEXTS, "lcc.a-text", cut(parser.getText()));
			default -> cut(parser.getText());
		};
	}

	private static String shown(BigDecimal value) {
		return cut(value.toString());
	}

	private static String cut(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
	}
}
