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

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The worked example of the users' page on offers comes out as the page says. */
class LccPageTest {

	/** A row of the table of results: offer, cost a year, total, score, CO2. */
	private static final Pattern RESULT = Pattern
			.compile("(?m)^\\| `(\\w)` \\| ([\\d.]+) \\| ([\\d.]+) \\| ([\\d.]+) \\| ([\\d.]+) \\|$");

	/** The sentence on embodied carbon. */
	private static final Pattern EMBODIED = Pattern
			.compile("A then costs ([\\d.]+) a year, B ([\\d.]+), R ([\\d.]+)\\.\\s");

	private static Path users() {
		Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
		while (folder != null && !Files.isRegularFile(folder.resolve("docs/users/offers-and-costs.md"))) {
			folder = folder.getParent();
		}
		return folder.resolve("docs/users");
	}

	private static String page() throws IOException {
		return Files.readString(users().resolve("offers-and-costs.md"));
	}

	private static Map<String, JsonNode> computed(Path file) throws Exception {
		CommandLineRun run = CommandLineRun.of("lcc", "--json", file);
		assertEquals(ExitCode.DONE, run.code(), run.err());
		Map<String, JsonNode> offers = new TreeMap<>();
		run.json().get("offers").forEach(offer -> offers.put(offer.get("id").asText(), offer));
		return offers;
	}

	@Test
	void everyResultComesOutAsThePageSays() throws Exception {
		Map<String, JsonNode> computed = computed(users().resolve("offers.json"));
		List<String> ranked = new ArrayList<>();
		for (MatchResult row : RESULT.matcher(page()).results().toList()) {
			JsonNode offer = computed.get(row.group(1));
			ranked.add(row.group(1));
			assertEquals(ranked.size(), offer.get("rank").asInt());
			List<String> keys = List.of("annual", "lcc", "score", "co2PerYear");
			for (String key : keys) {
				assertEquals(0, new BigDecimal(row.group(2 + keys.indexOf(key)))
						.compareTo(offer.get(key).decimalValue()), row.group());
			}
		}
		assertEquals(List.of("R", "B", "A"), ranked);
	}

	@Test
	void soItDoesWithEmbodiedCarbon() throws Exception {
		Path file = Files.writeString(Files.createTempFile("offers", ".json"),
				Files.readString(users().resolve("offers.json")).replace("\"includeEmbodied\": false",
						"\"includeEmbodied\": true"));
		try {
			Map<String, JsonNode> computed = computed(file);
			MatchResult told = EMBODIED.matcher(page()).results().findFirst().orElseThrow();
			List<String> ids = List.of("A", "B", "R");
			for (String id : ids) {
				assertEquals(told.group(1 + ids.indexOf(id)), computed.get(id).get("annual").asText());
			}
		} finally {
			Files.delete(file);
		}
	}

	@Test
	void theExampleOfHelpCanBeRun() throws Exception {
		String help = CommandLineRun.of("lcc", "--help").out();
		Path file = Files.writeString(Files.createTempFile("offers", ".json"),
				help.substring(help.indexOf("{\"parameters\"")));
		try {
			assertEquals("233.93", computed(file).get("A").get("annual").asText());
		} finally {
			Files.delete(file);
		}
		assertTrue(help.contains("leidraad lcc offers.json"));
	}
}
