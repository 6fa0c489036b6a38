/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.cli.internal.Terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;

/** What all JSON documents have in common: how numbers, dates and what is missing are written. */
public final class JsonDocument {

	/** Makes the parts of a document. */
	static final JsonNodeFactory NODES = new JsonNodeFactory(true);

	/** Computed numbers are cut to this many decimals; those that somebody entered are written as they are. */
	private static final int COMPUTED_DECIMALS = 6;

	private JsonDocument() {
	}

	/**
	 * Writes a document on standard output.
	 *
	 * @param document the document
	 * @param terminal where to
	 * @throws JsonProcessingException never: the document is a tree of plain values
	 */
	public static void print(JsonNode document, Terminal terminal) throws JsonProcessingException {
		ObjectMapper mapper = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
		terminal.print(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
	}

	/** A text; null where there is none. */
	static JsonNode text(String value) {
		return value == null ? NullNode.getInstance() : NODES.textNode(value);
	}

	/** A date as YYYY-MM-DD; null where there is none. */
	static JsonNode date(Optional<LocalDate> value) {
		return text(value.map(LocalDate::toString).orElse(null));
	}

	/** A number as it was entered, without trailing zeros; null where there is none. */
	static JsonNode entered(Optional<BigDecimal> value) {
		return value.<JsonNode>map(number -> NODES.numberNode(plain(number))).orElseGet(NullNode::getInstance);
	}

	/** A computed number; null where there is none. */
	static JsonNode computed(Optional<BigDecimal> value) {
		return entered(value.map(number -> number.scale() <= COMPUTED_DECIMALS
				? number
				: number.setScale(COMPUTED_DECIMALS, RoundingMode.HALF_UP)));
	}

	/** A number without trailing zeros after the point. */
	static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
