/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Exit codes, documents and one-line errors of the product as a process. */
class CommandLineProcessTest {

	/** The links that are broken on purpose in the sample. */
	private static final Set<String> PLANTED = Set.of("indicator-without-norm", "target-without-criterion",
			"indicator-without-frequency", "target-without-owner", "target-without-plan",
			"indicator-without-measurement", "target-beyond-horizon", "indicator-without-source",
			"target-without-indicator", "target-without-due-date", "criterion-without-contract",
			"contract-without-evaluation-moment");

	@TempDir
	static Path folder;

	private static Product product;
	private static Product.Outcome made;

	@BeforeAll
	static void makeTheSample() throws Exception {
		product = Product.built();
		made = product.run(folder, "new", "--template", "provincie-voorbeeld", "sample.leidraad");
	}

	@Test
	void newMakesTheSample() {
		assertEquals(0, made.code(), made.toString());
		assertEquals(List.of(), made.err());
		assertTrue(Files.isRegularFile(folder.resolve("sample.leidraad")));
	}

	@Test
	void checkFindsThePlantedBrokenLinks() throws Exception {
		Product.Outcome outcome = product.run(folder, "check", "--json", "sample.leidraad");
		assertEquals(1, outcome.code(), outcome.toString());
		assertEquals(List.of(), outcome.err());
		Set<String> rules = new TreeSet<>();
		document(outcome).get("files").get(0).get("findings").forEach(each -> rules.add(each.get("rule").asText()));
		assertTrue(rules.containsAll(PLANTED), rules.toString());
	}

	@Test
	void statusJudgesEveryIndicator() throws Exception {
		Product.Outcome outcome = product.run(folder, "status", "--json", "--on", "2025-12-31", "sample.leidraad");
		assertEquals(0, outcome.code(), outcome.toString());
		JsonNode document = document(outcome);
		assertEquals("2025-12-31", document.get("on").asText());
		assertTrue(document.get("indicators").size() >= 20, "indicators of the sample");
		assertTrue(document.get("targets").size() >= 9, "targets of the sample");
	}

	@Test
	void reportsAndFrameworksAreInstalled() throws Exception {
		Product.Outcome reports = product.run(folder, "report", "--list");
		assertEquals(0, reports.code(), reports.toString());
		assertTrue(reports.out().lines().anyMatch(line -> line.startsWith("management ")), reports.out());
		Product.Outcome frameworks = product.run(folder, "frameworks", "--locale", "fr");
		assertEquals(0, frameworks.code(), frameworks.toString());
		assertTrue(frameworks.out().lines().anyMatch(line -> line.startsWith("epeat ")), frameworks.out());
		assertTrue(frameworks.out().startsWith("id "), frameworks.out());
		assertTrue(frameworks.out().contains("critères"), frameworks.out());
	}

	@Test
	void unusableFilesAreToldInOneLineEach() throws Exception {
		Path text = Files.writeString(folder.resolve("letter.leidraad"), "Dear buyer");
		Product.Outcome outcome = product.run(folder, "check", "missing.leidraad", text, folder);
		assertEquals(2, outcome.code(), outcome.toString());
		assertEquals("", outcome.out());
		assertEquals(3, outcome.err().size(), outcome.err().toString());
		assertTrue(outcome.err().get(0).contains("missing.leidraad"), outcome.err().toString());
		assertTrue(outcome.err().get(1).contains("letter.leidraad"), outcome.err().toString());
		assertTrue(outcome.err().get(2).contains(folder.toString()), outcome.err().toString());
		assertEquals("Dear buyer", Files.readString(text));
	}

	@Test
	void windowWithoutDisplayIsToldInOneLine() throws Exception {
		Product.Outcome outcome = product.run(folder, "workbench", "--locale", "nl");
		assertEquals(2, outcome.code(), outcome.toString());
		assertEquals(1, outcome.err().size(), outcome.err().toString());
		assertFalse(outcome.err().get(0).contains("\tat "));
		assertTrue(outcome.err().get(0).contains("DISPLAY"), outcome.err().toString());
	}

	private static JsonNode document(Product.Outcome outcome) throws IOException {
		return new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(outcome.out());
	}
}
