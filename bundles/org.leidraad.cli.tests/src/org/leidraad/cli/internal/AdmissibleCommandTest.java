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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code admissible}: may this label be required. */
class AdmissibleCommandTest {

	private static final Map<String, String> EQUIVALENT = Map.of("en", "or equivalent", "nl", "of gelijkwaardig", "fr",
			"ou équivalent");

	@Test
	void documentHasTheFiveConditions() throws Exception {
		CommandLineRun run = CommandLineRun.of("admissible", "tco", "--group", "30213100-6", "--json");
		assertEquals(ExitCode.DONE, run.code());
		JsonNode document = run.json();
		assertEquals(List.of("framework", "verdict", "conditions", "on", "edition", "verified", "objections", "doubts",
				"specifications", "text", "basis", "indication"), keys(document));
		assertEquals("tco", document.get("framework").asText());
		assertTrue(List.of("may-be-required", "specifications-only").contains(document.get("verdict").asText()));
		List<String> ids = new ArrayList<>();
		document.get("conditions").forEach(condition -> {
			assertEquals(List.of("id", "met", "why", "answer", "verified", "source"), keys(condition));
			assertFalse(condition.get("why").asText().isBlank());
			ids.add(condition.get("id").asText());
		});
		assertEquals(List.of("a", "b", "c", "d", "e"), ids);
		assertTrue(document.get("basis").asText().contains("2.78a"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"electronics-watch", "iso20400", "rohs-reach", "mvi", "iso50001", "sdg", "cfit"})
	void whatIsNoLabelIsNotUsable(String framework) throws Exception {
		JsonNode document = CommandLineRun.of("admissible", framework, "--json").json();
		assertEquals("not-usable", document.get("verdict").asText());
		assertTrue(document.get("objections").size() > 0);
	}

	@ParameterizedTest
	@ValueSource(strings = {"electronics-watch", "iso50001"})
	void ofWhatIsNoLabelItSaysOnlyHowItIsUsed(String framework) throws Exception {
		assertTrue(CommandLineRun.of("admissible", framework, "--json").json().get("text").isNull());
		String text = CommandLineRun.of("admissible", framework).out().replaceAll("\\s+", " ");
		assertTrue(text.contains("This is no label"), text);
		assertFalse(text.contains("For the tender documents") || text.contains("or equivalent:"), text);
		assertTrue(text.contains("no legal advice"), text);
	}

	@Test
	void anEndedSetOfALabelIsNotAskedFor() throws Exception {
		JsonNode laptops = CommandLineRun.of("admissible", "eu-ecolabel", "--group", "30213100-6", "--json").json();
		assertEquals("not-usable", laptops.get("verdict").asText());
		assertTrue(laptops.get("edition").isNull());
		assertFalse(laptops.get("verified").asBoolean());
		JsonNode swan = CommandLineRun.of("admissible", "nordic-swan", "--json").json();
		assertEquals("specifications-only", swan.get("verdict").asText());
		assertTrue(CommandLineRun.of("admissible", "nordic-swan").out().lines().findFirst().orElseThrow()
				.contains("(to be checked)"));
	}

	@Test
	void aLabelOfLaptopsIsNoneOfTransport() throws Exception {
		assertEquals("not-usable", CommandLineRun.of("admissible", "tco", "--group", "60000000-8", "--json").json()
				.get("verdict").asText());
	}

	@Test
	void beforeItsFirstEditionItIsNotUsable() throws Exception {
		assertEquals("not-usable", CommandLineRun.of("admissible", "tco", "--on", "1990-01-01", "--json").json()
				.get("verdict").asText());
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void textFitsOnAPageInEachLanguage(String language) {
		for (String framework : List.of("tco", "epeat", "weeelabex")) {
			CommandLineRun run = CommandLineRun.of("admissible", framework, "--locale", language);
			assertEquals(ExitCode.DONE, run.code());
			assertTrue(run.out().replaceAll("\\s+", " ").contains(EQUIVALENT.get(language)), run.out());
			assertTrue(run.out().contains("2.78a"));
			run.out().lines().skip(1).forEach(line -> assertTrue(line.length() <= 100, line));
		}
	}

	@Test
	void unknownFrameworkAndGroupAreRefusedInOneLine() {
		for (CommandLineRun run : List.of(CommandLineRun.of("admissible", "no-such"),
				CommandLineRun.of("admissible", "tco", "--group", "laptop"), CommandLineRun.of("admissible"))) {
			assertEquals(ExitCode.UNUSABLE, run.code());
			assertEquals("", run.out());
			assertEquals(1, run.errLines().size(), run.err());
		}
	}

	private static List<String> keys(JsonNode object) {
		List<String> keys = new ArrayList<>();
		object.fieldNames().forEachRemaining(keys::add);
		return keys;
	}
}
