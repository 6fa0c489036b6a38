/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.conformance;

import java.util.Locale;

import org.leidraad.model.text.Message;

/**
 * One thing that is wrong with a bundle.
 *
 * @param severity how much it matters
 * @param id what kind of fault it is, such as {@code text-missing}; never changes
 * @param file the file in the bundle; empty where it is about the bundle as a whole
 * @param line the line in the file, from 1; 0 where it is not known
 * @param what what is wrong
 * @param mend how to mend it
 */
public record Fault(Severity severity, String id, String file, int line, Message what, Message mend) {

	/**
	 * The fault in one line.
	 *
	 * @param locale the language
	 * @return such as {@code catalogue/texts_nl.properties:12: "criterion.battery" is empty. Translate it.}
	 */
	public String in(Locale locale) {
		return (file.isEmpty() ? "" : file + (line > 0 ? ":" + line : "") + ": ") + what.in(locale) + ' '
				+ mend.in(locale);
	}
}
