/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.knowledge;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a buyer expects to buy, where it wrote a number: "1.200 laptops".
 *
 * @param number how many
 * @param unit of what, in lower case; empty where nothing stands after the number
 */
public record BuyerVolume(BigDecimal number, String unit) {

	/** A volume is an expectation, so that many write so before the number. */
	private static final String ABOUT = "(?:(?:about|approximately|around|ongeveer|circa|rond|environ|autour de|ca\\.?|[±~≈])"
			+ "\\s*)?";

	/** Whole numbers, with or without a point, comma, space or apostrophe between thousands. */
	private static final Pattern NUMBER = Pattern
			.compile("\\s*" + ABOUT + "(\\d{1,3}(?:[.,'’ \u00a0\u202f]\\d{3})+|\\d{1,15})(?![\\d.,]*\\d)\\s*(.*)",
					Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

	/**
	 * Reads a volume.
	 *
	 * @param text what a buyer wrote, or null
	 * @return the volume; none where it does not begin with a whole number
	 */
	public static Optional<BuyerVolume> parse(String text) {
		Matcher matcher = NUMBER.matcher(text == null ? "" : text);
		return matcher.matches()
				? Optional.of(new BuyerVolume(new BigDecimal(matcher.group(1).replaceAll("\\D", "")),
						matcher.group(2).strip().toLowerCase(Locale.ROOT)))
				: Optional.empty();
	}
}
