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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that the documents tell people to type works as it is written,
 * in the order of the page, in one folder. Commands of the repository alone
 * ({@code test}, {@code build}) are checked for the bundles that they name.
 */
class DocumentedCommandsTest {

	private static final Pattern COMMAND = Pattern.compile("^(?: {4}|)\\./leidraad( .*)?$");
	/** Synopses: optional parts and placeholders are not meant to be typed. */
	private static final Pattern PLACEHOLDER = Pattern.compile("[\\[\\]|]|\\b(?:FILE|DIR|COMMAND|ID)\\b");
	private static final Pattern NAMED_BUNDLE = Pattern
			.compile("\\./leidraad (?:build|test) (org\\.leidraad\\.[\\w.]+)");
	private static final String EXAMPLES = "docs/users";
	private static final Set<String> IN_REPOSITORY = Set.of("test", "build");

	@TempDir
	Path folder;

	@Test
	void commandLinePage() throws IOException, InterruptedException {
		assertEquals(List.of(), failures("docs/users/command-line.md", 10));
	}

	@Test
	void readme() throws IOException, InterruptedException {
		assertEquals(List.of(), failures("README.md", 1));
	}

	@Test
	void contributingNamesBundlesThatExist() throws IOException {
		List<String> named = Files.readAllLines(Product.repository().resolve("CONTRIBUTING.md")).stream()
				.flatMap(line -> NAMED_BUNDLE.matcher(line).results()).map(match -> match.group(1)).toList();
		assertTrue(named.size() >= 3, named.toString());
		assertEquals(List.of(), named.stream()
				.filter(bundle -> !Files.isDirectory(Product.repository().resolve("bundles").resolve(bundle)))
				.toList());
	}

	private List<String> failures(String page, int atLeast) throws IOException, InterruptedException {
		copyExampleFiles();
		List<String> commands = commands(page);
		assertTrue(commands.size() >= atLeast, "commands in " + page + ": " + commands);
		List<String> failures = new ArrayList<>();
		for (String command : commands) {
			Product.Outcome outcome = Product.built().shell(folder, command);
			if (!expected(command).contains(outcome.code())) {
				failures.add(command + " ended with " + outcome);
			}
		}
		return failures;
	}

	/** Commands name the example files of the pages as from the top of the repository. */
	private void copyExampleFiles() throws IOException {
		Path examples = Files.createDirectories(folder.resolve(EXAMPLES));
		try (Stream<Path> files = Files.list(Product.repository().resolve(EXAMPLES))) {
			for (Path file : files.filter(one -> !one.toString().endsWith(".md")).toList()) {
				Files.copy(file, examples.resolve(file.getFileName()));
			}
		}
	}

	private static List<String> commands(String page) throws IOException {
		try (Stream<String> lines = Files.lines(Product.repository().resolve(page))) {
			return lines.filter(line -> COMMAND.matcher(line).matches()).map(String::strip)
					.filter(line -> !PLACEHOLDER.matcher(line).find())
					.filter(line -> !IN_REPOSITORY.contains(verb(line))).toList();
		}
	}

	/** Commands that look for faults find those of the sample; the window asks for a display, which there is none. */
	private static Set<Integer> expected(String command) {
		if (verb(command).equals("workbench")) {
			return Set.of(2);
		}
		boolean looksForFaults = verb(command).equals("check") && !command.contains("--list");
		return looksForFaults || command.contains("--fail-on") ? Set.of(1) : Set.of(0);
	}

	private static String verb(String command) {
		String[] words = command.split(" ");
		return words.length > 1 ? words[1] : "workbench";
	}
}
