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
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given: exit code 2, one line that names it, and nothing changed on disk. */
class BadInputTest {

	private static final String FOLDER = "(folder)";
	private static final String MISSING = "(missing)";
	private static final Map<String, String> CONTENTS = Map.of(
			"not-xml", "Dear buyer, please find attached",
			"empty", "",
			"wrong-xml", "<?xml version=\"1.0\"?><invoice number=\"12\"/>",
			"newer", Roadmaps.BROKEN.replace("roadmap/1", "roadmap/99"),
			"truncated", Roadmaps.BROKEN.substring(0, Roadmaps.BROKEN.length() / 2),
			"doctype",
			Roadmaps.BROKEN.replaceFirst("\\n", "\n<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"),
			"bad-date", Roadmaps.BROKEN.replace("2031-12-31", "31/12/2031"),
			"folder", FOLDER,
			"missing", MISSING);

	@TempDir
	Path folder;

	static Stream<Arguments> files() {
		return CONTENTS.keySet().stream().sorted()
				.flatMap(
						name -> Stream
								.of("check", "status", "agenda", "feeds", "clauses", "proof", "lcc", "report",
										"workbench")
								.map(command -> Arguments.of(command, name)));
	}

	@ParameterizedTest
	@MethodSource("files")
	void unusableFileIsNamedInOneLineAndLeftAlone(String command, String name) throws Exception {
		Path file = prepare(name);
		for (String language : List.of("en", "nl", "fr")) {
			Map<String, String> before = content(folder);
			CommandLineRun run = new CommandLineRun().withDisplay().run(command, "--locale", language, file);
			assertRefused(run, file.toString());
			assertTrue(run.opened().isEmpty() && run.renderer().requests().isEmpty());
			assertEquals(before, content(folder));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"chek FILE", "check", "check --no-such FILE", "check --fail-on bad FILE",
		"check --locale de FILE", "check --locale", "status", "status --on 2027-13-01 FILE",
		"status --on yesterday FILE", "status --on", "status --fail-on good FILE", "status FILE FILE",
		"status --on 2027-01-01 --on 2028-01-01 FILE", "report --format odt FILE", "report --format pdf",
		"report --on 1-1-2027 FILE", "frameworks a b", "new", "new a b", "demo FILE", "demo -o", "workbench a b",
		"--no-such", "coverage", "coverage --group 1 FILE", "coverage --on 2027 FILE", "admissible",
		"admissible a b", "proof", "proof FILE FILE", "lcc", "lcc FILE FILE", "lcc --on 2027 FILE",
		"modifications", "modifications FILE FILE", "modifications --on 1-6-2026 FILE", "test"})
	void wrongUsageIsToldInOneLine(String line) throws Exception {
		Path file = Roadmaps.file(folder, "good.leidraad", Roadmaps.MEASURED);
		Map<String, String> before = content(folder);
		Object[] arguments = line.replace("FILE", file.toString()).split(" ");
		assertRefused(CommandLineRun.of(arguments), "");
		assertEquals(before, content(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = {"check", "status", "report", "workbench"})
	void pipeIsRefusedAndNotWaitedFor(String command) throws Exception {
		Path pipe = folder.resolve("pipe.leidraad");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		for (String language : List.of("en", "nl", "fr")) {
			assertRefused(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> new CommandLineRun().withDisplay()
					.run(command, "--locale", language, pipe)), pipe.toString());
		}
	}

	private static void assertRefused(CommandLineRun run, String named) {
		assertEquals(ExitCode.UNUSABLE, run.code(), run.err());
		assertEquals("", run.out());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains(named), run.err());
		assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
	}

	private Path prepare(String name) throws IOException {
		Path file = folder.resolve(name + ".leidraad");
		return switch (CONTENTS.get(name)) {
			case FOLDER -> Files.createDirectory(file);
			case MISSING -> file;
			case String content -> Roadmaps.file(folder, name + ".leidraad", content);
		};
	}

	private static Map<String, String> content(Path folder) throws IOException {
		Map<String, String> content = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.toList()) {
				content.put(path.toString(), Files.isRegularFile(path) ? Files.readString(path) : "");
			}
		}
		return content;
	}
}
