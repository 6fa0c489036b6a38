/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import java.util.Locale;

import org.leidraad.model.text.Message;

/** A framework bundle cannot be used. The message names the bundle and what to do. */
public class FrameworkException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Message message;

	/**
	 * @param message what is wrong with which bundle, and what to do
	 * @param cause what happened, or null
	 */
	public FrameworkException(Message message, Throwable cause) {
		super(message.in(Locale.ENGLISH), cause);
		this.message = message;
	}

	/** {@return the message in whatever language is asked for} */
	public Message message() {
		return message;
	}
}
