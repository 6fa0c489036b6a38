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
import java.util.regex.Pattern;

/**
 * A product group as a code of the Common Procurement Vocabulary (Regulation (EC) 213/2008): eight digits of which the
 * trailing zeros stand for everything below, and a check digit, such as {@code 30213100-6}.
 *
 * @param prefix the digits that say something, at least two; other codes as they are, in capitals
 */
public record ProductGroup(String prefix) {

	private static final Pattern CODE = Pattern.compile("(\\d{2}\\d*?)0*(-\\d)?");

	/**
	 * Reads a code.
	 *
	 * @param code the code, never null
	 * @return the product group
	 */
	public static ProductGroup of(String code) {
		String written = code.strip();
		var digits = CODE.matcher(written);
		return new ProductGroup(digits.matches() ? digits.group(1) : written.toUpperCase(Locale.ROOT));
	}

	/**
	 * Tells whether one of two groups lies within the other.
	 *
	 * @param other the other group
	 * @return true if one is the same as the other or a part of it
	 */
	public boolean overlaps(ProductGroup other) {
		boolean digits = isDigits() && other.isDigits();
		return digits
				? prefix.startsWith(other.prefix) || other.prefix.startsWith(prefix)
				: prefix.equals(other.prefix);
	}

	private boolean isDigits() {
		return !prefix.isEmpty() && prefix.chars().allMatch(Character::isDigit);
	}
}
