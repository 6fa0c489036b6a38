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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.storage.internal.ModelComparison;
import org.leidraad.storage.internal.RoadmapResource;

/** Files with random damage either open, and can then be saved and opened again, or are refused in one line. */
class DamagedFilesTest {

	private static final int ROUNDS = 150;
	private static final String[] INSERTS = {"<", ">", "\"", "&", "]]>", "<!--", "<?x", "&#0;", "\u0000", "=",
		" id=\"t-1\"",
		"xsi:type=\"roadmap:Target\" ", "xmi:id=\"1\" ", "href=\"#x\" ", "xsi:nil=\"true\" ",
		"<x:y xmlns:x=\"urn:x\"/>",
		"#", ":", "/", "//@ambitions.0", "-"};

	private final RoadmapStorage storage = new RoadmapStorage();

	@TempDir
	private Path folder;

	private int opened;
	private int refused;

	@ParameterizedTest
	@ValueSource(strings = {"v1-first", "v1-other-makers"})
	void openOrAreRefused(String name) throws IOException {
		byte[] good = fixture(name);
		for (int seed = 0; seed < ROUNDS; seed++) {
			byte[] damaged = damage(good, new Random(seed));
			try {
				openAndSave(damaged);
			} catch (RuntimeException | StackOverflowError e) {
				throw new AssertionError("seed " + seed + ":\n" + new String(damaged, StandardCharsets.UTF_8), e);
			}
		}
		assertEquals(ROUNDS, opened + refused);
		assertTrue(opened > 0 && refused > 0, opened + " opened, " + refused + " refused");
	}

	private void openAndSave(byte[] content) throws IOException {
		Path file = folder.resolve("damaged.leidraad");
		try {
			Files.write(file, content);
			RoadmapDocument document = storage.open(file);
			storage.save(document);
			opened++;
			RoadmapResource again = (RoadmapResource) storage.open(file).resource();
			assertEquals(Optional.empty(),
					ModelComparison.firstDifference((RoadmapResource) document.resource(), again));
		} catch (RoadmapFileException e) {
			refused++;
			assertTrue(e.getMessage().startsWith(file + ":"), e.getMessage());
			assertEquals(1, e.getMessage().lines().count(), e.getMessage());
		}
	}

	private static byte[] damage(byte[] good, Random random) {
		byte[] bytes = good;
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			int at = random.nextInt(bytes.length);
			bytes = switch (random.nextInt(4)) {
				case 0 -> flip(bytes, at, random.nextInt(8));
				case 1 -> splice(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), new byte[0]);
				case 2 ->
					splice(bytes, at, at, INSERTS[random.nextInt(INSERTS.length)].getBytes(StandardCharsets.UTF_8));
				default -> splice(bytes, at, at,
						Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(90))));
			};
		}
		return bytes;
	}

	private static byte[] flip(byte[] bytes, int at, int bit) {
		byte[] copy = bytes.clone();
		copy[at] ^= (byte) (1 << bit);
		return copy;
	}

	private static byte[] splice(byte[] bytes, int from, int to, byte[] insert) {
		byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + insert.length);
		System.arraycopy(insert, 0, result, from, insert.length);
		System.arraycopy(bytes, to, result, from + insert.length, bytes.length - to);
		return result;
	}

	private static byte[] fixture(String name) throws IOException {
		try (InputStream in = DamagedFilesTest.class.getResourceAsStream("fixtures/" + name + ".leidraad")) {
			return in.readAllBytes();
		}
	}
}
