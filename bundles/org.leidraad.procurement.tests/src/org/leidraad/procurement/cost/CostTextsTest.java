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

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three languages say the same, and everything has a text. */
class CostTextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

	private static Properties texts(String file) throws IOException {
		try (Reader reader = new InputStreamReader(CostTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages_nl.properties", "messages_fr.properties"})
	void hasTheSameKeysAndArgumentsInEachLanguage(String file) throws IOException {
		Properties english = texts("messages.properties");
		Properties texts = texts(file);
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english.getProperty(key)), arguments(texts.getProperty(key)), key);
			assertDoesNotThrow(() -> new MessageFormat(texts.getProperty(key)), key);
			assertFalse(texts.getProperty(key).contains("'"), "a straight apostrophe hides arguments: " + key);
		}
	}

	private static List<String> arguments(String pattern) {
		return ARGUMENT.matcher(pattern).results().map(MatchResult::group).distinct().sorted().toList();
	}

	@Test
	void everyIssueFactorAndOriginHasAText() {
		assertTrue(Arrays.stream(CostIssue.values()).allMatch(issue -> CostTexts.TEXTS.has("issue." + issue.id())));
		for (CostFactor factor : CostFactor.values()) {
			assertFalse(factor.label().in(Locale.FRENCH).isBlank());
			assertFalse(factor.unit().in(Locale.of("nl")).isBlank());
		}
		for (EmbodiedOrigin origin : EmbodiedOrigin.values()) {
			assertFalse(origin.label().in(Locale.ENGLISH).isBlank());
		}
		ReferenceDevices.all().forEach(device -> assertFalse(device.source().in(Locale.FRENCH).isBlank()));
	}
}
