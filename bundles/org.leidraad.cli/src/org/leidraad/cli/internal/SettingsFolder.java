/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where bundles keep their state. Most commands need none; the chart bundles of
 * the report engine do not start without it, and then complain in a file in the
 * current folder.
 */
final class SettingsFolder {

	/** The folder in that of the person which the workbench uses too. */
	private static final String NAME = ".leidraad";

	private SettingsFolder() {
	}

	/** Says where the state is kept, unless {@code -data} or the workbench did. Locks nothing: a window may be open. */
	static void provide() {
		Location settings = Platform.getInstanceLocation();
		if (settings == null || settings.isSet()) {
			return;
		}
		try {
			settings.set(folder().toUri().toURL(), false);
		} catch (IOException | IllegalStateException problem) {
			Platform.getLog(SettingsFolder.class).warn("No folder for the state of bundles", problem);
		}
	}

	/** A person without a folder of their own, as in a container, gets one for temporary files. */
	private static Path folder() throws IOException {
		Path own = Path.of(System.getProperty("user.home"), NAME);
		try {
			return Files.createDirectories(own);
		} catch (IOException noHome) {
			return Files.createTempDirectory("leidraad-");
		}
	}
}
