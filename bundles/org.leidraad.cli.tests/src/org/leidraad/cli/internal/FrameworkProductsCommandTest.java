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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** What a list of products holds. */
class FrameworkProductsCommandTest {

	private static final String HEADS = "Product ID,Product Name,Manufacturer,Tier,Country\n";

	@TempDir
	Path folder;

	@Test
	void theFirstTwentyAreShownAndAllAreCounted() throws Exception {
		Path list = list(30);

		CommandLineRun run = CommandLineRun.of("framework", "products", "epeat", list, "--json");

		JsonNode document = run.json();
		assertEquals(ExitCode.DONE, run.code());
		assertEquals("epeat", document.get("framework").asText());
		assertEquals(30, document.get("count").asInt());
		assertEquals(30, document.get("matching").asInt());
		assertEquals(20, document.get("products").size());
		assertEquals("gold", document.get("products").get(0).get("level").asText());
		assertEquals("NL", document.get("products").get(0).get("facts").get("Country").asText());
		assertTrue(document.get("products").get(0).get("from").isNull());
	}

	@Test
	void aSearchLooksIntoNamesAndFacts() throws Exception {
		Path list = list(30);

		assertEquals(11, CommandLineRun.of("framework", "products", "epeat", list, "--search", "MODEL 2", "--json")
				.json().get("matching").asInt());
		assertEquals(30, CommandLineRun.of("framework", "products", "epeat", list, "--search", " nl ", "--json").json()
				.get("matching").asInt());
		assertEquals(0, CommandLineRun.of("framework", "products", "epeat", list, "--search", "zebra", "--json").json()
				.get("matching").asInt());
	}

	@Test
	void theTextIsInTheLanguageAskedFor() throws Exception {
		Path list = list(3);

		assertTrue(CommandLineRun.of("framework", "products", "epeat", list).out().contains("3 products"));
		assertTrue(CommandLineRun.of("framework", "products", "epeat", list, "--locale", "nl").out()
				.contains("3 producten"));
		assertTrue(CommandLineRun.of("framework", "products", "epeat", list, "--locale", "fr", "--search", "zebra")
				.out().contains("aucun produit"));
		assertTrue(CommandLineRun.of("framework", "products", "epeat", list(0)).out().contains("no products"));
	}

	@Test
	void aBrokenListIsRefusedInOneLineWithLineAndColumn() throws Exception {
		Path list = Files.writeString(folder.resolve("broken.csv"), HEADS + "1,A,B,Gold,NL\n2,A,B,Platinum,NL\n");

		CommandLineRun run = CommandLineRun.of("framework", "products", "epeat", list, "--json");

		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals("", run.out());
		assertEquals(1, run.errLines().size(), run.err());
		for (String told : List.of("broken.csv", "line 3", "column 4", "Platinum")) {
			assertTrue(run.err().contains(told), run.err());
		}
	}

	@Test
	void whatCannotBeAskedIsRefused() throws Exception {
		Path list = list(1);

		for (List<Object> arguments : List.<List<Object>>of(List.of("framework", "products", "no-such", list),
				List.of("framework", "products", "eu-gpp", list), List.of("framework", "products", "epeat", folder),
				List.of("framework", "products", "epeat", folder.resolve("absent.csv")),
				List.of("framework", "products", "epeat"))) {
			CommandLineRun run = CommandLineRun.of(arguments.toArray());

			assertEquals(ExitCode.UNUSABLE, run.code(), arguments.toString());
			assertEquals(1, run.errLines().size(), run.err());
		}
	}

	private Path list(int count) throws IOException {
		String rows = IntStream.range(0, count).mapToObj(i -> i + ",Model " + i + ",Maker,Gold,NL\n")
				.collect(Collectors.joining());
		return Files.writeString(folder.resolve("list.csv"), HEADS + rows);
	}
}
