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

import org.leidraad.model.text.Message;

/** What came of reading a text: {@code Reading = Value | Nothing | Fault}. */
public sealed interface Reading {

	/**
	 * The text stands for a value.
	 *
	 * @param value the value
	 */
	record Value(Object value) implements Reading {
	}

	/** The text is empty: the field has no value. */
	record Nothing() implements Reading {
	}

	/**
	 * The text cannot be read.
	 *
	 * @param message what is wrong, with an example of what is right
	 */
	record Fault(Message message) implements Reading {
	}
}
