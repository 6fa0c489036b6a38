/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import java.util.Locale;
import java.util.Set;

import org.leidraad.framework.internal.Reasons;
import org.leidraad.model.text.Texts;

/**
 * The names of units for people. A catalogue writes its units in English and short, such as {@code % smelters} or
 * {@code per yr}, because they are compared with each other.
 */
public final class UnitNames {

	private static final Texts TEXTS = new Texts(Reasons.class, "units");

	/** How a catalogue writes that there is no unit. */
	private static final String NONE = "-";

	private static final Set<String> KINDS_OF_ANSWER = Set.of("date", "enum", "list", "mixed", "qual", "ref", "text",
			"various", "yes/no");

	private UnitNames() {
		// no instances
	}

	/**
	 * The name of a unit.
	 *
	 * @param locale the language; English where there is no such translation
	 * @param unit the unit as a catalogue writes it; null counts as empty
	 * @return its name, such as "% of smelters" or "per year"; the unit as it is where it has none
	 */
	public static String of(Locale locale, String unit) {
		if (unit == null || unit.isBlank() || unit.strip().equals(NONE)) {
			return "";
		}
		String key = "unit." + unit.strip().replace(' ', '-');
		return TEXTS.has(key) ? TEXTS.get(locale, key) : unit.strip();
	}

	/**
	 * Tells whether a unit says in what a number is counted, and not of what kind an answer is, such as {@code date}.
	 *
	 * @param unit the unit as a catalogue writes it; null counts as empty
	 * @return true if its name belongs behind a number
	 */
	public static boolean isMeasure(String unit) {
		return unit != null && !unit.isBlank() && !KINDS_OF_ANSWER.contains(unit.strip());
	}
}
