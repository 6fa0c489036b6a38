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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The guide for vendors, followed word for word with the built product, in a folder without our source: every command
 * is typed, every file is written as it stands there.
 */
class VendorKitTest {

	private static final String GUIDE = "docs/vendors/adding-a-framework.md";
	private static final Pattern COMMAND = Pattern.compile("^ {4}((?:\\./leidraad|cd) .*)$");
	private static final Pattern FILE = Pattern.compile("^File `([^`]+)`:$");
	private static final Pattern DEPENDENCY = Pattern
			.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<@]+)</version>");

	@TempDir
	Path folder;

	private final List<String> typed = new ArrayList<>();
	private Path roadmap;
	private byte[] before;

	@Test
	void theGuideWordForWord() throws Exception {
		Iterator<String> lines = Files.readAllLines(Product.repository().resolve(GUIDE)).iterator();
		while (lines.hasNext()) {
			String line = lines.next();
			Matcher command = COMMAND.matcher(line);
			Matcher file = FILE.matcher(line);
			if (command.matches()) {
				type(command.group(1));
			} else if (file.matches()) {
				write(folder.resolve(file.group(1)), lines);
			}
		}
		assertTrue(typed.size() >= 7, typed.toString());
		assertTrue(typed.getLast().contains("framework remove"), typed.toString());
		assertEquals(1, missing(), "the roadmap tells what left");
		assertArrayEquals(before, Files.readAllBytes(roadmap));
		assertEquals(2, run("./leidraad frameworks my-label").code());
	}

	private void type(String line) throws Exception {
		if (line.contains("framework remove")) {
			useIt();
		}
		Product.Outcome outcome = run(line);
		assertEquals(0, outcome.code(), () -> line + " ended with " + outcome);
		assertFalse(outcome.err().stream().anyMatch(each -> each.contains("\tat ")), outcome.toString());
		typed.add(line);
	}

	/** A criterion of the label in a roadmap that has many others. */
	private void useIt() throws Exception {
		roadmap = folder.resolve("roadmap.leidraad");
		assertEquals(0, run("./leidraad new --template provincie-voorbeeld roadmap.leidraad").code());
		String sample = Files.readString(roadmap);
		assertTrue(sample.contains("\"epeat/2018/2018-1.1\""));
		Files.writeString(roadmap, sample.replaceFirst("\"epeat/2018/2018-1\\.1\"", "\"my-label/2026/battery\""));
		before = Files.readAllBytes(roadmap);
		assertEquals(0, missing(), "the roadmap finds the label");
	}

	private long missing() throws IOException, InterruptedException {
		Product.Outcome outcome = run("./leidraad check --json roadmap.leidraad");
		assertEquals(1, outcome.code(), outcome.toString());
		JsonNode findings = new ObjectMapper().readTree(outcome.out()).get("files").get(0).get("findings");
		return Stream.of(findings).flatMap(each -> Stream.iterate(0, index -> index < each.size(), index -> index + 1)
				.map(each::get)).filter(each -> each.get("rule").asText().equals("framework-missing")).count();
	}

	/** Frameworks of others are installed in the settings, which for a test are not those of a person. */
	private Product.Outcome run(String line) throws IOException, InterruptedException {
		return Product.built().shell(folder, line.replace("./leidraad", "./leidraad -data settings"));
	}

	private static void write(Path file, Iterator<String> lines) throws IOException {
		while (!lines.next().startsWith("```")) {
			assertTrue(lines.hasNext(), file + " is not in the guide");
		}
		StringBuilder text = new StringBuilder();
		for (String line = lines.next(); !line.startsWith("```"); line = lines.next()) {
			text.append(line).append('\n');
		}
		assertTrue(Files.exists(file), file + " is a file that the project has");
		Files.writeString(file, text);
	}

	@Test
	void theKitAsksForWhatLeidraadIsMadeOf() throws IOException {
		String target = Files.readString(Product.repository().resolve("target-platform/org.leidraad.target.target"));
		try (Stream<Path> poms = Files.list(Product.repository().resolve("features/org.leidraad.sdk.feature/kit"))) {
			for (Path pom : poms.filter(each -> each.toString().endsWith(".pom")).toList()) {
				DEPENDENCY.matcher(Files.readString(pom)).results().forEach(each -> assertTrue(
						Pattern.compile("<artifactId>" + Pattern.quote(each.group(1)) + "</artifactId>\\s*<version>"
								+ Pattern.quote(each.group(2)) + "</version>").matcher(target).find(),
						() -> pom.getFileName() + ": " + each.group(1) + ' ' + each.group(2)));
			}
		}
	}
}
