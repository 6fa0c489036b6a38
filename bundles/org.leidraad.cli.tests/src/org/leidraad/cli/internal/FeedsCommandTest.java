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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code feeds}: by what ways contracts feed indicators, and what in them feeds none. */
class FeedsCommandTest {

	private static final String CONTENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small">
			  <ambitions id="a-1" name="Longer">
			    <targets id="t-1" name="Six years">
			      <indicators id="i-1" name="Years of use" unit="years"/>
			    </targets>
			  </ambitions>
			  <procurements id="b-1" name="Tender">
			    <criteria id="c-1" name="Spare parts" use="CPC" targets="t-1" unit="years"/>
			    <criteria id="c-2" name="Warranty" use="CPC"/>
			  </procurements>
			  <contracts id="k-1" name="Laptops" criteria="c-1 c-2" indicators="i-1">
			    <checks id="pc-1" name="Parts ordered" criterion="c-1" value="6"/>
			  </contracts>
			  <contracts id="k-2" name="Phones"/>
			</roadmap:Roadmap>
			""";
	private static final String GOLDEN = """
			FILE: what feeds which indicator

			Laptops: feeds one indicator
			  → Years of use
			    The monitoring of “Laptops” measures “Years of use”.
			    Criterion “Spare parts” should move “Years of use”.
			    Check “Parts ordered” has a value for “Years of use”.
			  – “Warranty” feeds no indicator.

			Phones: feeds no indicator
			""";

	@TempDir
	Path folder;

	private Path file() throws Exception {
		return Roadmaps.file(folder, "small.leidraad", CONTENT);
	}

	@Test
	void printsTheWaysOfEachContract() throws Exception {
		Path file = file();
		CommandLineRun run = CommandLineRun.of("feeds", file);
		assertEquals(ExitCode.DONE, run.code());
		assertEquals("", run.err());
		assertEquals(GOLDEN, run.out().replace(System.lineSeparator(), "\n").replace(file.toString(), "FILE"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void fitsOnAPageInEachLanguage(String language) throws Exception {
		CommandLineRun run = CommandLineRun.of("feeds", "--locale", language, file());
		assertEquals(ExitCode.DONE, run.code());
		run.out().lines().skip(1).forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
		assertFalse(run.out().contains("{"), run.out());
	}

	@Test
	void documentHasWaysAndWhatFeedsNothing() throws Exception {
		JsonNode contracts = CommandLineRun.of("feeds", "--json", file()).json().get("contracts");
		assertEquals(2, contracts.size());
		JsonNode laptops = contracts.get(0);
		assertEquals("[\"monitoring\",\"criterion\",\"check\"]",
				laptops.findValues("kind").toString().replace(" ", ""));
		JsonNode criterion = laptops.get("feeds").get(1);
		assertEquals("{\"id\":\"i-1\",\"name\":\"Years of use\"}", criterion.get("indicator").toString());
		assertEquals("[\"c-1\"]", criterion.get("sources").toString());
		assertEquals("[{\"id\":\"c-2\",\"name\":\"Warranty\",\"type\":\"CriterionUse\"}]",
				laptops.get("unfed").toString());
		assertTrue(contracts.get(1).get("feeds").isEmpty());
	}

	@Test
	void saysWhenThereIsNoContract() throws Exception {
		Path file = Roadmaps.file(folder, "none.leidraad", CONTENT.replaceAll("(?s)  <contracts.*</contracts>\n", "")
				.replaceAll(" *<contracts.*\n", ""));
		CommandLineRun run = CommandLineRun.of("feeds", "--locale", "nl", file);
		assertEquals(ExitCode.DONE, run.code());
		assertTrue(run.out().contains("er is geen contract"), run.out());
		assertEquals(0, CommandLineRun.of("feeds", "--json", file).json().get("contracts").size());
	}
}
