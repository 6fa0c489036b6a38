/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;

import org.leidraad.procurement.steering.Agenda;
import org.leidraad.procurement.steering.AgendaCalendar;

/**
 * A calendar file: whole or not at all, so that a full disk leaves the one before as it was.
 *
 * @param file where it goes
 */
record CalendarFile(Path file) {

	/** What the name of a calendar ends with. */
	static final String SUFFIX = ".ics";

	/**
	 * The file that a person means.
	 *
	 * @param typed the name that was chosen
	 * @return the same, with the ending of calendars
	 */
	static CalendarFile of(Path typed) {
		String name = String.valueOf(typed.getFileName());
		return new CalendarFile(name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)
				? typed
				: typed.resolveSibling(name + SUFFIX));
	}

	/**
	 * Writes an agenda.
	 *
	 * @param agenda what is due
	 * @param locale the language of the words
	 * @throws IOException if it cannot be written; then what was there before still is
	 */
	void write(Agenda agenda, Locale locale) throws IOException {
		Path whole = file.toAbsolutePath();
		Path draft = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".tmp");
		try {
			try (OutputStream stream = Files.newOutputStream(draft)) {
				new AgendaCalendar(agenda, locale, Instant.now()).write(stream);
			}
			move(draft, whole);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static void move(Path draft, Path whole) throws IOException {
		try {
			Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			// some network drives cannot; the file is complete beside the old one by now
			Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
