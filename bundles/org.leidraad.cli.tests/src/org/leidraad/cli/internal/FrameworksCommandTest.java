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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code frameworks}: what is installed. */
class FrameworksCommandTest {

	@Test
	void documentListsAllWithTheirCriteria() throws Exception {
		CommandLineRun run = CommandLineRun.of("frameworks", "--json");
		assertEquals(ExitCode.DONE, run.code());
		List<String> ids = new ArrayList<>();
		run.json().get("frameworks").forEach(framework -> {
			ids.add(framework.get("id").asText());
			assertEquals(List.of("id", "name", "kind", "owner", "bundle", "editions", "criteria", "jurisdiction",
					"levels", "productGroups", "coverage", "homepage", "links", "sources", "admissibility"),
					keys(framework));
			framework.get("criteria").forEach(criterion -> assertEquals(List.of("key", "officialId", "aspect", "uses",
					"text", "threshold", "unit", "level", "verified", "officialIdVerified", "optional", "linked",
					"proofs", "edition", "productGroups", "operator", "source"), keys(criterion)));
		});
		assertTrue(ids.containsAll(List.of("epeat", "eu-gpp")), ids.toString());
	}

	@Test
	void oneFrameworkAlone() throws Exception {
		JsonNode frameworks = CommandLineRun.of("frameworks", "epeat", "--json").json().get("frameworks");
		assertEquals(1, frameworks.size());
		JsonNode epeat = frameworks.get(0);
		assertEquals("label-type-1", epeat.get("kind").asText());
		assertEquals("org.leidraad.framework.epeat", epeat.get("bundle").asText());
		epeat.get("editions")
				.forEach(edition -> assertEquals(List.of("id", "from", "to", "supersedes", "verified", "state",
						"source"),
						keys(edition)));
		assertTrue(epeat.get("criteria").size() > 10);
	}

	@Test
	void thresholdIsNumberWhereThereIsOne() throws Exception {
		List<JsonNode> thresholds = new ArrayList<>();
		CommandLineRun.of("frameworks", "--json").json().get("frameworks").forEach(framework -> framework
				.get("criteria").forEach(criterion -> thresholds.add(criterion.get("threshold"))));
		assertTrue(thresholds.stream().anyMatch(JsonNode::isNumber), "some are numbers");
		assertTrue(thresholds.stream().allMatch(each -> each.isNumber() || each.isTextual() || each.isNull()));
	}

	@Test
	void textListsAndShowsOne() {
		String all = CommandLineRun.of("frameworks").out();
		assertTrue(all.lines().anyMatch(line -> line.startsWith("epeat ")), all);
		String one = CommandLineRun.of("frameworks", "epeat", "--locale", "nl").out();
		assertTrue(one.contains("keurmerk") && one.contains("drempelwaarde"), one);
	}

	@Test
	void tellsWhetherMoreOrLessIsAskedAndWhereItComesFrom() throws Exception {
		JsonNode angel = CommandLineRun.of("frameworks", "blauer-engel", "--json").json().get("frameworks").get(0);
		assertTrue(angel.get("sources").size() > 0 && angel.get("links").size() > 0);
		angel.get("admissibility").forEach(
				fact -> assertEquals(List.of("condition", "answer", "verified", "source"), keys(fact)));
		angel.get("criteria").forEach(criterion -> {
			if ("spare-parts".equals(criterion.get("key").asText())) {
				assertEquals("at-least", criterion.get("operator").asText());
				assertFalse(criterion.get("source").asText().isBlank());
			}
		});
		String text = CommandLineRun.of("frameworks", "blauer-engel").out();
		assertTrue(text.lines().anyMatch(line -> line.startsWith("spare-parts ") && line.contains("3.x ?")
				&& line.matches(".*(≥|>=) 5 years.*")), text);
		assertTrue(text.contains("Product groups (CPV): 30213100-6"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void listsTwentyNineWithAllCriteriaAndNoTextMissing(String language) throws Exception {
		CommandLineRun run = CommandLineRun.of("frameworks", "--json", "--locale", language);
		assertEquals("", run.err());
		JsonNode frameworks = run.json().get("frameworks");
		assertEquals(29, frameworks.size());
		int criteria = 0;
		for (JsonNode framework : frameworks) {
			assertFalse(framework.get("name").asText().isBlank());
			for (JsonNode criterion : framework.get("criteria")) {
				String text = criterion.get("text").asText();
				assertFalse(text.isBlank() || text.startsWith("<"), text);
				criteria++;
			}
		}
		assertEquals(352, criteria);
	}

	@Test
	void onADateOnlyWhatIsInForceIsShown() throws Exception {
		JsonNode early = CommandLineRun.of("frameworks", "tco", "--on", "1999-01-01", "--json").json()
				.get("frameworks").get(0);
		assertEquals(0, early.get("editions").size());
		assertEquals(0, early.get("criteria").size());
		JsonNode now = CommandLineRun.of("frameworks", "epeat", "--on", "2026-11-21", "--json").json()
				.get("frameworks").get(0);
		List<String> editions = new ArrayList<>();
		now.get("editions").forEach(edition -> editions.add(edition.get("id").asText()));
		assertEquals(List.of("2025"), editions);
		now.get("criteria").forEach(criterion -> assertTrue(
				criterion.get("edition").isNull() || "2025".equals(criterion.get("edition").asText())));
		String text = CommandLineRun.of("frameworks", "--on", "1999-01-01").out();
		assertTrue(text.lines().anyMatch(line -> line.matches("tco .* - +0 .*")), text);
	}

	@Test
	void comparesTwoEditions() throws Exception {
		CommandLineRun run = CommandLineRun.of("frameworks", "epeat", "--compare", "2018", "2025", "--json");
		assertEquals(ExitCode.DONE, run.code());
		assertEquals(List.of("framework", "older", "newer", "changes"), keys(run.json()));
		List<String> told = new ArrayList<>();
		run.json().get("changes").forEach(change -> {
			assertEquals(List.of("change", "older", "newer", "text", "before", "now", "basis", "verified"),
					keys(change));
			told.add(change.get("change").asText() + ' ' + change.get("older").asText());
		});
		assertTrue(told.containsAll(List.of("same tier", "dropped 2018-1.1")), told.toString());
		String text = CommandLineRun.of("frameworks", "epeat", "--compare", "2018", "2025", "--locale", "nl").out();
		assertTrue(text.lines().anyMatch(line -> line.startsWith("geen tegenhanger  2018-1.1 ")), text);
		assertTrue(text.contains("dat zegt niet dat de"), text);
	}

	@Test
	void comparisonNeedsAFrameworkAndEditionsThatThereAre() {
		CommandLineRun none = CommandLineRun.of("frameworks", "--compare", "2018", "2025");
		assertEquals(ExitCode.UNUSABLE, none.code());
		assertTrue(none.err().contains("--compare"), none.err());
		CommandLineRun one = CommandLineRun.of("frameworks", "tco", "--compare", "epeat");
		assertEquals(ExitCode.UNUSABLE, one.code());
		assertTrue(one.err().contains("two editions"), one.err());
		CommandLineRun unknown = CommandLineRun.of("frameworks", "epeat", "--compare", "2018", "2099");
		assertEquals(ExitCode.UNUSABLE, unknown.code());
		assertEquals(1, unknown.errLines().size());
		assertTrue(unknown.err().contains("2099") && unknown.err().contains("2018, 2025"), unknown.err());
	}

	@Test
	void unknownFrameworkIsRefusedInOneLine() {
		CommandLineRun run = CommandLineRun.of("frameworks", "no-such", "--json");
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals("", run.out());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains("no-such") && run.err().contains("epeat"), run.err());
	}

	private static List<String> keys(JsonNode object) {
		List<String> keys = new ArrayList<>();
		object.fieldNames().forEachRemaining(keys::add);
		return keys;
	}
}
