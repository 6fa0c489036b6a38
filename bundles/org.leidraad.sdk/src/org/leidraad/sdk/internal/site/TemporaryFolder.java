/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is of no use after the work. */
public final class TemporaryFolder {

	private TemporaryFolder() {
		// no instances
	}

	/**
	 * Deletes a folder with all that is in it.
	 *
	 * @param folder the folder
	 * @throws IOException if the disk fails
	 */
	public static void delete(Path folder) throws IOException {
		List<Path> all;
		try (Stream<Path> found = Files.walk(folder)) {
			all = found.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : all) {
			Files.deleteIfExists(each);
		}
	}
}
