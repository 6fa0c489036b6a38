/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.storage.internal.Disk;

/** Saving replaces the content of a file, and nothing else of it. */
class SafeFileTest {

	private final RoadmapStorage storage = new RoadmapStorage();

	@TempDir
	private Path folder;

	private Path file;
	private RoadmapDocument document;

	@BeforeEach
	void saveAFile() throws RoadmapFileException {
		file = folder.resolve("real.leidraad");
		document = storage.create(RandomRoadmaps.roadmap(5, 40), file);
		storage.save(document);
	}

	@Test
	void aSymbolicLinkStaysAndItsTargetIsReplaced() throws Exception {
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Path chain = Files.createSymbolicLink(elsewhere.resolve("chain.leidraad"), Path.of("../real.leidraad"));
		Path link = Files.createSymbolicLink(folder.resolve("link.leidraad"), Path.of("elsewhere/chain.leidraad"));
		RoadmapDocument linked = storage.open(link);
		linked.roadmap().setName("Through the link");
		storage.save(linked);
		assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(chain));
		assertFalse(Files.isSymbolicLink(file));
		assertEquals("Through the link", storage.open(file).roadmap().getName());
		assertEquals(List.of("chain.leidraad"), names(elsewhere));
		assertEquals(List.of("elsewhere", "link.leidraad", "real.leidraad"), names(folder));
	}

	@Test
	void aLinkToAFileThatIsNotThereYetIsFilled() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("link.leidraad"), Path.of("later.leidraad"));
		storage.saveAs(document, link);
		assertTrue(Files.isSymbolicLink(link));
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("later.leidraad")));
	}

	@Test
	void linksInACircleAreRefused() throws Exception {
		Path one = folder.resolve("one.leidraad");
		Files.createSymbolicLink(one, Path.of("two.leidraad"));
		Files.createSymbolicLink(folder.resolve("two.leidraad"), Path.of("one.leidraad"));
		assertThrows(RoadmapFileException.class, () -> storage.saveAs(document, one));
		assertThrows(RoadmapFileException.class, () -> storage.open(one));
	}

	@Test
	void rightsOfTheOldFileStay() throws Exception {
		Set<PosixFilePermission> rights = PosixFilePermissions.fromString("rw-rw-r--");
		Files.setPosixFilePermissions(file, rights);
		storage.save(document);
		assertEquals(rights, Files.getPosixFilePermissions(file));
		rights = PosixFilePermissions.fromString("rw-------");
		Files.setPosixFilePermissions(file, rights);
		storage.save(document);
		assertEquals(rights, Files.getPosixFilePermissions(file));
	}

	@Test
	void aNewFileHasTheRightsThatOtherNewFilesHave() throws Exception {
		Path other = Files.createFile(folder.resolve("other"));
		assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
	}

	@Test
	void theTemporaryFileIsBesideTheOldOneAndCompleteBeforeItIsMoved() throws Exception {
		List<String> moves = new ArrayList<>();
		Disk disk = new Disk() {

			@Override
			public void replace(Path source, Path target) throws IOException {
				moves.add(target.getFileName().toString());
				assertEquals(target.getParent(), source.getParent());
				assertArrayEquals(Files.readAllBytes(target), Files.readAllBytes(source));
				super.replace(source, target);
			}
		};
		new RoadmapStorage(disk).save(document);
		assertEquals(List.of("real.leidraad"), moves);
	}

	@Test
	void manySavesLeaveOneFile() throws Exception {
		for (int i = 0; i < 20; i++) {
			storage.save(document);
		}
		assertEquals(List.of("real.leidraad"), names(folder));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
