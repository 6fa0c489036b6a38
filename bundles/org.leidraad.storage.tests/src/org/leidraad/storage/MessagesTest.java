/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.leidraad.storage.internal.StorageTexts;

/** Every sentence exists in three languages and takes in the same things. */
class MessagesTest {

	private static final List<String> LANGUAGES = List.of("", "_nl", "_fr");

	@Test
	void everySentenceInThreeLanguages() throws IOException {
		Properties english = load("");
		assertFalse(english.isEmpty());
		for (String language : LANGUAGES) {
			Properties other = load(language);
			assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()),
					language);
			for (String key : english.stringPropertyNames()) {
				int arguments = new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length;
				assertEquals(arguments, new MessageFormat(other.getProperty(key)).getFormatsByArgumentIndex().length,
						language + key);
				assertTrue(other.getProperty(key).startsWith("{0}"), "begins with the file: " + language + key);
			}
		}
	}

	@Test
	void noSentenceLosesAnApostropheOrAnArgument() throws IOException {
		for (String key : load("").stringPropertyNames()) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
				String sentence = StorageTexts.TEXTS.get(locale, key, "<0>", "<1>", "<2>", "<3>", "<4>");
				assertFalse(sentence.contains("{"), key + sentence);
				assertEquals(apostrophes(load(suffix(locale)).getProperty(key)),
						sentence.chars().filter(c -> c == '\'').count(),
						sentence);
			}
		}
	}

	/** Doubled in the pattern, single in the sentence: a single one in a pattern would switch arguments off. */
	private static long apostrophes(String pattern) {
		long all = pattern.chars().filter(c -> c == '\'').count();
		assertEquals(0, all % 2, pattern);
		return all / 2;
	}

	private static String suffix(Locale locale) {
		return locale == Locale.ENGLISH ? "" : '_' + locale.getLanguage();
	}

	private static Properties load(String language) throws IOException {
		Properties properties = new Properties();
		try (InputStreamReader reader = new InputStreamReader(
				StorageTexts.class.getResourceAsStream("messages" + language + ".properties"),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
