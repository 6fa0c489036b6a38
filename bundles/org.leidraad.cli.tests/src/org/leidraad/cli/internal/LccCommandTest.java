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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code lcc}: document, tables and exit codes. */
class LccCommandTest {

	/** The worked example. */
	private static final String OFFERS = """
			{"parameters":{"discountRate":0.03,"electricityPrice":0.25,"electricityGrowth":0.02,"gridFactor":0.27,
			  "carbonPrice":130,"includeEmbodied":false},
			 "offers":[{"id":"A","price":850,"installation":20,"tec":20.0,"maintenance":{"4":60},"endOfLife":5,
			   "residual":90,"years":4,"embodied":236},
			  {"id":"B","price":980,"installation":20,"tec":13.4,"maintenance":{"4":70,"5":30,"6":30},"endOfLife":5,
			   "residual":40,"years":6,"embodied":236},
			  {"id":"R","price":430,"installation":20,"tec":24.0,"maintenance":{"2":60,"3":30,"4":30},"endOfLife":5,
			   "residual":15,"years":4,"embodied":0}]}
			""";

	private static final String ROADMAP = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small">
			  <procurements id="b-1" name="Laptops">
			    <offers id="bo-1" name="Café" price="850" years="4" yearlyEnergy="20" embodiedCarbon="236"/>
			    <offers id="bo-2" name="Second" price="980" years="6" yearlyEnergy="13.4" embodiedCarbon="236"/>
			    <offers id="bo-3" name="Half" years="4" yearlyEnergy="13.4"/>
			  </procurements>
			  <procurements id="b-2" name="Nothing yet"/>
			  <parameters id="cp-1" value="0.03"/>
			</roadmap:Roadmap>
			""";

	@TempDir
	Path folder;

	private Path offers;
	private Path roadmap;

	@BeforeEach
	void write() throws Exception {
		offers = Files.writeString(folder.resolve("offers.json"), OFFERS);
		roadmap = Roadmaps.file(folder, "small.leidraad", ROADMAP);
	}

	@Test
	void documentHasTheNumbersOfTheWorkedExample() throws Exception {
		CommandLineRun run = CommandLineRun.of("lcc", "--json", offers);
		assertEquals(ExitCode.DONE, run.code(), run.err());
		JsonNode first = run.json().get("offers").get(0);
		JsonNode expected = parsed("""
				{"id":"A","lccFinancial":866.92,"lccExternal":2.61,"lcc":869.53,"annual":233.93,"co2PerYear":64.4,
				 "score":66.46,"rank":3,"totalRank":2,"energy":19.14,"maintenance":53.31,"endOfLife":-75.52,
				 "annuity":3.7171,"co2Use":21.6,"purchase":870}
				""");
		expected.fieldNames().forEachRemaining(key -> assertEquals(expected.get(key), first.get(key), key));
		assertEquals(parsed("[4,5.306,0.888487,4.7143,53.3092,-75.5214,0.6237]"),
				pick(first.get("years").get(3), "year", "energy", "factor", "energyPresent", "maintenancePresent",
						"endOfLifePresent", "co2Present"));
		assertEquals(4, first.get("years").size());
	}

	private static JsonNode pick(JsonNode object, String... keys) {
		var picked = new ObjectMapper().createArrayNode();
		for (String key : keys) {
			picked.add(object.get(key));
		}
		return picked;
	}

	@Test
	void whereEmbodiedCarbonCountsASilentOfferHasNoPlaceAndTheOthersHave() throws Exception {
		Files.writeString(offers, OFFERS.replace("\"includeEmbodied\":false", "\"includeEmbodied\":true")
				.replace("{\"id\":\"B\"", "{\"id\":\"S\",\"price\":1,\"tec\":1,\"years\":4},{\"id\":\"B\""));
		JsonNode document = CommandLineRun.of("lcc", "--json", offers).json();
		assertEquals(parsed("[\"S\",0.56,null,null,null,false]"),
				pick(document.get("offers").get(1), "id", "annual", "rank", "totalRank", "score", "complete"));
		assertEquals(parsed("[\"A\",242.18,3,2,64.19,true]"),
				pick(document.get("offers").get(0), "id", "annual", "rank", "totalRank", "score", "complete"));
		assertEquals(3, document.get("sensitivity").get(0).get("offers").size());
		assertEquals("embodied-incomplete", document.get("warnings").get(0).get("code").asText());
		assertTrue(document.get("parameters").get("includeEmbodied").booleanValue());
		List<String> lines = CommandLineRun.of("--locale", "nl", "lcc", offers).out().lines().toList();
		int row = IntStream.range(0, lines.size()).filter(i -> lines.get(i).endsWith(" S (onvolledig)")).findFirst()
				.orElseThrow();
		assertTrue(lines.get(row).strip().startsWith("- "), lines.get(row));
		assertTrue(lines.get(row - 1).endsWith(" A"), "the incomplete one is last");
		assertTrue(lines.get(row + 2).contains("“S” is onvolledig"), lines.get(row + 2));
	}

	@Test
	void documentHasSensitivityFlipsAndWarnings() throws Exception {
		JsonNode document = CommandLineRun.of("lcc", "--json", offers).json();
		assertEquals(parsed("[\"offers\",\"sensitivity\",\"rankFlips\",\"warnings\",\"parameters\"]"), names(document));
		assertEquals(parsed("{\"parameter\":\"carbonPrice\",\"low\":0,\"high\":700}"),
				withoutOffers(document.get("sensitivity").get(2)));
		assertEquals(parsed("{\"id\":\"R\",\"low\":154.62,\"high\":159.16}"),
				document.get("sensitivity").get(2).get("offers").get(0));
		assertEquals(2, document.get("rankFlips").size(), "B a year shorter, and A a year longer");
		JsonNode flip = document.get("rankFlips").get(0);
		assertEquals("years -1 B", flip.get("parameter").asText() + ' ' + flip.get("value").asText() + ' '
				+ flip.get("offer").asText());
		assertEquals(parsed("[\"B\",\"A\"]"), flip.get("between"));
		assertEquals("total-ranks-otherwise", document.get("warnings").get(0).get("code").asText());
		assertEquals("B", document.get("warnings").get(0).get("offer").asText());
		assertTrue(document.get("warnings").get(0).get("message").asText().startsWith("“B” costs less a year"));
	}

	private static JsonNode names(JsonNode object) {
		var names = new ObjectMapper().createArrayNode();
		object.fieldNames().forEachRemaining(names::add);
		return names;
	}

	private static JsonNode withoutOffers(JsonNode sensitivity) {
		return ((ObjectNode) sensitivity.deepCopy()).without("offers");
	}

	@Test
	void documentNamesTheOffersThatChangePlaces() throws Exception {
		Path near = Files.writeString(folder.resolve("near.json"), """
				{"parameters":{"discountRate":0,"electricityPrice":0.3,"electricityGrowth":0,"gridFactor":0,
				 "carbonPrice":0},"offers":[{"id":"thirsty","price":100,"tec":10,"years":1},
				 {"id":"frugal","price":104,"tec":0,"years":1}]}
				""");
		JsonNode flip = CommandLineRun.of("lcc", "--json", near).json().get("rankFlips").get(0);
		assertEquals("electricityPrice", flip.get("parameter").asText());
		assertEquals(parsed("0.4"), flip.get("value"));
		assertEquals(parsed("[\"thirsty\",\"frugal\"]"), flip.get("between"));
	}

	@Test
	void keysAndIdsDoNotTranslateAndMessagesDo() throws Exception {
		JsonNode dutch = CommandLineRun.of("lcc", "--json", "--locale", "nl", offers).json();
		assertEquals("total-ranks-otherwise", dutch.get("warnings").get(0).get("code").asText());
		assertTrue(dutch.get("warnings").get(0).get("message").asText().contains("kost per jaar minder"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void tablesFitOnAPageWithTheBestOfferFirst(String language) {
		CommandLineRun run = CommandLineRun.of("lcc", offers, "--locale", language);
		assertEquals(ExitCode.DONE, run.code(), run.err());
		List<String> lines = run.out().replace(offers.toString(), "offers.json").lines().toList();
		assertTrue(lines.stream().allMatch(line -> line.codePointCount(0, line.length()) <= 100), run.out());
		List<String> rows = lines.stream().filter(line -> line.matches(" +[123] +\\d+.*")).toList();
		assertEquals(List.of("R", "B", "A"), rows.stream().map(row -> row.substring(row.length() - 1)).toList());
		assertTrue(rows.getLast().contains("en".equals(language) ? "233.93" : "233,93"), rows.getLast());
		assertFalse(run.out().contains("{"), run.out());
	}

	@Test
	void barsAreDrawnToOneScaleAndTheFactorThatMattersMostComesFirst() {
		String out = CommandLineRun.of("lcc", offers).out();
		List<String> heads = new ArrayList<>(out.lines().filter(line -> line.contains(", from ")).toList());
		assertEquals("years of use, from -1 to +1", heads.getFirst());
		assertEquals("CO2 price, from 0 to 700", heads.getLast());
		assertTrue(out.contains("│██████████████████  285.87"), out);
		String plain = new CommandLineRun().on(StandardCharsets.US_ASCII).run("lcc", offers).out();
		assertTrue(plain.contains("|##################  285.87"), plain);
	}

	@Test
	void comparesTheOffersOfARoadmap() throws Exception {
		CommandLineRun run = CommandLineRun.of("lcc", "--json", roadmap);
		assertEquals(ExitCode.DONE, run.code(), run.err());
		JsonNode document = run.json();
		assertEquals("Café", document.get("offers").get(0).get("name").asText());
		assertEquals(2, document.get("offers").size());
		assertEquals(parsed("{\"code\":\"price-missing\",\"offer\":\"bo-3\"}"),
				((ObjectNode) document.get("warnings").get(0).deepCopy())
						.without("message"));
		assertTrue(CommandLineRun.of("lcc", roadmap).out().contains("over their life: Laptops (in EUR)"));
		assertEquals(run.out(), CommandLineRun.of("lcc", "--json", "--procurement", "b-1", roadmap).out());
		Path renamed = Files.copy(roadmap, folder.resolve("renamed.xml"));
		assertEquals(run.out(), CommandLineRun.of("lcc", "--json", renamed).out());
	}

	@Test
	void saysInOneLineWhyThereIsNothingToCompare() throws Exception {
		assertUnusable("small.leidraad: --procurement: “b-2” is no procurement with offers; choose from b-1 (Laptops).",
				"lcc", "--procurement", "b-2", roadmap);
		Path two = Roadmaps.file(folder, "two.leidraad", ROADMAP.replace("name=\"Nothing yet\"/>",
				"name=\"More\"><offers id=\"bo-9\"/></procurements>"));
		assertUnusable("choose one with --procurement: b-1 (Laptops), b-2 (More).", "lcc", two);
		assertUnusable("no offer of b-2 can be computed: “bo-9” does not say for how many years it is used",
				"lcc", "--procurement", "b-2", two);
		assertUnusable("offers.json: --procurement and --on go with a roadmap", "lcc", "--on", "2026-01-01", offers);
		assertUnusable("absent.json: there is no such file", "lcc", folder.resolve("absent.json"));
		assertUnusable("absent.leidraad", "lcc", folder.resolve("absent.leidraad"));
	}

	@Test
	void noOffersYetIsAnEmptyListAndASentenceAside() throws Exception {
		Path none = Roadmaps.file(folder, "none.leidraad", Roadmaps.BROKEN);
		for (String command : List.of("lcc", "score", "circularity", "proof")) {
			CommandLineRun text = CommandLineRun.of(command, none);
			assertEquals(ExitCode.DONE, text.code(), command);
			assertEquals("", text.out(), command);
			assertEquals(1, text.errLines().size(), text.err());
			CommandLineRun json = CommandLineRun.of(command, "--json", none);
			assertEquals(ExitCode.DONE, json.code(), command);
			assertEquals(text.err(), json.err());
			JsonNode document = new ObjectMapper().readTree(json.out());
			String list = Map.of("score", "procurements", "proof", "sheets").getOrDefault(command, "offers");
			assertTrue(document.get(list).isArray() && document.get(list).isEmpty(), json.out());
		}
	}

	private static void assertUnusable(String line, Object... arguments) {
		CommandLineRun run = CommandLineRun.of(arguments);
		assertEquals(ExitCode.UNUSABLE, run.code(), run.err());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains(line), run.err());
		assertEquals("", run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"currency\":\"USD\"", "\"vatIncluded\":true", "\"vatIncluded\":false",
		"\"unit\":\"device-year\""})
	void costsThatCannotBeComparedHaveNoPlacesAndTheReaderIsToldFirst(String stated) throws Exception {
		Path apart = Files.writeString(folder.resolve("apart.json"),
				OFFERS.replace("{\"id\":\"A\",", "{\"id\":\"A\"," + stated + ','));
		CommandLineRun run = CommandLineRun.of("lcc", apart);
		assertEquals(ExitCode.DONE, run.code(), run.err());
		String out = run.out();
		assertTrue(out.indexOf("cannot be") < out.indexOf("233.93") && out.contains("cannot be"), out);
		assertTrue(out.lines().anyMatch(line -> line.matches(" +- +233\\.93 +- .*A")), out);
		assertFalse(out.contains("change places") || out.contains("(in "), out);
		JsonNode document = CommandLineRun.of("lcc", "--json", apart).json();
		assertEquals(parsed("[null,null,null,155.46]"),
				pick(document.get("offers").get(2), "rank", "totalRank", "score", "annual"));
		assertEquals(parsed("[[],[]]"), pick(document, "sensitivity", "rankFlips"));
	}

	@Test
	void manyOffersAreAnsweredWithTheBestOnes() throws Exception {
		StringBuilder many = new StringBuilder(OFFERS.substring(0, OFFERS.indexOf("\"offers\":[") + 10));
		for (int i = 0; i < 3000; i++) {
			many.append(i == 0 ? "" : ",").append("{\"id\":\"o").append(i).append("\",\"price\":").append(500 + i)
					.append(",\"tec\":20,\"years\":4}");
		}
		Path file = Files.writeString(folder.resolve("many.json"), many.append("]}").toString());
		CommandLineRun table = CommandLineRun.of("lcc", file);
		assertEquals(ExitCode.DONE, table.code(), table.err());
		assertTrue(table.out().contains("and 2980 more; all with --json"), table.out());
		assertTrue(table.out().lines().count() < 200, "what is printed stays readable");
		assertEquals(3000, CommandLineRun.of("lcc", "--json", file).json().get("offers").size());
	}

	private static JsonNode parsed(String json) throws Exception {
		return new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(json);
	}
}
