/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.util.Locale;

import org.leidraad.model.text.Texts;

/** The texts of the view in which offers are compared. */
final class OfferTexts {

	private static final Texts TEXTS = new Texts(OfferTexts.class, "messages");

	private OfferTexts() {
	}

	static String get(String key, Object... arguments) {
		return in(Locale.getDefault(), key, arguments);
	}

	static String in(Locale language, String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}
}
