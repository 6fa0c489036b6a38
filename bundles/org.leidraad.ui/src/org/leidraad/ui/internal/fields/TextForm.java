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

/** How a value is written by a person and read back. Knows no widget. */
public interface TextForm {

	/**
	 * The text for a value.
	 *
	 * @param value a value of the field, or null for none
	 * @return the text; empty for none
	 */
	String write(Object value);

	/**
	 * The value of a text.
	 *
	 * @param text what was typed
	 * @return the value, nothing, or what is wrong with it
	 */
	Reading read(String text);
}
