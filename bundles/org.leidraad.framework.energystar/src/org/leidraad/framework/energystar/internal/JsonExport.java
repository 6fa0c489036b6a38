/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.energystar.internal;

import java.io.IOException;
import java.util.function.Consumer;

import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.framework.list.ListText;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** An export as JSON: an array with an object for each product. Values within values keep their way as name. */
final class JsonExport {

	private static final int MOST_VALUES = 5_000;
	private static final int MOST_SHOWN = 60;
	private static final int DEEPEST = 20;
	private static final int LONGEST_NUMBER = 1_000;
	private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
			.maxStringLength(ListText.MOST_CHARACTERS).maxNumberLength(LONGEST_NUMBER).build();
	private static final JsonFactory FACTORY = JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
			.disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).streamReadConstraints(BOUNDS).build();

	private final ListText text;
	private JsonParser parser;
	private long count;
	private int values;
	/** Of names and values: a name that holds others is repeated with each of them. */
	private long characters;

	JsonExport(ListText text) {
		this.text = text;
	}

	void read(Consumer<ListedProduct> products) throws IOException, ProductListException {
		try (JsonParser opened = FACTORY.createParser(text)) {
			parser = opened;
			if (next() != JsonToken.START_ARRAY) {
				throw refused("is no list of products but one object; export the whole data set as JSON");
			}
			while (next() == JsonToken.START_OBJECT) {
				count++;
				products.accept(product());
				text.rowDone();
			}
			if (parser.currentToken() != JsonToken.END_ARRAY || next() != null) {
				throw refused("is no list of products; something else stands behind or among them");
			}
		}
	}

	private ListedProduct product() throws IOException, ProductListException {
		Certified certified = new Certified();
		values = 0;
		characters = 0;
		addAll("", certified);
		if (!certified.hasId()) {
			throw refused("has no “pd_id”; each product needs its identifier");
		}
		return certified.product();
	}

	private void addAll(String prefix, Certified certified) throws IOException, ProductListException {
		boolean inArray = parser.currentToken() == JsonToken.START_ARRAY;
		int index = 0;
		for (JsonToken token = next(); token != JsonToken.END_OBJECT
				&& token != JsonToken.END_ARRAY; token = next()) {
			index++;
			String name = prefix + (inArray ? Integer.toString(index) : parser.currentName());
			JsonToken value = inArray ? token : next();
			if (value.isStructStart()) {
				addAll(name + '.', certified);
			} else if (value != JsonToken.VALUE_NULL) {
				add(name, parser.getText(), certified);
			}
		}
	}

	private void add(String name, String value, Certified certified) throws ProductListException {
		values++;
		characters += name.length() + value.length();
		if (values > MOST_VALUES || characters > ListText.MOST_CHARACTERS) {
			throw refused("has more than " + MOST_VALUES + " values or " + ListText.MOST_CHARACTERS + " characters");
		}
		String reason = certified.add(name, value);
		if (!reason.isEmpty()) {
			String shown = value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + '…' : value;
			throw refused("has in “" + name + "” “" + shown + "”, which " + reason);
		}
	}

	private JsonToken next() throws IOException, ProductListException {
		try {
			return parser.nextToken();
		} catch (JsonProcessingException e) {
			// a value beyond the limits has no place of its own: it is where the parser stopped
			JsonLocation told = e.getLocation();
			JsonLocation place = told == null || told.getLineNr() < 1 ? parser.currentLocation() : told;
			throw new ProductListException(place.getLineNr(),
					"column " + place.getColumnNr() + ": is no JSON: " + e.getOriginalMessage() + '.');
		}
	}

	private ProductListException refused(String reason) {
		String which = count == 0 ? "" : "product " + count + " ";
		return new ProductListException(parser.currentLocation().getLineNr(), which + reason + '.');
	}
}
