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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's own failures. */
class ProgramTest {

	@TempDir
	Path folder;

	@Test
	void ownFailureNamesTheLogAndShowsNoTrace() throws Exception {
		Path file = Roadmaps.file(folder, "small.leidraad", Roadmaps.MEASURED);
		CommandLineRun run = new CommandLineRun();
		run.renderer().failing(new IllegalStateException("gears stuck"));
		run.run("report", "-o", folder, file);
		assertEquals(ExitCode.FAILURE, run.code());
		assertEquals("", run.out());
		assertFalse(run.err().contains("\tat "), run.err());
		Path log = log(run.errLines().get(run.errLines().size() - 1));
		try {
			String written = Files.readString(log);
			assertTrue(written.contains("gears stuck") && written.contains("\tat "), written);
			assertTrue(written.contains("leidraad report -o"), written);
		} finally {
			Files.delete(log);
		}
	}

	private static Path log(String line) {
		Matcher matcher = Pattern.compile("\\S+leidraad-\\S+\\.log").matcher(line);
		assertTrue(matcher.find(), line);
		return Path.of(matcher.group());
	}
}
