/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of new files, and the list of recent ones. */
class RoadmapFilesTest {

	@TempDir
	Path folder;

	private List<Path> before;

	@BeforeEach
	void rememberList() {
		before = RecentFiles.list();
		before.forEach(RecentFiles::remove);
	}

	@AfterEach
	void putListBack() {
		RecentFiles.list().forEach(RecentFiles::remove);
		before.reversed().forEach(RecentFiles::add);
	}

	@Test
	void aNewFileNeverHasTheNameOfAnother() throws IOException {
		Path first = RoadmapFiles.free(folder, "Plan");
		assertEquals(folder.resolve("Plan.leidraad"), first);
		Files.createFile(first);
		Path second = RoadmapFiles.free(folder, "Plan");
		assertEquals(folder.resolve("Plan 2.leidraad"), second);
		Files.createFile(second);
		assertEquals(folder.resolve("Plan 3.leidraad"), RoadmapFiles.free(folder, "Plan"));
	}

	@Test
	void whatAFileNameCannotHaveIsLeftOut() {
		assertEquals(folder.resolve("Plan 2024 2032.leidraad"), RoadmapFiles.free(folder, "Plan 2024/2032?"));
	}

	@Test
	void theLatestFileIsFirstAndOnlyNineAreKept() {
		IntStream.rangeClosed(1, 12).mapToObj(number -> folder.resolve(number + ".leidraad")).forEach(RecentFiles::add);
		RecentFiles.add(folder.resolve("5.leidraad"));
		List<String> names = RecentFiles.list().stream().map(Path::getFileName).map(Path::toString).toList();
		assertEquals(List.of("5.leidraad", "12.leidraad", "11.leidraad", "10.leidraad", "9.leidraad", "8.leidraad",
				"7.leidraad", "6.leidraad", "4.leidraad"), names);
		RecentFiles.remove(folder.resolve("12.leidraad"));
		assertEquals(8, RecentFiles.list().size());
	}

	@Test
	void twoInputsOfOneFileAreOneTab() {
		Path file = folder.resolve("a.leidraad");
		RoadmapEditorInput input = new RoadmapEditorInput(file);
		assertEquals(input, new RoadmapEditorInput(folder.resolve("x/../a.leidraad")));
		assertEquals(input.hashCode(), new RoadmapEditorInput(folder.resolve("x/../a.leidraad")).hashCode());
		assertNotEquals(input, new RoadmapEditorInput(folder.resolve("b.leidraad")));
	}
}
