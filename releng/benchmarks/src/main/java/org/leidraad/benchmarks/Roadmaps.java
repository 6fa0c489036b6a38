/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.leidraad.storage.RoadmapFileException;

/** The generated files that are measured; made once and kept. */
final class Roadmaps {

	/** Name of the system property with the folder of the files. */
	static final String FOLDER = "leidraad.benchmarks.files";

	private static final long SEED = 20_260_101;

	private Roadmaps() {
	}

	/**
	 * A generated file.
	 *
	 * @param size how many elements it has, about
	 * @return the file, which is made if it is not there
	 */
	static Path file(int size) {
		Path file = Path.of(System.getProperty(FOLDER, "target/roadmaps")).resolve(size + ".leidraad");
		if (!Files.exists(file)) {
			try {
				Files.createDirectories(file.toAbsolutePath().getParent());
				new RoadmapGenerator(SEED, size).write(file);
			} catch (IOException | RoadmapFileException e) {
				throw new IllegalStateException(file + " cannot be made", e);
			}
		}
		return file;
	}
}
