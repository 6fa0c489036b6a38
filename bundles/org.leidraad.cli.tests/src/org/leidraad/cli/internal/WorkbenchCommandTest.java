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

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code workbench} and no command at all: the window opens, or one line says why not. */
class WorkbenchCommandTest {

	@TempDir
	Path folder;

	@Test
	void opensWithoutAndWithRoadmap() throws Exception {
		Path file = Roadmaps.file(folder, "small.leidraad", Roadmaps.MEASURED);
		assertEquals(List.of(Optional.empty()), new CommandLineRun().withDisplay().run("workbench").opened());
		assertEquals(List.of(Optional.of(file)), new CommandLineRun().withDisplay().run("workbench", file).opened());
	}

	@Test
	void noCommandIsTheWorkbench() {
		CommandLineRun run = new CommandLineRun().withDisplay().run();
		assertEquals(List.of(Optional.empty()), run.opened());
		assertEquals(ExitCode.DONE, run.code());
		assertEquals(List.of(Optional.empty()), new CommandLineRun().withDisplay().run("--locale", "nl").opened());
	}

	@Test
	void noDisplayIsTold() {
		CommandLineRun run = CommandLineRun.of("workbench");
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals(List.of(), run.opened());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains("DISPLAY"), run.err());
	}

	@Test
	void missingWorkbenchIsTold() {
		CommandLineRun run = new CommandLineRun().withDisplay().withoutWorkbench().run("workbench");
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals(1, run.errLines().size(), run.err());
	}
}
