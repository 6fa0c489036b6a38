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

import java.util.Locale;
import java.util.Map;

/**
 * Where the program was started.
 *
 * @param system the name of the operating system
 * @param environment the environment variables
 * @param interactive true if a person sits at a terminal; false in scripts and CI
 */
public record Surroundings(String system, Map<String, String> environment, boolean interactive) {

	/** {@return those of this process} */
	public static Surroundings ofProcess() {
		return new Surroundings(System.getProperty("os.name", ""), System.getenv(), System.console() != null);
	}

	/** {@return true if a window can be shown; where there is neither X11 nor Wayland, only Windows and macOS can} */
	public boolean display() {
		String name = system.toLowerCase(Locale.ROOT);
		return name.startsWith("windows") || name.startsWith("mac") || has("DISPLAY") || has("WAYLAND_DISPLAY");
	}

	private boolean has(String variable) {
		return !environment.getOrDefault(variable, "").isBlank();
	}
}
