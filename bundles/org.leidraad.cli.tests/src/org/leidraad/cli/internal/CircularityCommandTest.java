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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * {@code circularity}: the figures of a year. Of a hundred laptops 20 went to R3, 10 to R4, 40 to R5 and 30 to R8:
 * index
 * 0.445. An offer of 1.6 kg with 30 % recycled in and 60 % recyclable over four years: 0.442.
 */
class CircularityCommandTest {

	private static final String ROADMAP = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" firstYear="2024" lastYear="2032">
			  %s
			  <procurements id="b-1" name="Laptops">
			    <offers id="o-1" name="A" productGroup="30213100-6" years="4">
			      <materials id="dm-1" name="Metal" mass="1.6" recycledContent="30" recyclable="60"/>
			    </offers>
			    <offers id="o-2" name="Without a bill" productGroup="30213100-6" years="4"/>
			  </procurements>
			  <flows id="df-1" year="2026" productGroup="30213100-6" units="20" tracedUnits="20" rung="R3"/>
			  <flows id="df-2" year="2026" productGroup="30213100-6" units="10" tracedUnits="10" rung="R4"/>
			  <flows id="df-3" year="2026" productGroup="30213100-6" units="40" tracedUnits="20" rung="R5"/>
			  <flows id="df-4" year="2026" productGroup="30213100-6" units="30" rung="R8"/>
			  <flows id="df-5" kind="in" year="2026" productGroup="30213100-6" units="90"/>
			  <flows id="df-6" year="2025" productGroup="30231310-3" units="5" rung="R8"/>
			</roadmap:Roadmap>
			""";

	private static final String GOLDEN = """
			Circularity in small.leidraad, 2026
			  With the weights of the R-ladder that Leidraad proposes; there are no official ones.
			   in    out  figure

			30213100-6 Portable computers
			   90    100  devices
			0.000  0.445  R-ladder index, 0 to 1
			   0%    70%  used before, or used again
			         50%  destination known by serial number
			           0  devices recycled before they could be reused
			    -      -  critical raw materials, kg
			           -  material circularity indicator, 0 to 1

			Offers with a bill of materials (if all is recycled that can be)
			circularity    kg  recycled  reused  recyclable  critical kg  offer
			      0.442  1.60       30%       -         60%        0.000  A
			""";

	@TempDir
	Path folder;

	private Path roadmap(String parameters) throws Exception {
		return Roadmaps.file(folder, "small.leidraad", ROADMAP.formatted(parameters));
	}

	private static List<String> keys(JsonNode object) {
		List<String> keys = new ArrayList<>();
		object.fieldNames().forEachRemaining(keys::add);
		return keys;
	}

	@Test
	void printsTheLastYear() throws Exception {
		Path file = roadmap("");
		CommandLineRun run = CommandLineRun.of("circularity", file);
		assertEquals(ExitCode.DONE, run.code());
		assertEquals(GOLDEN, run.out().replace(System.lineSeparator(), "\n").replace(file.toString(),
				"small.leidraad"));
	}

	@Test
	void documentHasTheFiguresOfEachGroup() throws Exception {
		JsonNode document = CommandLineRun.of("circularity", "--json", roadmap("")).json();
		assertEquals(List.of("year", "ladder", "total", "groups", "offers"), keys(document));
		assertEquals(2026, document.get("year").intValue());
		assertFalse(document.get("ladder").get("chosen").booleanValue());
		assertEquals("0.15", document.get("ladder").get("weights").get("R8").asText());
		assertEquals(10, document.get("ladder").get("weights").size());
		assertTrue(document.get("total").get("group").isNull());
		JsonNode laptops = document.get("groups").get(0);
		assertEquals(List.of("group", "in", "out", "ladderIn", "ladderOut", "reusedIn", "reusedOut", "mci", "traced",
				"recycledBeforeReuse", "criticalIn", "criticalOut"), keys(laptops));
		assertEquals("0.445", laptops.get("ladderOut").asText());
		assertTrue(laptops.get("mci").isNull());
		assertEquals(List.of("procurement", "id", "name", "mass", "recycled", "reused", "recyclable", "critical",
				"mci"), keys(document.get("offers").get(0)));
		assertTrue(document.get("offers").get(1).get("mass").isNull());
	}

	@Test
	void followsTheWeightsOfTheRoadmap() throws Exception {
		JsonNode document = CommandLineRun.of("circularity", "--json", roadmap(
				"<parameters id=\"p-1\" kind=\"rung-weight\" rung=\"R5\" value=\"0.6\"/>")).json();
		assertTrue(document.get("ladder").get("chosen").booleanValue());
		assertEquals("0.485", document.get("total").get("ladderOut").asText());
	}

	@Test
	void looksAtAYearAndAGroup() throws Exception {
		JsonNode earlier = CommandLineRun.of("circularity", "--year", "2025", "--json", roadmap("")).json();
		assertEquals("30231310-3", earlier.get("groups").get(0).get("group").asText());
		assertEquals(5, earlier.get("total").get("recycledBeforeReuse").intValue());
		JsonNode monitors = CommandLineRun.of("circularity", "--group", "30231310-3", "--json", roadmap("")).json();
		assertEquals(0, monitors.get("groups").size());
		assertEquals(0, monitors.get("offers").size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void fitsInAHundredColumnsInEachLanguage(String language) throws Exception {
		CommandLineRun run = CommandLineRun.of("circularity", "--locale", language, roadmap(""));
		assertEquals(ExitCode.DONE, run.code());
		run.out().lines().skip(1).forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
	}

	@Test
	void whatIsNotThereIsRefusedInOneLine() throws Exception {
		for (CommandLineRun run : List.of(CommandLineRun.of("circularity", "--year", "2019", roadmap("")),
				CommandLineRun.of("circularity", "--year", "soon", roadmap("")),
				CommandLineRun.of("circularity", "--group", "laptop", roadmap("")),
				CommandLineRun.of("circularity"))) {
			assertEquals(ExitCode.UNUSABLE, run.code());
			assertEquals("", run.out());
			assertEquals(1, run.errLines().size(), run.err());
		}
		assertTrue(CommandLineRun.of("circularity", "--year", "2019", roadmap("")).err().contains("2025, 2026"));
	}
}
