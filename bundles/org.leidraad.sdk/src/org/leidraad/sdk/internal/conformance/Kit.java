/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;
import org.leidraad.sdk.conformance.Fault;
import org.leidraad.sdk.conformance.Severity;

/** The sentences of the conformance kit: {@code <id>} says what is wrong, {@code <id>.mend} how to mend it. */
public final class Kit {

	/** Where they are translated. */
	public static final Texts TEXTS = new Texts(Kit.class, "faults");

	private Kit() {
		// no instances
	}

	static Fault fault(Severity severity, String id, String file, int line, Object... arguments) {
		return new Fault(severity, id, file, line, Message.of(TEXTS, id, arguments),
				Message.of(TEXTS, id + ".mend", arguments));
	}
}
