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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.leidraad.analysis.coverage.ProcurementVocabulary;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostLimits;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads the values of one object, and says what is wrong with one: file, line, place, key, and what to do. */
final class LccValues {

	private static final int LONGEST = 60;
	private static final Pattern YEAR = Pattern.compile("0|[1-9]\\d{0,2}");

	private final JsonParser parser;
	private final Path file;
	private final Set<String> seen = new HashSet<>();
	private Place kind;
	private String place;

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
	void object(String what) throws UnusableInput {
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			throw wrong("lcc.no-object", what);
		}
	}

	/** Goes into the list. */
	void list(String key) throws UnusableInput {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			throw wrong("lcc.no-list", key);
		}
	}

	/** Goes on to the next key and its value; {@return the key, or null at the end of the object} */
	String next() throws IOException, UnusableInput {
		String key = advance();
		if (key != null && !seen.add(key)) {
			throw wrong("lcc.key-twice", cut(key));
		}
		return key;
	}

	private String advance() throws IOException {
		if (parser.nextToken() == JsonToken.END_OBJECT) {
			return null;
		}
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
		if (parser.currentToken() != JsonToken.VALUE_STRING || parser.getText().isBlank()) {
			throw wrong("lcc.no-text", key, shown());
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
				throw wrong("lcc.no-year", key, cut(year));
			}
			if (costs.put(Integer.valueOf(year), amount(key + '.' + year)) != null) {
				throw wrong("lcc.key-twice", key + '.' + year);
			}
		}
	}

	UnusableInput missing(String key) {
		return wrong("lcc.missing", key);
	}

	UnusableInput unknown(String key, List<String> keys) {
		return wrong("lcc.unknown-key", cut(key), String.join(", ", keys));
	}

	/** What is wrong, where; the arguments stand for {4}, {5}, ... */
	UnusableInput wrong(String key, Object... arguments) {
		List<Object> all = new ArrayList<>(List.of(file, parser.currentLocation().getLineNr(), kind.ordinal(),
				cut(place)));
		all.addAll(List.of(arguments));
		return new UnusableInput(key, all.toArray());
	}

	private String shown() throws IOException {
		return cut(String.valueOf(parser.getText()));
	}

	private static String shown(BigDecimal value) {
		return cut(value.toString());
	}

	private static String cut(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
	}
}
