/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report;

import java.util.Locale;

import org.leidraad.model.text.Message;

/** A report cannot be made. The message is one line that names the file or folder and what to do. */
public class ReportException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Message message;

	/**
	 * @param message the whole line
	 * @param cause what happened, or null
	 */
	public ReportException(Message message, Throwable cause) {
		super(message.in(Locale.ENGLISH), cause);
		this.message = message;
	}

	/** {@return the line in whatever language is asked for} */
	public Message message() {
		return message;
	}
}
