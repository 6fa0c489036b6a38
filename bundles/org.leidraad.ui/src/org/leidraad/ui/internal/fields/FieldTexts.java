/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.Locale;

import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/** The texts of the fields. */
public final class FieldTexts {

	private static final Texts TEXTS = new Texts(FieldTexts.class, "messages");

	private FieldTexts() {
	}

	/**
	 * A text in the language of the window.
	 *
	 * @param key its key
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the text
	 */
	public static String get(String key, Object... arguments) {
		return TEXTS.get(Locale.getDefault(), key, arguments);
	}

	/**
	 * Tells whether a key has a text.
	 *
	 * @param key the key
	 * @return true if it has one
	 */
	static boolean has(String key) {
		return TEXTS.has(key);
	}

	/**
	 * A text in whatever language it will be read.
	 *
	 * @param key its key
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the message
	 */
	static Message message(String key, Object... arguments) {
		return Message.of(TEXTS, key, arguments);
	}
}
