/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three languages say the same. */
class AwardTextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

	private static Properties texts(String file) throws IOException {
		try (Reader reader = new InputStreamReader(AwardTexts.class.getResourceAsStream(file),
				StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts;
		}
	}

	private static Object arguments(String pattern) {
		return new TreeSet<>(ARGUMENT.matcher(pattern).results().map(MatchResult::group).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages.properties", "messages_nl.properties", "messages_fr.properties"})
	void hasTheSameKeysAndArgumentsInEachLanguage(String file) throws IOException {
		Properties english = texts("messages.properties");
		Properties texts = texts(file);
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english.getProperty(key)), arguments(texts.getProperty(key)), key);
			assertDoesNotThrow(() -> new MessageFormat(texts.getProperty(key)), key);
			assertFalse(texts.getProperty(key).contains("'") || texts.getProperty(key).isBlank(), key);
		}
	}
}
