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

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.leidraad.model.text.Texts;

/**
 * What every command may use.
 *
 * @param terminal where it writes
 * @param services what is installed
 * @param workbench the window
 * @param surroundings where the program was started
 * @param clock what day it is
 * @param locale the language of help, messages and results
 */
public record Session(Terminal terminal, Services services, Workbench workbench, Surroundings surroundings,
		Clock clock, Locale locale) {

	/** The texts of results and messages; those of help are picocli's own. */
	public static final Texts TEXTS = new Texts(Session.class, "messages");

	/** {@return the date of today} */
	public LocalDate today() {
		return LocalDate.now(clock);
	}

	/**
	 * A text in the language of the session.
	 *
	 * @param key its key
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the text
	 */
	public String text(String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}

	/**
	 * Writes a line of the result.
	 *
	 * @param key its key
	 * @param arguments what stands for {0}, {1}, ...
	 */
	public void print(String key, Object... arguments) {
		terminal.print(text(key, arguments));
	}
}
