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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.ReportRequest;

/** {@code report}: what it asks of the renderer, and what it tells. */
class ReportCommandTest {

	@TempDir
	Path folder;

	private Path file;
	private Path out;

	@BeforeEach
	void write() throws Exception {
		file = Roadmaps.file(folder, "small.leidraad", Roadmaps.MEASURED);
		out = folder.resolve("deep/out");
	}

	@Test
	void asksForWhatTheUserAsked() {
		CommandLineRun run = CommandLineRun.of("report", "--design", "one-page", "--format", "pdf,xlsx", "-o", out,
				"--on", "2027-12-31", "--locale", "fr", file);
		assertEquals(ExitCode.DONE, run.code(), run.err());
		ReportRequest request = run.renderer().requests().get(0);
		assertEquals("one-page", request.design());
		assertEquals(List.of(ReportFormat.PDF, ReportFormat.XLSX), request.formats());
		assertEquals(LocalDate.of(2027, 12, 31), request.on());
		assertEquals(Locale.FRENCH, request.locale());
		assertEquals("Small", request.roadmap().getName());
		assertEquals(out, request.folder());
	}

	@Test
	void asksForOneProcurement() {
		ReportRequest request = CommandLineRun.of("report", "--procurement", "b-1", "-o", out, file).renderer()
				.requests().get(0);
		assertEquals(Optional.of("b-1"), request.procurement());
		assertEquals(Optional.empty(),
				CommandLineRun.of("report", "-o", out, file).renderer().requests().get(0).procurement());
	}

	@Test
	void printsTheFilesAndNothingElse() {
		CommandLineRun run = CommandLineRun.of("report", "--format", "html,docx", "-o", out, file);
		assertEquals(List.of(out.resolve("management.html").toString(), out.resolve("management.docx").toString()),
				run.out().lines().toList());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains("small.leidraad"), run.err());
	}

	@Test
	void usuallyManagementAsPdfToday() {
		ReportRequest request = CommandLineRun.of("report", "-o", out, file).renderer().requests().get(0);
		assertEquals("management", request.design());
		assertEquals(List.of(ReportFormat.PDF), request.formats());
		assertEquals(LocalDate.parse(CommandLineRun.TODAY), request.on());
	}

	@Test
	void listNamesTheDesigns() {
		String list = CommandLineRun.of("report", "--list").out();
		assertTrue(list.contains("management") && list.contains("one-page"), list);
	}

	@Test
	void unknownDesignIsRefusedBeforeAnythingIsMade() {
		CommandLineRun run = CommandLineRun.of("report", "--design", "no-such", "-o", out, file);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains("no-such") && run.err().contains("management"), run.err());
		assertFalse(Files.exists(out));
	}

	@Test
	void fileInPlaceOfTheFolderIsTold() throws Exception {
		Path blocked = Roadmaps.file(folder, "blocked", "");
		for (Path asked : List.of(blocked, blocked.resolve("out"))) {
			CommandLineRun run = CommandLineRun.of("report", "-o", asked, file);
			assertEquals(ExitCode.UNUSABLE, run.code());
			assertEquals(List.of(blocked + ": this is a file, not a folder; choose another folder with -o."),
					run.errLines());
		}
	}

	@Test
	void unreadableRoadmapDoesNotKeepOthersFromBeingReported() throws Exception {
		Path other = Roadmaps.file(folder, "other.leidraad", "no roadmap");
		CommandLineRun run = CommandLineRun.of("report", "-o", out, other, file);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals(1, run.renderer().requests().size());
		assertTrue(run.err().contains("other.leidraad"), run.err());
	}

	@Test
	void filesOfOneNameWouldOverwriteEachOther() throws Exception {
		Path twin = Roadmaps.file(Files.createDirectory(folder.resolve("twin")), "small.leidraad", Roadmaps.MEASURED);
		CommandLineRun run = CommandLineRun.of("report", "-o", out, file, twin);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertTrue(run.renderer().requests().isEmpty());
	}

	@Test
	void refusalOfTheRendererIsUnusableInput() {
		CommandLineRun run = new CommandLineRun();
		run.renderer().refusing(new IOException("read only"));
		run.run("report", "-o", out, file);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertTrue(run.errLines().get(1).contains("shelf"), run.err());
	}

	@Test
	void failureOfTheRendererIsOurs() {
		CommandLineRun run = new CommandLineRun();
		run.renderer().refusing(new IllegalStateException("engine"));
		run.run("report", "-o", out, file);
		assertEquals(ExitCode.FAILURE, run.code());
	}
}
