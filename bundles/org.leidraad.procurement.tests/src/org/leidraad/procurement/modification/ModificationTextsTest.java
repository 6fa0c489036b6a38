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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three languages say the same of modifications. */
class ModificationTextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

	private static Properties texts(String file) throws IOException {
		try (Reader reader = new InputStreamReader(ModificationTexts.class.getResourceAsStream(file),
				StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts;
		}
	}

	private static List<String> arguments(String pattern) {
		return ARGUMENT.matcher(pattern).results().map(MatchResult::group).distinct().sorted().toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages.properties", "messages_nl.properties", "messages_fr.properties"})
	void hasTheSameKeysAndArgumentsInEachLanguage(String file) throws IOException {
		Properties english = texts("messages.properties");
		Properties texts = texts(file);
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english.getProperty(key)), arguments(texts.getProperty(key)), key);
			assertFalse(texts.getProperty(key).isBlank() || texts.getProperty(key).contains("'"), key);
		}
	}
}
