/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The Common Procurement Vocabulary of 2008 (Regulation (EC) No 213/2008, annex I): 9,454 codes with their names in
 * English, Dutch and French. Read from the bundle when it is first asked for.
 */
public final class ProcurementVocabulary {

	private static final int DIGITS = 8;
	private static final String CODE = "\\d{8}(-\\d)?";

	/**
	 * A code.
	 *
	 * @param code the code with its check digit, such as {@code 30213100-6}
	 * @param english its name in English
	 * @param dutch its name in Dutch
	 * @param french its name in French
	 */
	public record Entry(String code, String english, String dutch, String french) {

		/**
		 * Its name.
		 *
		 * @param locale the language; English where it is none of the three
		 * @return the name
		 */
		public String name(Locale locale) {
			return switch (locale.getLanguage()) {
				case "nl" -> dutch;
				case "fr" -> french;
				default -> english;
			};
		}
	}

	private static final class Loaded {

		private static final Map<String, Entry> BY_DIGITS = load();

		private static Map<String, Entry> load() {
			Map<String, Entry> entries = new HashMap<>();
			try (InputStream stream = ProcurementVocabulary.class.getResourceAsStream("cpv-2008.tsv");
					BufferedReader lines = new BufferedReader(
							new InputStreamReader(stream, StandardCharsets.UTF_8))) {
				lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
						.forEach(parts -> entries.put(parts[0].substring(0, DIGITS),
								new Entry(parts[0], parts[1], parts[2], parts[3])));
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
			return entries;
		}
	}

	private ProcurementVocabulary() {
	}

	/**
	 * Finds a code.
	 *
	 * @param code eight digits, with or without check digit
	 * @return the entry; none where there is no such code or its check digit is another
	 */
	public static Optional<Entry> find(String code) {
		return near(code).filter(entry -> code.strip().length() == DIGITS || entry.code().equals(code.strip()));
	}

	/**
	 * Finds the code that is meant.
	 *
	 * @param code eight digits, with or without check digit, which may be wrong
	 * @return the entry with these eight digits; none where there is none
	 */
	public static Optional<Entry> near(String code) {
		String written = code.strip();
		return written.matches(CODE)
				? Optional.ofNullable(Loaded.BY_DIGITS.get(written.substring(0, DIGITS)))
				: Optional.empty();
	}
}
