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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.model.DeviceCondition;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.EmbodiedOrigin;
import org.leidraad.procurement.cost.OfferCosts;

/** Files of offers: what is read, and what is said of each thing that is not as it must be. */
class LccReaderTest {

	private static final String PARAMETERS = """
			"parameters":{"discountRate":0.03,"electricityPrice":0.25,"electricityGrowth":0.02,"gridFactor":0.27,\
			"carbonPrice":130}""";
	private static final String OFFER = "\"id\":\"A\",\"price\":850,\"tec\":20,\"years\":4";

	@TempDir
	Path folder;

	private LccInput read(String content) throws IOException, UnusableInput {
		return LccReader.read(Files.writeString(folder.resolve("offers.json"), content));
	}

	private OfferCosts offer(String fields) throws IOException, UnusableInput {
		return read('{' + PARAMETERS + ",\"offers\":[{" + fields + "}]}").offers().getFirst();
	}

	private static String withOffer(String fields) {
		return '{' + PARAMETERS + ",\n\"offers\":[{" + fields + "}]}";
	}

	private static String withParameters(String parameters) {
		return "{\"parameters\":{" + parameters + "},\"offers\":[{" + OFFER + "}]}";
	}

	@Test
	void readsAllThatAnOfferCanSay() throws Exception {
		OfferCosts offer = offer("""
				"id":"A","name":"New","price":850.50,"installation":20,"tec":20.0,"maintenance":{"4":60,"0":1},
				"fees":{"1":7},"endOfLife":5,"residual":90,"years":4.0,"embodied":236,"quantity":100,"currency":"EUR",
				"vatIncluded":true,"unit":"device","condition":"remanufactured","supportYears":5,"group":"30213100-6"
				""");
		assertEquals("New", offer.name());
		assertEquals(new BigDecimal("850.50"), offer.price());
		assertEquals(Map.of(4, new BigDecimal("60"), 0, BigDecimal.ONE), offer.maintenance());
		assertEquals(Map.of(1, new BigDecimal("7")), offer.fees());
		assertEquals(4, offer.years());
		assertEquals(DeviceCondition.REMANUFACTURED, offer.condition());
		assertEquals("EUR", offer.currency().orElseThrow());
		assertTrue(offer.vatIncluded());
		assertEquals(EmbodiedOrigin.DECLARED, offer.embodied().orElseThrow().origin());
	}

	@Test
	void whatIsNotSaidIsNothing() throws Exception {
		OfferCosts offer = offer(OFFER + ",\"embodied\":null,\"residual\":null");
		assertEquals("A", offer.name());
		assertEquals(0, offer.residual().signum());
		assertTrue(offer.embodied().isEmpty());
		assertEquals(EmbodiedOrigin.REFERENCE,
				offer(OFFER + ",\"group\":\"30213100\"").embodied().orElseThrow().origin());
		assertEquals(EmbodiedOrigin.CUT_OFF,
				offer(OFFER + ",\"condition\":\"refurbished\"").embodied().orElseThrow().origin());
	}

	@Test
	void aServiceNeedsNoPrice() throws Exception {
		OfferCosts offer = offer("\"id\":\"S\",\"fees\":255,\"tec\":18,\"years\":4,\"condition\":\"service\"");
		assertEquals(new BigDecimal("255"), offer.yearlyFee());
		assertEquals(0, offer.price().signum());
	}

	@Test
	void theOrderOfKeysDoesNotMatter() throws Exception {
		LccInput input = read(
				"{\"offers\":[{\"maintenance\":{\"4\":60},\"years\":4,\"tec\":1,\"price\":1,\"id\":\"A\"}],"
						+ PARAMETERS.replace("}", ",\"includeEmbodied\":true}") + '}');
		assertTrue(input.parameters().includeEmbodied());
		assertEquals(new BigDecimal("0.27"), input.parameters().value(CostFactor.GRID_FACTOR));
	}

	static Stream<Arguments> faults() {
		String rest = PARAMETERS.substring(PARAMETERS.indexOf('{') + 1, PARAMETERS.length() - 1);
		return Stream.of(
				Arguments.of("", "the file is empty"),
				Arguments.of("<roadmap/>", "line 1, column 1: “<” stands where the opening brace"),
				Arguments.of("{\"offers\":[\n{\"id\":}]}",
						"line 2, column 7, offer number 1, “id”: the value is missing; write it before “}”."),
				Arguments.of("[1]", "line 1, column 1: an object in braces must stand here, and it is a list."),
				Arguments.of("{}", "“parameters” is missing"),
				Arguments.of('{' + PARAMETERS + '}', "“offers” is missing"),
				Arguments.of('{' + PARAMETERS + ",\"offers\":{}}",
						"“offers” must be a list in square brackets, and is an object in braces."),
				Arguments.of('{' + PARAMETERS + ",\"offers\":[]}", "“offers” is empty"),
				Arguments.of('{' + PARAMETERS + ",\"offers\":[7]}",
						"offer number 1: an object in braces must stand here, and it is 7."),
				Arguments.of('{' + PARAMETERS + ",\"offer\":[]}", "“offer” is no key here; “offers” may be meant. "
						+ "Possible are: parameters, offers."),
				Arguments.of('{' + PARAMETERS + ',' + PARAMETERS + '}',
						"“parameters” is written twice, first in line 1; remove one."),
				Arguments.of(withOffer(OFFER) + " 7", "something follows after the offers"),
				Arguments.of(withParameters(rest.replace("0.03", "3")),
						"parameters: “discountRate” is 3 and must be more than -1 and at most 1; write 3 % as 0.03"),
				Arguments.of(withParameters(rest.replace("0.03", "-1")), "“discountRate” is -1"),
				Arguments.of(withParameters(rest.replace("0.27", "270")),
						"“gridFactor” is 270 and must be from 0 to 10"),
				Arguments.of(withParameters(rest.replace("130", "-130")), "“carbonPrice” is -130"),
				Arguments.of(withParameters(rest.replace("\"gridFactor\":0.27,", "")), "“gridFactor” is missing"),
				Arguments.of(withParameters(rest + ",\"includeEmbodied\":1"),
						"“includeEmbodied” must be true or false"),
				Arguments.of(withParameters(rest + ",\"vat\":21"), "“vat” is no key here; correct it to one of: disc"),
				Arguments.of(withOffer("\"price\":850,\"tec\":20,\"years\":4"),
						"line 2, column 11, offer number 1: “id” is missing"),
				Arguments.of(withOffer("\"id\":\"A\",\"tec\":20,\"years\":4"), "offer “A”: “price” is missing"),
				Arguments.of(withOffer("\"id\":\"A\",\"price\":850,\"years\":4"), "offer “A”: “tec” is missing"),
				Arguments.of(withOffer("\"id\":\"A\",\"price\":null,\"tec\":20,\"years\":4"), "“price” is missing"),
				Arguments.of(withOffer(OFFER.replace("850", "-850")), "“price” must not be negative, and is -850"),
				Arguments.of(withOffer(OFFER.replace("850", "1e999999")),
						"“price” is 1E+999999, which cannot be meant"),
				Arguments.of(withOffer(OFFER.replace("850", "\"850\"")),
						"“price” must be a number with a point and without quotes, and is the text “850”."),
				Arguments.of(withOffer(OFFER.replace("850", "NaN")),
						"line 2, column 29, offer number 1, “price”: “NaN” must stand in straight double quotes"),
				Arguments.of(withOffer(OFFER.replace("\"years\":4", "\"years\":0")),
						"offer “A”: “years” must be a whole number from 1 to 100, and is 0"),
				Arguments.of(withOffer(OFFER.replace("\"years\":4", "\"years\":4.5")), "and is 4.5"),
				Arguments.of(withOffer(OFFER.replace("\"years\":4", "\"years\":1e9")), "and is 1E+9"),
				Arguments.of(withOffer(OFFER + ",\"maintenance\":{\"5\":60}"),
						"“maintenance”: year 5 is after the last year of use, 4"),
				Arguments.of(withOffer(OFFER + ",\"maintenance\":{\"-1\":60}"), "“-1” is no year of use"),
				Arguments.of(withOffer(OFFER + ",\"maintenance\":{\"4\":-60}"), "“maintenance.4” must not be negative"),
				Arguments.of(withOffer(OFFER + ",\"maintenance\":{\"4\":1,\"4\":2}"),
						"“maintenance.4” is written twice, first in line 2; remove one."),
				Arguments.of(withOffer(OFFER + ",\"maintenance\":60"),
						"“maintenance” must be an object in braces with an amount for each year, and is 60."),
				Arguments.of(withOffer(OFFER + ",\"fees\":{\"5\":60}"), "“fees”: year 5"),
				Arguments.of(withOffer(OFFER + ",\"condition\":\"old\""),
						"choose from new, remanufactured, refurbished"),
				Arguments.of(withOffer(OFFER + ",\"group\":\"laptop\""), "“laptop” is no product group"),
				Arguments.of(withOffer(OFFER + ",\"colour\":\"red\""),
						"offer “A”: “colour” is no key here; correct it to one of: id, name"),
				Arguments.of(withOffer(OFFER + ",\"tec\":1"), "“tec” is written twice"),
				Arguments.of(withOffer(OFFER + ",\"VAT_included\":true"),
						"“VAT_included” is no key here; “vatIncluded” may be meant."),
				Arguments.of(withOffer(OFFER.replace("\"A\"", "\" \"")),
						"line 2, column 17, offer number 1: “id” is empty; write something between the quotes."),
				Arguments.of(withOffer(OFFER.replace("\"A\"", "[\"A\"]")),
						"“id” must be a text in quotes, and is a list."),
				Arguments.of(withOffer(OFFER.replace("850", "[8, 50]")), "“price” must be a number with a point and "
						+ "without quotes, and is a list."),
				Arguments.of(withOffer(OFFER.replace("850", "{}")), "and is an object in braces."),
				Arguments.of(withOffer(OFFER.replace("\"A\"", "7")), "“id” must be a text in quotes, and is 7"),
				Arguments.of(withOffer(OFFER + "},{" + OFFER),
						"line 2, column 54, offer “A”: “id”: an offer in line 2 is called “A” too; give each"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void saysInOneLineWhatIsWrongAndWhere(String content, String line) {
		UnusableInput problem = assertThrows(UnusableInput.class, () -> read(content));
		String english = problem.message().in(Locale.ENGLISH);
		assertTrue(english.contains(line), english);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			String text = problem.message().in(locale);
			assertTrue(text.contains("offers.json") && text.lines().count() == 1 && !text.contains("{0"), text);
		}
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		UnusableInput problem = assertThrows(UnusableInput.class, () -> LccReader.read(folder.resolve("none.json")));
		assertTrue(problem.message().in(Locale.FRENCH).contains("none.json"));
		assertThrows(UnusableInput.class, () -> LccReader.read(folder));
	}

	@Test
	void refusesMoreOffersThanAnybodyCompares() throws Exception {
		StringBuilder many = new StringBuilder("{").append(PARAMETERS).append(",\"offers\":[");
		for (int i = 0; i <= LccReader.MOST_OFFERS; i++) {
			many.append(i == 0 ? "" : ",").append("{\"id\":\"").append(i)
					.append("\",\"price\":1,\"tec\":1,\"years\":1}");
		}
		UnusableInput problem = assertThrows(UnusableInput.class, () -> read(many.append("]}").toString()));
		assertTrue(problem.message().in(Locale.ENGLISH).contains("more than 100000 offers"));
	}
}
