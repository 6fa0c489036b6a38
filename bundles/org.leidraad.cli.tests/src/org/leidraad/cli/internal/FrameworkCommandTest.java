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

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code framework}: exit codes and what is told; what the commands do is tested where it is done. */
class FrameworkCommandTest {

	@TempDir
	Path folder;

	@Test
	void aNewProjectConformsAndASpoiltOneDoesNot() throws Exception {
		Path project = folder.resolve("my-label");
		CommandLineRun made = CommandLineRun.of("framework", "new", "--id", "my-label", "--name", "My Label", project);
		assertEquals(ExitCode.DONE, made.code(), made.err());
		assertEquals(ExitCode.DONE, CommandLineRun.of("framework", "verify", project).code());
		Files.delete(project.resolve("src/main/resources/catalogue/texts_fr.properties"));
		CommandLineRun spoilt = CommandLineRun.of("framework", "verify", "--json", project);
		assertEquals(ExitCode.FINDINGS, spoilt.code());
		assertTrue(spoilt.out().contains("\"texts-missing\""), spoilt.out());
	}

	@Test
	void whatIsUnusableIsToldInOneLine() throws Exception {
		Path letter = Files.writeString(folder.resolve("letter.jar"), "Dear buyer");
		for (CommandLineRun run : new CommandLineRun[]{CommandLineRun.of("framework"),
			CommandLineRun.of("framework", "verify", letter),
			CommandLineRun.of("framework", "verify", folder.resolve("none.jar")),
			CommandLineRun.of("framework", "install", letter), CommandLineRun.of("framework", "remove", "none"),
			CommandLineRun.of("framework", "trust", "--withdraw", "0000000000"),
			CommandLineRun.of("framework", "new", "--id", "Not One", "--name", "N", folder.resolve("p")),
			CommandLineRun.of("framework", "new", "--id", "x", "--name", "N", "--kind", "colour", folder.resolve("p")),
			CommandLineRun.of("framework", "new", "--id", "x", "--name", "N", folder)}) {
			assertEquals(ExitCode.UNUSABLE, run.code(), run.err());
			assertEquals(1, run.err().lines().count(), run.err());
			assertEquals("", run.out());
		}
	}
}
