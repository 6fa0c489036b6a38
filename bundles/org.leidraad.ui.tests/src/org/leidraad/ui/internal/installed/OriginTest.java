/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path to a jar is a bundle; addresses, folders and packed sites are sites. */
class OriginTest {

	@TempDir
	Path folder;

	@Test
	void aJarIsOneBundle() {
		Path jar = folder.resolve("My label.JAR");
		assertEquals(Optional.of(new Origin.OneFile(jar)), Origin.of("  " + jar + " "));
		assertEquals(Optional.of(new Origin.OneFile(jar)), Origin.of(jar.toUri().toString()));
	}

	@Test
	void aFolderIsASiteWhateverItsName() throws IOException {
		Path site = Files.createDirectory(folder.resolve("site.jar"));
		assertEquals(Optional.of(new Origin.Site(site.toUri())), Origin.of(site.toString()));
	}

	@Test
	void anAddressIsASite() {
		assertEquals(Optional.of(new Origin.Site(URI.create("https://example.org/labels"))),
				Origin.of("https://example.org/labels"));
		assertInstanceOf(Origin.Site.class, Origin.of("https://example.org/site.jar").orElseThrow());
		assertEquals(Optional.of(new Origin.Site(URI.create("https://example.org/my%20labels"))),
				Origin.of("https://example.org/my labels"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "   ", "https://[broken"})
	void whatCanBeNeitherIsNothing(String written) {
		assertEquals(Optional.empty(), Origin.of(written));
	}
}
