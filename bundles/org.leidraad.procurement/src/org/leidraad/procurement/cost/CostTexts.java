/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/** The translated texts of this package. */
final class CostTexts {

	static final Texts TEXTS = new Texts(CostTexts.class, "messages");

	private CostTexts() {
	}

	static Message message(String key, Object... arguments) {
		return Message.of(TEXTS, key, arguments);
	}
}
