/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal;

import org.leidraad.framework.FrameworkException;
import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/** The sentences of installing and trusting. */
public final class Messages {

	/** Where they are translated. */
	public static final Texts TEXTS = new Texts(Messages.class, "messages");

	private Messages() {
		// no instances
	}

	/**
	 * Says why something cannot be done.
	 *
	 * @param cause what happened, or null
	 * @param key the key of the sentence
	 * @param arguments what stands for {0}, {1}, ...
	 * @return what to throw
	 */
	public static FrameworkException refusal(Throwable cause, String key, Object... arguments) {
		return new FrameworkException(Message.of(TEXTS, key, arguments), cause);
	}
}
