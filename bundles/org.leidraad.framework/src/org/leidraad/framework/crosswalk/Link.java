/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.util.Locale;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.internal.Reasons;

/**
 * A link of a chain of reasons: who has the first thing has the second thing too.
 *
 * @param kind why
 * @param from the first thing
 * @param to the second thing
 * @param verified true where it was checked against a source; otherwise shown as to be checked
 * @param source where it comes from; empty where the catalogue does not say
 */
public record Link(Kind kind, Party from, Party to, boolean verified, String source) {

	/** Why the second thing follows from the first. */
	public enum Kind {
		/** The certificate cannot be had without the criterion. */
		ASKS,
		/** It is not known of which edition the certificate is; it is taken to be of the one that no other replaces. */
		EDITION,
		/** A catalogue says that the two are equivalent. */
		EQUIVALENT,
		/** A catalogue says that the first is stricter. */
		STRICTER,
		/** A catalogue says that the first implies the second. */
		IMPLIES,
		/** Both answer the same question, and the first with the same threshold. */
		SAME_ANSWER,
		/** Both answer the same question, and the first with a stricter threshold. */
		STRICTER_ANSWER
	}

	/**
	 * The reason for people.
	 *
	 * @param locale the language
	 * @return a sentence
	 */
	public String text(Locale locale) {
		String end = kind == Kind.ASKS && to instanceof Party.OfCriterion(InstalledCriterion criterion)
				? criterion.title(locale)
				: to.name(locale);
		return Reasons.TEXTS.get(locale, "link." + kind.name().toLowerCase(Locale.ROOT), from.name(locale), end);
	}
}
