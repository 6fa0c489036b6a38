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
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.ReportRequest;

/** {@code demo}: check, report and window on the shipped sample. */
class DemoCommandTest {

	private static final String SAMPLE = "provincie-voorbeeld.leidraad";

	@TempDir
	Path folder;

	@Test
	void checksReportsAndSucceedsAlthoughTheSampleHasBrokenLinks() {
		CommandLineRun run = CommandLineRun.of("demo", "-o", folder.resolve("out"));
		assertEquals(ExitCode.DONE, run.code(), run.err());
		assertTrue(run.out().lines().findFirst().orElseThrow().matches(".*" + SAMPLE + ": \\d+ findings.*"), run.out());
		ReportRequest request = run.renderer().requests().get(0);
		assertEquals(List.of(ReportFormat.values()), request.formats());
		assertEquals(folder.resolve("out"), request.folder());
		for (ReportFormat format : ReportFormat.values()) {
			assertTrue(run.out().contains(folder.resolve("out/management." + format.id()).toString()), run.out());
		}
	}

	@Test
	void looksAtTheSampleOnItsLastMeasurement() {
		ReportRequest request = CommandLineRun.of("demo", "-o", folder).renderer().requests().get(0);
		String last = request.roadmap().getAmbitions().stream().flatMap(ambition -> ambition.getTargets().stream())
				.flatMap(target -> target.getIndicators().stream())
				.flatMap(indicator -> indicator.getMeasurements().stream())
				.map(measurement -> String.valueOf(measurement.getDate())).max(String::compareTo).orElseThrow();
		assertEquals(last, request.on().toString());
	}

	@Test
	void keepsTheCopyInWhichSomebodyWorked() throws Exception {
		Path copy = Roadmaps.file(folder, SAMPLE, Roadmaps.MEASURED);
		CommandLineRun run = CommandLineRun.of("demo", "-o", folder);
		assertEquals("Small", run.renderer().requests().get(0).roadmap().getName());
		assertEquals(Roadmaps.MEASURED, Files.readString(copy));
	}

	@Test
	void opensTheWindowOnlyForSomebodyWhoSitsThere() {
		assertEquals(List.of(), new CommandLineRun().withDisplay().run("demo", "-o", folder).opened());
		assertEquals(List.of(), new CommandLineRun().interactive().run("demo", "-o", folder).opened());
		assertEquals(List.of(), new CommandLineRun().interactive().withDisplay()
				.run("demo", "--no-window", "-o", folder).opened());
		CommandLineRun watched = new CommandLineRun().interactive().withDisplay().run("demo", "-o", folder);
		assertEquals(List.of(Optional.of(folder.resolve(SAMPLE))), watched.opened());
		assertTrue(watched.shownBeforeWindow().contains("management.pdf"), "told before the window hides the terminal");
	}

	@Test
	void fileInPlaceOfTheFolderIsTold() throws Exception {
		Path blocked = Roadmaps.file(folder, "blocked", "");
		for (Path asked : List.of(blocked, blocked.resolve("out"))) {
			CommandLineRun run = CommandLineRun.of("demo", "-o", asked);
			assertEquals(ExitCode.UNUSABLE, run.code());
			assertEquals(List.of(blocked + ": this is a file, not a folder; choose another folder with -o."),
					run.errLines());
		}
	}
}
