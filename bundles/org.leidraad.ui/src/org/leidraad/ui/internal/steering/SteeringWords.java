/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import java.util.Locale;

import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/** The texts about what is due and how contracts are steered. */
final class SteeringWords {

	private static final Texts TEXTS = new Texts(SteeringWords.class, "messages");

	private SteeringWords() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(Locale.getDefault(), key, arguments);
	}

	static Message message(String key, Object... arguments) {
		return Message.of(TEXTS, key, arguments);
	}
}
