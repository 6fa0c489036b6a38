/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.util.Locale;

import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/** The translated texts of this package. */
final class AwardTexts {

	static final Texts TEXTS = new Texts(AwardTexts.class, "messages");

	private AwardTexts() {
	}

	static Message message(String key, Object... arguments) {
		return Message.of(TEXTS, key, arguments);
	}

	static String text(Locale locale, String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
