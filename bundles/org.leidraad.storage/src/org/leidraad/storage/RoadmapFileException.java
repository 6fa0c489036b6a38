/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage;

import java.nio.file.Path;
import java.util.Locale;

import org.leidraad.model.text.Message;

/**
 * A roadmap file cannot be read or written. The message is one line that names
 * the file, the place in it where there is one, and what to do.
 */
public class RoadmapFileException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final transient Message message;

	/**
	 * @param file the file
	 * @param message the whole line, with the file in it
	 * @param cause what happened, or null
	 */
	public RoadmapFileException(Path file, Message message, Throwable cause) {
		super(message.in(Locale.ENGLISH), cause);
		this.file = file;
		this.message = message;
	}

	/** {@return the file} */
	public Path file() {
		return file;
	}

	/** {@return the line in whatever language is asked for} */
	public Message message() {
		return message;
	}
}
