/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The roadmap files that were opened last, the latest first. Remembered between runs. */
public final class RecentFiles {

	private static final int MOST = 9;
	private static final RememberedPaths PATHS = new RememberedPaths("recent");

	private RecentFiles() {
	}

	/** {@return the files, whether they still exist or not; at most nine} */
	public static List<Path> list() {
		return PATHS.read();
	}

	/**
	 * Puts a file on top.
	 *
	 * @param file a file that was opened or saved
	 */
	public static void add(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		Stream<Path> others = list().stream().filter(other -> !other.equals(absolute));
		PATHS.write(Stream.concat(Stream.of(absolute), others).limit(MOST).toList());
	}

	/**
	 * Takes a file off the list.
	 *
	 * @param file a file that cannot be opened any more
	 */
	public static void remove(Path file) {
		List<Path> files = new ArrayList<>(list());
		if (files.remove(file.toAbsolutePath().normalize())) {
			PATHS.write(files);
		}
	}
}
