/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal;

import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/** The translated texts of this bundle. */
public final class ProcurementTexts {

	/** Findings, repairs, and what repairs write into a roadmap. */
	public static final Texts TEXTS = new Texts(ProcurementTexts.class, "messages");

	private ProcurementTexts() {
	}

	/**
	 * A text of this bundle as a message.
	 *
	 * @param key its key
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the message
	 */
	public static Message message(String key, Object... arguments) {
		return Message.of(TEXTS, key, arguments);
	}
}
