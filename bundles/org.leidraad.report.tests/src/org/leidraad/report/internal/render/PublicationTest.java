/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.report.ReportException;

/** All files are replaced, or none. */
class PublicationTest {

	private Path folder;

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("leidraad-publication");
	}

	@AfterEach
	void close() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	@Test
	void replacesAll() throws ReportException, IOException {
		Files.writeString(folder.resolve("a"), "old a");
		Publication.publish(files("a", "b"));
		assertEquals(Map.of("a", "new a", "b", "new b"), contents());
	}

	@Test
	void takesBackWhatWasMovedWhenOneFails() throws IOException {
		Files.writeString(folder.resolve("a"), "old a");
		Files.writeString(folder.resolve("c"), "old c");
		Map<Path, Path> files = files("a", "b", "c");
		Files.delete(files.get(folder.resolve("c")));
		assertThrows(ReportException.class, () -> Publication.publish(files));
		assertEquals(Map.of("a", "old a", "c", "old c", "a.whole", "new a", "b.whole", "new b"), contents());
	}

	private Map<Path, Path> files(String... names) throws IOException {
		Map<Path, Path> files = new LinkedHashMap<>();
		for (String name : List.of(names)) {
			files.put(folder.resolve(name), Files.writeString(folder.resolve(name + ".whole"), "new " + name));
		}
		return files;
	}

	private Map<String, String> contents() throws IOException {
		Map<String, String> contents = new LinkedHashMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				contents.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return contents;
	}
}
