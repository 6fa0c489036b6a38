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
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Where the program's own failures are written down: a file for each, in the folder for temporary files. */
final class FailureLog {

	private FailureLog() {
	}

	/**
	 * Writes a failure down.
	 *
	 * @param failure what happened
	 * @param arguments the command line with which it happened
	 * @return the log
	 * @throws IOException if there is no place to write
	 */
	static Path write(Throwable failure, List<String> arguments) throws IOException {
		Path log = Files.createTempFile("leidraad-", ".log");
		LogRecord entry = new LogRecord(Level.SEVERE, "leidraad " + String.join(" ", arguments));
		entry.setThrown(failure);
		entry.setLoggerName("leidraad");
		String machine = "Java " + Runtime.version() + ", " + System.getProperty("os.name");
		Files.writeString(log, machine + System.lineSeparator() + new SimpleFormatter().format(entry));
		return log;
	}
}
