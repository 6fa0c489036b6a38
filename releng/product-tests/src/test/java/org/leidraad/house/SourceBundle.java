/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bundle in the source tree, as its manifest describes it.
 *
 * @param folder where it is
 * @param name its symbolic name
 * @param required the bundles that it requires
 * @param imported the packages that it imports
 */
record SourceBundle(Path folder, String name, List<String> required, List<String> imported) {

	private static final Pattern CLAUSE = Pattern.compile("([\\w.\\-]+)((?:;[^,;\"]*(?:\"[^\"]*\")?)*)(?:,|$)");

	/** {@return the root of the repository} */
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("target-platform"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** All bundles of the source tree, those with tests too. */
	static List<SourceBundle> all() throws IOException {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
					.map(SourceBundle::read).toList();
		}
	}

	boolean holdsTests() {
		return name.endsWith(".tests");
	}

	private static SourceBundle read(Path folder) {
		try (InputStream stream = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Attributes manifest = new Manifest(stream).getMainAttributes();
			return new SourceBundle(folder, names(manifest, "Bundle-SymbolicName").get(0),
					names(manifest, "Require-Bundle"), names(manifest, "Import-Package"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> names(Attributes manifest, String header) {
		String value = manifest.getValue(header);
		if (value == null) {
			return List.of();
		}
		return CLAUSE.matcher(value.replaceAll("\\s+", "")).results().map(result -> result.group(1)).toList();
	}
}
