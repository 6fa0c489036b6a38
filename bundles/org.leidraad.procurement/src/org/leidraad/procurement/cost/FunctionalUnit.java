/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is priced, in the words of the person who wrote it down: two offers can be compared if they price the same.
 *
 * @param word one word for all that mean the same; others in lower case without spaces
 */
public record FunctionalUnit(String word) {

	private static final String DEVICE = "device";
	private static final String DEVICE_YEAR = "device-year";
	private static final String PIECE = "piece";

	/** Words for the same unit, in lower case and without spaces. */
	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("devices", DEVICE),
			Map.entry("toestel", DEVICE), Map.entry("toestellen", DEVICE), Map.entry("apparaat", DEVICE),
			Map.entry("apparaten", DEVICE), Map.entry("appareil", DEVICE), Map.entry("appareils", DEVICE),
			Map.entry("pieces", PIECE), Map.entry("stuk", PIECE), Map.entry("stuks", PIECE),
			Map.entry("pièce", PIECE), Map.entry("pièces", PIECE),
			Map.entry("device-years", DEVICE_YEAR), Map.entry("deviceyear", DEVICE_YEAR),
			Map.entry("toesteljaar", DEVICE_YEAR), Map.entry("toesteljaren", DEVICE_YEAR),
			Map.entry("apparaatjaar", DEVICE_YEAR), Map.entry("appareil-an", DEVICE_YEAR),
			Map.entry("appareil-année", DEVICE_YEAR), Map.entry("année-appareil", DEVICE_YEAR));
	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final Pattern YEARLY = Pattern.compile(".*(?:years?|jaar|jaren|années?)|(?:.*[-/]|.*par)?ans?"
			+ "|(?:année|an)-.*");

	/**
	 * Reads a unit.
	 *
	 * @param written as somebody wrote it
	 * @return the unit
	 */
	public static FunctionalUnit of(String written) {
		String plain = SPACE.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
		return new FunctionalUnit(SAME.getOrDefault(plain, plain));
	}

	/** {@return true if it is a year of something, so that its price is that of a year} */
	public boolean isYearly() {
		return YEARLY.matcher(word).matches();
	}
}
