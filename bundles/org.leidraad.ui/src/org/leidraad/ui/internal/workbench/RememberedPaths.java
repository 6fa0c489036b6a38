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

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * A list of files in the preferences, one a line.
 *
 * @param key the name of the preference
 */
record RememberedPaths(String key) {

	private static final String NODE = "org.leidraad.ui";

	/** {@return the files, in the order in which they were written} */
	List<Path> read() {
		return node().get(key, "").lines().filter(line -> !line.isBlank()).map(RememberedPaths::path)
				.flatMap(Optional::stream).toList();
	}

	/**
	 * Replaces the list.
	 *
	 * @param files the files
	 */
	void write(List<Path> files) {
		IEclipsePreferences node = node();
		Stream<String> lines = files.stream().map(Path::toString).filter(line -> line.indexOf('\n') < 0);
		node.put(key, lines.collect(Collectors.joining("\n")));
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("The list of files \"" + key + "\" is remembered in this run only.", e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static Optional<Path> path(String line) {
		try {
			return Optional.of(Path.of(line));
		} catch (InvalidPathException e) {
			ILog.get().warn("A remembered file name cannot be a file on this system: " + line, e);
			return Optional.empty();
		}
	}
}
