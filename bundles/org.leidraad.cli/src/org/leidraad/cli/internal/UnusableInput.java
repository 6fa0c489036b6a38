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

import org.leidraad.model.text.Message;

/** What the command line was given cannot be used. The message is one line that says what and why, and what to do. */
public class UnusableInput extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Message message;

	/**
	 * @param key the key of the line
	 * @param arguments what stands for {0}, {1}, ...
	 */
	public UnusableInput(String key, Object... arguments) {
		this(Message.of(Session.TEXTS, key, arguments));
	}

	private UnusableInput(Message message) {
		super(message.in(Locale.ENGLISH));
		this.message = message;
	}

	/** {@return the line in whatever language is asked for} */
	public Message message() {
		return message;
	}
}
