/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.core.runtime.ILog;

/** Keeps the report engine's log off the console: what is severe goes to the log of the program. */
final class QuietLog {

	private static final List<String> NAMES = List.of("org.eclipse.birt", "org.eclipse.datatools", "org.apache.fop",
			"org.apache.batik", "org.apache.pdfbox", "org.openpdf", "uk.co.spudsoft",
			"org.apache.aries.spifly",
			"org.leidraad.report.engine");

	/** The loggers, kept from the garbage collector, which would forget their settings. */
	private final List<Logger> loggers;

	QuietLog() {
		Handler handler = new ToProgramLog();
		loggers = NAMES.stream().map(Logger::getLogger).toList();
		for (Logger logger : loggers) {
			logger.setUseParentHandlers(false);
			logger.setLevel(Level.SEVERE);
			logger.addHandler(handler);
		}
	}

	/** The logger that the engine is given: not one of its own, to which it would write in a circle. */
	Logger engine() {
		return loggers.getLast();
	}

	private static final class ToProgramLog extends Handler {

		ToProgramLog() {
			setLevel(Level.SEVERE);
		}

		@Override
		public void publish(LogRecord message) {
			if (isLoggable(message)) {
				ILog.of(QuietLog.class).warn(String.valueOf(message.getMessage()), message.getThrown());
			}
		}

		@Override
		public void flush() {
			// The program's log flushes itself.
		}

		@Override
		public void close() {
			// The program's log outlives this one.
		}
	}
}
