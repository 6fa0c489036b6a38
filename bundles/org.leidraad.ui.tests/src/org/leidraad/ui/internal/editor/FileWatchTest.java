/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.ui.internal.editor.FileWatch.Event;

class FileWatchTest {

	@TempDir
	private Path folder;

	@Test
	void whatOthersDoIsToldOnce() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "one");
		FileWatch watch = new FileWatch(file);
		assertEquals(Event.NONE, watch.look());
		Files.writeString(file, "longer");
		assertEquals(Event.CHANGED, watch.look());
		assertEquals(Event.NONE, watch.look());
		Files.delete(file);
		assertEquals(Event.DELETED, watch.look());
		assertEquals(Event.NONE, watch.look());
		Files.writeString(file, "back");
		assertEquals(Event.CHANGED, watch.look());
	}

	@Test
	void anotherFileOfTheSameLengthIsAChange() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "one");
		FileWatch watch = new FileWatch(file);
		Path other = Files.writeString(folder.resolve("b"), "two");
		Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
		Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
		assertEquals(Event.CHANGED, watch.look());
	}

	@Test
	void ownChangesAreKnown() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "one");
		FileWatch watch = new FileWatch(file);
		Files.writeString(file, "longer");
		watch.remember();
		assertEquals(Event.NONE, watch.look());
	}
}
