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

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Help of each command, in each language, with an example. */
class HelpTest {

	private static final List<String> COMMANDS = List.of("demo", "workbench", "new", "check", "status", "frameworks",
			"coverage", "admissible", "lcc", "modifications", "proof", "score", "circularity", "agenda", "feeds",
			"performance", "clauses", "export", "report");
	private static final Map<String, String> EXAMPLES = Map.of("en", "Examples:", "nl", "Voorbeelden:", "fr",
			"Exemples :");

	static Stream<Arguments> helps() {
		return COMMANDS.stream()
				.flatMap(command -> EXAMPLES.keySet().stream().map(each -> Arguments.of(command, each)));
	}

	@ParameterizedTest
	@MethodSource("helps")
	void everyCommandShowsAnExample(String command, String language) {
		CommandLineRun run = CommandLineRun.of(command, "--help", "--locale", language);
		assertEquals(ExitCode.DONE, run.code());
		assertEquals("", run.err());
		String examples = run.out().substring(run.out().indexOf(EXAMPLES.get(language)));
		assertTrue(examples.contains("\n  leidraad " + command), run.out());
		assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), "fits on a page");
	}

	@Test
	void overviewListsTheCommandsThatThereAre() {
		String out = CommandLineRun.of("--help").out();
		COMMANDS.forEach(command -> assertTrue(out.contains("\n  " + command + " "), command));
	}

	@Test
	void helpNeedsNeitherDisplayNorFile() {
		assertEquals(ExitCode.DONE, CommandLineRun.of("-h").code());
		assertEquals(ExitCode.DONE, CommandLineRun.of("workbench", "-h").code());
	}

	@Test
	void versionNamesProgramAndJava() {
		CommandLineRun run = CommandLineRun.of("--version");
		assertEquals(ExitCode.DONE, run.code());
		assertTrue(run.out().matches("(?s)Leidraad 1\\..*Java .*"), run.out());
	}
}
