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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * {@code score}: the points of offers. By hand: the price weighs 40 points; the lowest of the offers that can win is
 * 800,
 * as D, cheaper, says nothing to the warranty; so A at 800 earns 40 and B at 1000 earns 32. The warranty weighs 60, in
 * steps: A with 3 years earns 75 % = 45 and B with 4 years all. C does not meet the specification.
 */
class ScoreCommandTest {

	private static final String ROADMAP = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" firstYear="2024" lastYear="2032">
			  <procurements id="b-1" name="Laptops">
			    <criteria id="c-1" name="Battery of 1000 cycles"/>
			    <criteria id="c-2" name="Price" use="AC" weight="40" scoredOn="price"/>
			    <criteria id="c-3" name="Warranty" use="AC" weight="60">
			      <scale id="cs-1" kind="steps">
			        <steps id="ct-1" name="Three years" from="3" share="75"/>
			        <steps id="ct-2" name="Four years" from="4" share="100"/>
			      </scale>
			    </criteria>
			    <offers id="o-1" name="A" price="800">
			      <answers id="ba-1" criterion="c-1" result="met"/>
			      <answers id="ba-2" criterion="c-3" value="3"/>
			    </offers>
			    <offers id="o-2" name="B" price="1000">
			      <answers id="ba-3" criterion="c-1" result="met"/>
			      <answers id="ba-4" criterion="c-3" value="4"/>
			    </offers>
			    <offers id="o-3" name="C" price="500">
			      <answers id="ba-5" criterion="c-1" result="not-met"/>
			      <answers id="ba-6" criterion="c-3" value="4"/>
			    </offers>
			    <offers id="o-4" name="D" price="700"/>
			  </procurements>
			  <procurements id="b-2" name="Nothing offered yet"/>
			</roadmap:Roadmap>
			""";

	private static final String GOLDEN = """
			Scores of “Laptops” on 2026-11-21
			  A  Price (40 points; the price of purchase)
			  B  Warranty (60 points; the answer to the criterion)

			place  points      A      B  offer
			    1   92.00  32.00  60.00  B
			    2   85.00  40.00  45.00  A
			    -       -  40.00      -  D (incomplete)
			    -  100.00  40.00  60.00  C (excluded)

			On what the weight lies
			  The price of purchase weighs 40 points and the cost of the life cycle none: cheap to buy may be
			  dear to use.

			If weights were others
			  With more than 55.556 points instead of 40 for “Price”, “A” would be first instead of “B”.
			  With less than 44.444 points instead of 60 for “Warranty”, “A” would be first instead of “B”.

			Excluded
			  C: The offer does not meet “Battery of 1000 cycles”.

			Worth knowing
			  Of “D” one requirement has not been checked yet.
			  “D” says nothing to award criterion “Warranty”.

			  An indication: the evaluation committee decides, and have a lawyer look along before an offer is
			  excluded.

			""";

	@TempDir
	Path folder;

	private Path roadmap() throws Exception {
		return Roadmaps.file(folder, "small.leidraad", ROADMAP);
	}

	private static List<String> keys(JsonNode object) {
		List<String> keys = new ArrayList<>();
		object.fieldNames().forEachRemaining(keys::add);
		return keys;
	}

	@Test
	void printsOffersInOrderAndWhatIsToBeKnown() throws Exception {
		CommandLineRun run = CommandLineRun.of("score", roadmap());
		assertEquals(ExitCode.DONE, run.code());
		assertEquals(GOLDEN, run.out().replace(System.lineSeparator(), "\n"));
	}

	@Test
	void documentHasThePointsOfEachOffer() throws Exception {
		CommandLineRun run = CommandLineRun.of("score", "--json", "--procurement", "b-1", roadmap());
		assertEquals(ExitCode.DONE, run.code());
		assertEquals(List.of("on", "procurements", "indication"), keys(run.json()));
		JsonNode laptops = run.json().get("procurements").get(0);
		assertEquals(List.of("id", "name", "weights", "division", "criteria", "offers", "weightFlips", "insights",
				"problems"), keys(laptops));
		assertEquals(List.of("answer", "price", "annual-cost", "co2", "hierarchy"), keys(laptops.get("division")));
		assertEquals(100, laptops.get("weights").intValue());
		JsonNode first = laptops.get("offers").get(0);
		assertEquals("o-2", first.get("id").asText());
		assertEquals("ranked", first.get("standing").asText());
		assertEquals(1, first.get("rank").intValue());
		assertEquals(92, first.get("total").intValue());
		JsonNode price = first.get("points").get(0);
		assertEquals(List.of("criterion", "value", "share", "points", "how"), keys(price));
		assertEquals(80, price.get("share").intValue());
		assertEquals("met", first.get("requirements").get(0).get("result").asText());
		JsonNode incomplete = laptops.get("offers").get(2);
		assertTrue(incomplete.get("rank").isNull() && incomplete.get("total").isNull());
		assertTrue(incomplete.get("points").get(1).get("points").isNull(), "not known, and not 0");
		JsonNode excluded = laptops.get("offers").get(3);
		assertEquals("excluded", excluded.get("standing").asText());
		assertEquals(1, excluded.get("exclusions").size());
		assertEquals(List.of("element", "offer", "blocking", "reason"), keys(laptops.get("problems").get(0)));
		assertEquals("55.555556", laptops.get("weightFlips").get(0).get("flipsAt").asText());
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void fitsInAHundredColumnsInEachLanguage(String language) throws Exception {
		CommandLineRun run = CommandLineRun.of("score", "--locale", language, roadmap());
		assertEquals(ExitCode.DONE, run.code());
		run.out().lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
	}

	@Test
	void whatCannotBeScoredIsRefusedInOneLine() throws Exception {
		Path empty = Roadmaps.file(folder, "empty.leidraad", Roadmaps.MEASURED);
		for (CommandLineRun run : List.of(CommandLineRun.of("score", "--procurement", "b-9", empty),
				CommandLineRun.of("score", "--procurement", "b-2", roadmap()),
				CommandLineRun.of("score", "--procurement", "b-9", roadmap()),
				CommandLineRun.of("score", folder.resolve("gone.leidraad")), CommandLineRun.of("score"))) {
			assertEquals(ExitCode.UNUSABLE, run.code());
			assertEquals("", run.out());
			assertEquals(1, run.errLines().size(), run.err());
		}
		assertTrue(CommandLineRun.of("score", "--procurement", "b-9", roadmap()).err().contains("b-1 (Laptops)"));
	}
}
