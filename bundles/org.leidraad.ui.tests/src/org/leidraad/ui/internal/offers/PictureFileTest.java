/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

	private static final byte[] CONTENT = {1, 2, 3};

	@TempDir
	Path folder;

	@Test
	void aPictureTakesThePlaceOfAnotherAndLeavesNothingBeside() throws IOException {
		Path file = Files.write(folder.resolve("offers.png"), new byte[]{9});
		PictureFile.write(file, CONTENT);
		assertArrayEquals(CONTENT, Files.readAllBytes(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void whereThereIsNoFolderItFails() {
		assertThrows(IOException.class, () -> PictureFile.write(folder.resolve("none/offers.png"), CONTENT));
	}
}
