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

import java.nio.file.Path;
import java.util.Optional;

/** The window, as the command line knows it. */
public interface Workbench {

	/** {@return true if this installation has a workbench} */
	boolean installed();

	/**
	 * Opens the window and returns when it is closed. Needs a display.
	 *
	 * @param file the roadmap to open
	 * @return the exit code of the window
	 * @throws Exception if it cannot be opened
	 */
	int open(Optional<Path> file) throws Exception;
}
