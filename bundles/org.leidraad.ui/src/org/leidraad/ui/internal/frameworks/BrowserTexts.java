/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.Locale;

import org.leidraad.model.text.Texts;

/** The texts of the browser of frameworks. */
final class BrowserTexts {

	private static final Texts TEXTS = new Texts(BrowserTexts.class, "messages");

	private BrowserTexts() {
	}

	/** {@return a text in the language of the window} */
	static String get(String key, Object... arguments) {
		return in(Locale.getDefault(), key, arguments);
	}

	/** {@return a text in some language} */
	static String in(Locale locale, String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}

	static boolean has(String key) {
		return TEXTS.has(key);
	}
}
