/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

/**
 * A place in a text file.
 *
 * @param line from 1; 0 where no place is known
 * @param column from 1, in characters; 0 where only the line is known
 */
record TextPlace(int line, int column) {

	/** No place: the whole file is meant. */
	static final TextPlace NONE = new TextPlace(0, 0);

	/**
	 * The place in the form that editors and terminals understand.
	 *
	 * @param name the name of the file
	 * @return {@code name}, {@code name:line} or {@code name:line:column}
	 */
	String in(String name) {
		if (line < 1) {
			return name;
		}
		return column < 1 ? name + ':' + line : name + ':' + line + ':' + column;
	}
}
