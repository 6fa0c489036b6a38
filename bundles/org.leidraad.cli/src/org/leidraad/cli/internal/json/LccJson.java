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

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.cli.internal.Terminal;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.Comparison;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.procurement.cost.CostResult;
import org.leidraad.procurement.cost.EmbodiedCarbon;
import org.leidraad.procurement.cost.OfferCosts;
import org.leidraad.procurement.cost.RankFlip;
import org.leidraad.procurement.cost.Sensitivity;
import org.leidraad.procurement.cost.YearRow;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The document of {@code lcc --json}. It is written offer by offer, as those of a hundred thousand offers with all
 * their years would not fit memory. Letters beyond ASCII are escaped, so that it does not matter how the terminal
 * encodes.
 *
 * @param locale the language of warnings
 */
public record LccJson(Locale locale) {

	private static final int MONEY = 2;
	private static final int YEARLY = 4;
	private static final int FACTOR = 6;

	/**
	 * Writes the document.
	 *
	 * @param comparison the offers
	 * @param terminal where to
	 * @throws IOException never: a terminal remembers that something could not be written
	 */
	public void print(Comparison comparison, Terminal terminal) throws IOException {
		try {
			terminal.lend(out -> write(comparison, out));
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

	private void write(Comparison comparison, PrintWriter out) {
		JsonMapper mapper = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
				.enable(JsonWriteFeature.ESCAPE_NON_ASCII).disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
		try (JsonGenerator json = mapper.createGenerator(out)) {
			json.setPrettyPrinter(new DefaultPrettyPrinter());
			json.writeStartObject();
			json.writeArrayFieldStart("offers");
			for (ComparedOffer offer : comparison.offers()) {
				offer(offer, json);
			}
			json.writeEndArray();
			sensitivity(comparison, json);
			flips(comparison, json);
			json.writeArrayFieldStart("warnings");
			for (CostProblem problem : comparison.warnings()) {
				json.writeStartObject();
				json.writeStringField("code", problem.issue().id());
				text("offer", problem.offer(), json);
				json.writeStringField("message", problem.message().in(locale));
				json.writeEndObject();
			}
			json.writeEndArray();
			parameters(comparison.parameters(), json);
			json.writeEndObject();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		out.println();
	}

	private void offer(ComparedOffer offer, JsonGenerator json) throws IOException {
		CostResult result = offer.result();
		json.writeStartObject();
		json.writeStringField("id", offer.offer().id());
		json.writeStringField("name", offer.offer().name());
		number("lccFinancial", result.lccFinancial(), MONEY, json);
		number("lccExternal", result.lccExternal(), MONEY, json);
		number("lcc", result.lcc(), MONEY, json);
		number("annual", result.annual(), MONEY, json);
		optional("co2PerYear", result.co2PerYear(), MONEY, json);
		optional("score", offer.score(), MONEY, json);
		place("rank", offer.rank(), json);
		place("totalRank", offer.totalRank(), json);
		json.writeBooleanField("complete", offer.isComplete());
		json.writeNumberField("yearsOfUse", offer.offer().years());
		number("purchase", result.purchase(), MONEY, json);
		number("energy", result.energy(), MONEY, json);
		number("maintenance", result.maintenance(), MONEY, json);
		number("fees", result.fees(), MONEY, json);
		number("other", result.other(), MONEY, json);
		number("endOfLife", result.endOfLife(), MONEY, json);
		number("annuity", result.annuity(), YEARLY, json);
		number("co2Use", result.co2Use(), MONEY, json);
		number("co2PerYearOfUse", result.co2PerYearOfUse(), MONEY, json);
		Optional<EmbodiedCarbon> embodied = offer.offer().embodied();
		optional("embodied", embodied.map(EmbodiedCarbon::kilograms), FACTOR, json);
		text("embodiedOrigin", embodied.map(carbon -> carbon.origin().id()), json);
		json.writeArrayFieldStart("years");
		for (YearRow year : result.years()) {
			if (year.year() > 0) {
				year(year, json);
			}
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void year(YearRow year, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeNumberField("year", year.year());
		number("factor", year.factor(), FACTOR, json);
		number("energy", year.energy(), YEARLY, json);
		number("energyPresent", year.present(year.energy()), YEARLY, json);
		number("maintenance", year.maintenance(), YEARLY, json);
		number("maintenancePresent", year.present(year.maintenance()), YEARLY, json);
		number("fee", year.fee(), YEARLY, json);
		number("feePresent", year.present(year.fee()), YEARLY, json);
		number("other", year.other(), YEARLY, json);
		number("otherPresent", year.present(year.other()), YEARLY, json);
		number("endOfLife", year.endOfLife(), YEARLY, json);
		number("endOfLifePresent", year.present(year.endOfLife()), YEARLY, json);
		number("co2", year.co2(), YEARLY, json);
		number("co2Present", year.externalPresent(), YEARLY, json);
		json.writeEndObject();
	}

	private static void sensitivity(Comparison comparison, JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("sensitivity");
		for (Sensitivity bar : comparison.sensitivity()) {
			json.writeStartObject();
			json.writeStringField("parameter", bar.factor().id());
			number("low", bar.low(), FACTOR, json);
			number("high", bar.high(), FACTOR, json);
			json.writeArrayFieldStart("offers");
			for (Sensitivity.Effect effect : bar.effects()) {
				json.writeStartObject();
				json.writeStringField("id", effect.offer().id());
				number("low", effect.low(), MONEY, json);
				number("high", effect.high(), MONEY, json);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void flips(Comparison comparison, JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("rankFlips");
		for (RankFlip flip : comparison.rankFlips()) {
			json.writeStartObject();
			json.writeStringField("parameter", flip.factor().id());
			number("value", flip.value(), FACTOR, json);
			text("offer", flip.varied().map(OfferCosts::id), json);
			json.writeArrayFieldStart("between");
			json.writeString(flip.cheaper().id());
			json.writeString(flip.dearer().id());
			json.writeEndArray();
			json.writeStringField("message", flip.message().in(locale));
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void parameters(CostParameters parameters, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart("parameters");
		for (CostFactor factor : CostParameters.parameters()) {
			number(factor.id(), parameters.value(factor), parameters.value(factor).scale(), json);
		}
		json.writeBooleanField("includeEmbodied", parameters.includeEmbodied());
		json.writeEndObject();
	}

	/** A place; null where costs cannot be compared, or the offer is incomplete or costs nothing a year. */
	private static void place(String key, int place, JsonGenerator json) throws IOException {
		if (place > 0) {
			json.writeNumberField(key, place);
		} else {
			json.writeNullField(key);
		}
	}

	private static void text(String key, Optional<String> value, JsonGenerator json) throws IOException {
		if (value.isPresent()) {
			json.writeStringField(key, value.get());
		} else {
			json.writeNullField(key);
		}
	}

	private static void optional(String key, Optional<BigDecimal> value, int decimals, JsonGenerator json)
			throws IOException {
		if (value.isPresent()) {
			number(key, value.get(), decimals, json);
		} else {
			json.writeNullField(key);
		}
	}

	private static void number(String key, BigDecimal value, int decimals, JsonGenerator json) throws IOException {
		json.writeNumberField(key, JsonDocument.plain(value.setScale(decimals, RoundingMode.HALF_UP)));
	}
}
