/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.util.Locale;

import org.leidraad.model.text.Texts;

/** The texts about changes of contracts. */
final class ChangeTexts {

	private static final Texts TEXTS = new Texts(ChangeTexts.class, "messages");

	private ChangeTexts() {
	}

	static String get(String key, Object... arguments) {
		return in(Locale.getDefault(), key, arguments);
	}

	static String in(Locale locale, String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
