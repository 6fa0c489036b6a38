/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people and spreadsheets write them: with a decimal point or comma, and groups of three digits by point,
 * comma, apostrophe or space. What can be read in two ways is refused rather than guessed.
 */
final class ModificationsNumber {

	private static final int LONGEST = 60;
	private static final Pattern SPACES = Pattern.compile(
			"(?<=\\d)[ \\u00A0\\u202F'’](?=\\d{3}(?!\\d))");
	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
	private static final Pattern TWO_WAYS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
	private static final Pattern POINT_GROUPS = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
	private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

	private ModificationsNumber() {
	}

	/**
	 * Tells whether a number might be meant in two ways: 1.200 is twelve hundred to some and one and a bit to others.
	 *
	 * @param text the number
	 * @return true if so
	 */
	static boolean isAmbiguous(String text) {
		return TWO_WAYS.matcher(text).matches();
	}

	/**
	 * Reads a number.
	 *
	 * @param text what stands there; one point or comma is that of decimals
	 * @return the number; none if it is none, or has more than 60 characters
	 */
	static Optional<BigDecimal> read(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		String number = SPACES.matcher(text).replaceAll("");
		if (PLAIN.matcher(number).matches()) {
			return Optional.of(new BigDecimal(number.replace(',', '.')));
		}
		if (POINT_GROUPS.matcher(number).matches()) {
			return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
		}
		return COMMA_GROUPS.matcher(number).matches()
				? Optional.of(new BigDecimal(number.replace(",", "")))
				: Optional.empty();
	}
}
