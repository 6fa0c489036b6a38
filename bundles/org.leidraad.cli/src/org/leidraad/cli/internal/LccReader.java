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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.leidraad.cli.internal.LccValues.Place;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.OfferCosts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Reads a file of offers, offer by offer: its form is in the command line contract. Whatever is not as it must be is
 * told with the file, the line, the column, the offer and the key, and never in the words of a library.
 */
public final class LccReader {

	/** More offers than anybody compares; a file with more is another kind of file. */
	static final int MOST_OFFERS = 100_000;

	/** As much as so many offers can fill. */
	static final long MOST_BYTES = 256L << 20;

	private static final String PARAMETERS = "parameters";
	private static final String OFFERS = "offers";
	private static final String INCLUDE_EMBODIED = "includeEmbodied";
	private static final List<String> PARAMETER_KEYS = List.of(CostFactor.DISCOUNT_RATE.id(),
			CostFactor.ELECTRICITY_PRICE.id(), CostFactor.ELECTRICITY_GROWTH.id(), CostFactor.GRID_FACTOR.id(),
			CostFactor.CARBON_PRICE.id(), INCLUDE_EMBODIED);

	private final Path file;
	private Optional<CostParameters> parameters = Optional.empty();
	private Optional<List<OfferCosts>> offers = Optional.empty();
	private final Set<String> vatStated = new HashSet<>();

	private LccReader(Path file) {
		this.file = file;
	}

	/**
	 * Reads a file.
	 *
	 * @param file the file
	 * @return what it holds
	 * @throws UnusableInput if it cannot be read, or something in it is not as it must be
	 */
	public static LccInput read(Path file) throws UnusableInput {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new UnusableInput("lcc.too-many", file, MOST_OFFERS);
			}
			JsonText json = JsonText.read(file);
			if (json.isEmpty()) {
				throw new UnusableInput("lcc.empty", file);
			}
			if (json.slip().isPresent()) {
				throw told(json.slip().get(), json, file);
			}
			try (JsonParser parser = new JsonFactory().createParser(json.text())) {
				return new LccReader(file).read(parser);
			}
		} catch (JsonProcessingException tooMuch) {
			JsonLocation where = tooMuch.getLocation() == null ? JsonLocation.NA : tooMuch.getLocation();
			throw new UnusableInput("json.too-much", LccValues.at(file, Math.max(1, where.getLineNr()),
					Math.max(1, where.getColumnNr()), Place.FILE, "", ""));
		} catch (IOException unreadable) {
			throw new UnusableInput("lcc.unreadable", file);
		}
	}

	/** What is no JSON, in which offer and at which key. */
	private static UnusableInput told(JsonSlip slip, JsonText json, Path file) {
		JsonSlip.Context context = slip.context();
		Place place = PARAMETERS.equals(context.first())
				? Place.PARAMETERS
				: OFFERS.equals(context.first()) && context.item() > 0 ? Place.NUMBERED_OFFER : Place.FILE;
		return new UnusableInput(slip.kind().key(),
				LccValues.at(file, json.line(slip.offset()), json.column(slip.offset()), place,
						String.valueOf(context.item()), context.key()),
				slip.found(), json.line(slip.opened()));
	}

	private LccInput read(JsonParser parser) throws IOException, UnusableInput {
		LccValues root = new LccValues(parser, file, Place.FILE, "");
		parser.nextToken();
		root.object();
		for (String key = root.next(); key != null; key = root.next()) {
			switch (key) {
				case PARAMETERS -> parameters = Optional.of(parameters(parser));
				case OFFERS -> offers = Optional.of(offers(parser, root));
				default -> throw root.unknown(key, List.of(PARAMETERS, OFFERS));
			}
		}
		return new LccInput(parameters.orElseThrow(() -> root.missing(PARAMETERS)),
				offers.orElseThrow(() -> root.missing(OFFERS)), vatStated);
	}

	private CostParameters parameters(JsonParser parser) throws IOException, UnusableInput {
		LccValues values = new LccValues(parser, file, Place.PARAMETERS, PARAMETERS);
		BigDecimal[] numbers = new BigDecimal[PARAMETER_KEYS.size()];
		boolean embodied = false;
		values.object();
		for (String key = values.next(); key != null; key = values.next()) {
			int index = PARAMETER_KEYS.indexOf(key);
			if (index < 0) {
				throw values.unknown(key, PARAMETER_KEYS);
			} else if (INCLUDE_EMBODIED.equals(key)) {
				embodied = values.flag(key);
			} else {
				numbers[index] = values.parameter(CostParameters.parameters().get(index));
			}
		}
		for (int i = 0; i < numbers.length - 1; i++) {
			if (numbers[i] == null) {
				throw values.missing(PARAMETER_KEYS.get(i));
			}
		}
		return CostParameters.of(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], embodied);
	}

	private List<OfferCosts> offers(JsonParser parser, LccValues root) throws IOException, UnusableInput {
		List<OfferCosts> read = new ArrayList<>();
		Map<String, Integer> ids = new HashMap<>();
		root.list(OFFERS);
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (read.size() == MOST_OFFERS) {
				throw new UnusableInput("lcc.too-many", file, MOST_OFFERS);
			}
			LccOffer offer = new LccOffer(new LccValues(parser, file, Place.NUMBERED_OFFER, read.size() + 1));
			OfferCosts costs = offer.read();
			Integer before = ids.put(costs.id(), offer.line());
			if (before != null) {
				throw offer.sameAs(before);
			}
			read.add(costs);
			if (offer.isVatStated()) {
				vatStated.add(costs.id());
			}
		}
		if (read.isEmpty()) {
			throw root.wrong("lcc.no-offer");
		}
		return read;
	}
}
