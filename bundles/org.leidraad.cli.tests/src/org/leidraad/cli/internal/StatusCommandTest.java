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

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code status}: document, table and exit codes. */
class StatusCommandTest {

	private static final String MEASURED = """
			{"id":"i-1","name":"Share of reused devices","unit":"%","baseline":15,"target":60,"planned":37.5,
			"actual":33,"measuredOn":"2027-12-31","progress":0.4,"expected":0.5,"ratio":0.8,"status":"attention",
			"quality":2}
			""";

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void write() throws Exception {
		file = Roadmaps.file(folder, "small.leidraad", Roadmaps.MEASURED);
	}

	@Test
	void documentHasTheNumbers() throws Exception {
		CommandLineRun run = CommandLineRun.of("status", "--json", "--on", "2027-12-31", file);
		assertEquals(ExitCode.DONE, run.code());
		JsonNode document = run.json();
		assertEquals("2027-12-31", document.get("on").asText());
		ObjectNode indicator = document.get("indicators").get(0).deepCopy();
		assertTrue(indicator.has("forecast"), "the key is there even where there is no forecast");
		indicator.remove("forecast");
		assertEquals(parsed(MEASURED), indicator);
	}

	@Test
	void rollUpsAndBudgetsStandBesideTheIndicators() throws Exception {
		JsonNode document = CommandLineRun.of("status", "--json", "--on", "2027-12-31", file).json();
		assertEquals("attention", document.get("roadmap").get("status").asText());
		assertEquals(document.get("ambitions").get(0).get("worst"), document.get("roadmap").get("worst"));
		JsonNode budget = document.get("budgets").get(0);
		assertEquals("i-1", budget.get("indicator").asText());
		assertTrue(budget.get("planned").asDouble() > 0, budget.toString());
		assertTrue(budget.get("excess").asDouble() < 0, "less was reached than planned");
		assertEquals(0, document.get("incomplete").size());
	}

	@Test
	void whatIsUnknownIsNull() throws Exception {
		JsonNode unknown = CommandLineRun.of("status", "--json", "--on", "2027-12-31", file).json().get("indicators")
				.get(1);
		assertEquals("Naïve indicator", unknown.get("name").asText());
		for (String key : List.of("baseline", "target", "planned", "actual", "measuredOn", "progress", "expected",
				"ratio", "forecast", "quality")) {
			assertTrue(unknown.get(key).isNull(), key);
		}
	}

	@Test
	void targetsFollowTheirIndicators() throws Exception {
		JsonNode target = CommandLineRun.of("status", "--json", "--on", "2027-12-31", file).json().get("targets")
				.get(0);
		assertEquals("t-1", target.get("id").asText());
		assertEquals(parsed("0.4"), target.get("progress"));
		assertEquals(parsed("0.5"), target.get("measuredWeight"));
		assertTrue(target.hasNonNull("worst") && target.hasNonNull("status"), target.toString());
	}

	@Test
	void todayIsTheUsualDate() throws Exception {
		assertEquals(CommandLineRun.TODAY, CommandLineRun.of("status", "--json", file).json().get("on").asText());
	}

	@Test
	void failsOnlyOnTheAskedStates() {
		assertEquals(ExitCode.FINDINGS,
				CommandLineRun.of("status", "--on", "2027-12-31", "--fail-on", "behind,attention", file).code());
		assertEquals(ExitCode.DONE,
				CommandLineRun.of("status", "--on", "2027-12-31", "--fail-on", "behind", file).code());
		assertEquals(ExitCode.DONE, CommandLineRun.of("status", "--on", "2027-12-31", file).code());
	}

	@Test
	void tableHasSignWordAndNumbersOfTheLanguage() {
		String english = CommandLineRun.of("status", "--on", "2027-12-31", file).out();
		assertTrue(line(english, "Share of reused").matches(" +▲ +attention +33 +37\\.5 +60 +% +2027-12-31 .*"),
				english);
		String dutch = CommandLineRun.of("status", "--on", "2027-12-31", file, "--locale", "nl").out();
		assertTrue(line(dutch, "Share of reused").matches(" +▲ +aandacht +33 +37,5 +60 +% +2027-12-31 .*"), dutch);
	}

	@Test
	void columnsAreAligned() {
		List<String> lines = CommandLineRun.of("status", "--on", "2027-12-31", file).out().lines()
				.dropWhile(line -> !line.contains("planned")).toList();
		int planned = lines.get(0).indexOf("planned") + "planned".length();
		assertEquals("37.5", line(String.join("\n", lines), "Share of").substring(planned - "37.5".length(), planned));
	}

	@Test
	void theRoadmapStandsFirstAndNoTargetIsLeftOut() throws Exception {
		Path many = Roadmaps.file(folder, "many.leidraad", Roadmaps.MEASURED.replace("</ambitions>",
				"<targets id=\"t-8\" name=\"Eighth\"/><targets id=\"t-9\" name=\"Ninth\"/></ambitions>"));
		List<String> lines = CommandLineRun.of("status", "--on", "2027-12-31", many).out().lines().toList();
		assertTrue(lines.get(1).startsWith("Roadmap "), lines.get(1));
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("Eighth: ")), lines::toString);
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("Ninth: ")), lines::toString);
	}

	@Test
	void plainTerminalLosesNothing() {
		String ascii = new CommandLineRun().on(StandardCharsets.US_ASCII).run("status", "--on", "2027-12-31", file)
				.out();
		assertTrue(line(ascii, "Share of reused").startsWith("  !"), ascii);
		assertTrue(ascii.contains("Naive indicator"), ascii);
	}

	private static String line(String text, String part) {
		return text.lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
	}

	private static JsonNode parsed(String json) throws Exception {
		return new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(json);
	}
}
