/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.Element;

/** What an element is called in a message. */
public final class ElementName {

	private static final String NOTHING = "…";

	private ElementName() {
	}

	/**
	 * The name of an element.
	 *
	 * @param element the element, or null
	 * @return its name; where it has none the key of the clause that it assesses, else its identifier, because that
	 * finds
	 * it in any language
	 */
	public static String of(Element element) {
		if (element == null) {
			return NOTHING;
		}
		if (isWritten(element.getName())) {
			return element.getName().strip();
		}
		if (element instanceof ClauseAssessment clause && isWritten(clause.getCriterion())) {
			return clause.getCriterion().strip();
		}
		return isWritten(element.getId()) ? element.getId().strip() : NOTHING;
	}

	/**
	 * The name of an element as an argument of a message: whatever it is called when the message is read.
	 *
	 * @param element the element, or null
	 * @return an object that is written as the name
	 */
	public static Object current(Element element) {
		return new Current(element);
	}

	private record Current(Element element) {

		@Override
		public String toString() {
			return of(element);
		}
	}

	private static boolean isWritten(String text) {
		return text != null && !text.isBlank();
	}
}
