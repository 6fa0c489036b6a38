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

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

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
			assertEquals(List.of("id", "name", "kind", "owner", "bundle", "editions", "criteria"), keys(framework));
			framework.get("criteria").forEach(criterion -> assertEquals(List.of("key", "officialId", "aspect", "uses",
					"text", "threshold", "unit", "level", "verified"), keys(criterion)));
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
				.forEach(edition -> assertEquals(List.of("id", "from", "to", "supersedes"), keys(edition)));
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
