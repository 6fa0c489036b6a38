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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.storage.RoadmapStorage;

/** {@code new}: makes roadmaps and never overwrites one. */
class NewCommandTest {

	private static final String SAMPLE = "provincie-voorbeeld";

	@TempDir
	Path folder;

	@Test
	void listNamesTheSample() {
		CommandLineRun run = CommandLineRun.of("new", "--list");
		assertEquals(ExitCode.DONE, run.code());
		assertTrue(run.out().lines().anyMatch(line -> line.startsWith(SAMPLE) && line.contains("sample")), run.out());
	}

	@Test
	void makesARoadmapThatOpens() throws Exception {
		Path file = folder.resolve("mine.leidraad");
		CommandLineRun run = CommandLineRun.of("new", "--template", SAMPLE, file);
		assertEquals(ExitCode.DONE, run.code(), run.err());
		assertTrue(run.out().contains(file.toString()));
		assertFalse(new RoadmapStorage().open(file).roadmap().getAmbitions().isEmpty());
	}

	@Test
	void usualTemplateIsInTheLanguageOfTheUser() throws Exception {
		Path file = folder.resolve("mienne.leidraad");
		assertEquals(ExitCode.DONE, CommandLineRun.of("new", file, "--locale", "fr").code());
		assertEquals("fr", new RoadmapStorage().open(file).roadmap().getLanguages().get(0));
	}

	@Test
	void neverOverwrites() throws Exception {
		Path file = Roadmaps.file(folder, "mine.leidraad", "precious");
		byte[] before = Files.readAllBytes(file);
		CommandLineRun run = CommandLineRun.of("new", "--template", SAMPLE, file);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains("mine.leidraad"), run.err());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void unknownTemplateWritesNothing() {
		Path file = folder.resolve("mine.leidraad");
		CommandLineRun run = CommandLineRun.of("new", "--template", "no-such", file);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertTrue(run.err().contains("no-such") && run.err().contains(SAMPLE), run.err());
		assertFalse(Files.exists(file));
	}

	@Test
	void folderThatIsMissingIsToldInOneLine() {
		CommandLineRun run = CommandLineRun.of("new", "--template", SAMPLE, folder.resolve("no/such/mine.leidraad"));
		assertEquals(ExitCode.UNUSABLE, run.code(), run.err());
		assertEquals(1, run.errLines().size(), run.err());
		assertFalse(Files.exists(folder.resolve("no")));
	}

	@Test
	void fileInPlaceOfTheFolderIsTold() throws Exception {
		Path blocked = Roadmaps.file(folder, "blocked", "");
		Path file = blocked.resolve("mine.leidraad");
		CommandLineRun run = CommandLineRun.of("new", "--template", SAMPLE, file);
		assertEquals(ExitCode.UNUSABLE, run.code(), run.err());
		assertEquals(List.of(file + ": " + blocked + " is a file, not a folder; choose another folder. "
				+ "Nothing was saved."), run.errLines());
	}

	@Test
	void fileMustBeNamed() {
		CommandLineRun run = CommandLineRun.of("new", "--template", SAMPLE);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals(1, run.errLines().size(), run.err());
	}
}
