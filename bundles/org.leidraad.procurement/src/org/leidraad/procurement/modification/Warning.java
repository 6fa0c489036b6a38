/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import org.leidraad.model.text.Message;

/**
 * Something to look at in a change.
 *
 * @param kind what it is about
 * @param message the warning, with its numbers
 */
public record Warning(Kind kind, Message message) {

	/** What warnings are about. */
	public enum Kind {

		/** W1: with this change the small drawer is more than 80 % full. */
		NEARLY_FULL("W1"),
		/** W2: not the first use of drawers d and e, which may point to evasion. */
		REPEATED("W2"),
		/** W3: only drawer g fits, which is a judgement: record the reasoning. */
		ONLY_JUDGEMENT("W3"),
		/** W4: it fits the small drawer and a larger one, which is not summed. */
		LARGER_FITS("W4"),
		/** W5: the review clause lacks scope, nature or conditions: mend it in the next tender. */
		WEAK_CLAUSE("W5"),
		/** W6: all changes together are more than half of the value: a sign for management, no limit of the law. */
		MANY_CHANGES("W6"),
		/** W7: the notice has not been published. */
		NOTICE_DUE("W7"),
		/** W8: all changes under a review clause or option come to more than its amount. */
		BEYOND_CLAUSE("W8");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** {@return W1 to W8, which files keep} */
		public String code() {
			return code;
		}
	}

	/** {@return W1 to W8} */
	public String code() {
		return kind.code();
	}
}
