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

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where a bundle came from, or where a person says that there are some. */
sealed interface Origin {

	/**
	 * A bundle on this computer.
	 *
	 * @param jar the file
	 */
	record OneFile(Path jar) implements Origin {
	}

	/**
	 * A place that offers several bundles.
	 *
	 * @param address the address of the p2 site
	 */
	record Site(URI address) implements Origin {
	}

	/**
	 * Understands what is written.
	 *
	 * @param written a path or an address
	 * @return the origin; none where it can be neither
	 */
	static Optional<Origin> of(String written) {
		String text = written.strip();
		try {
			if (text.matches("(?i)(https?|file):.*")) {
				URI address = URI.create(text.replace(" ", "%20"));
				return Optional.of(isJar(text) && text.toLowerCase(Locale.ROOT).startsWith("file:")
						? new OneFile(Path.of(address))
						: new Site(address));
			}
			return text.isEmpty() ? Optional.empty() : Optional.of(local(Path.of(text).toAbsolutePath().normalize()));
		} catch (IllegalArgumentException notAnAddress) {
			// an InvalidPathException is one of these; the dialog keeps its button grey
			return Optional.empty();
		}
	}

	private static Origin local(Path path) {
		return isJar(path.toString()) && !Files.isDirectory(path) ? new OneFile(path) : new Site(path.toUri());
	}

	private static boolean isJar(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".jar");
	}
}
