/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.util.Locale;

import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/** The texts of what is installed. */
final class InstalledTexts {

	private static final Texts TEXTS = new Texts(InstalledTexts.class, "messages");

	private InstalledTexts() {
	}

	/** {@return a text in the language of the window} */
	static String get(String key, Object... arguments) {
		return TEXTS.get(Locale.getDefault(), key, arguments);
	}

	/** {@return a sentence for whatever language it will be read in} */
	static Message message(String key, Object... arguments) {
		return Message.of(TEXTS, key, arguments);
	}
}
