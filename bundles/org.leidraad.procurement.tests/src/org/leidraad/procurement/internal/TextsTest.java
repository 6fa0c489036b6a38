/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.procurement.admissibility.LabelAdmissibility;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** The three languages say the same. */
class TextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

	private static Properties texts(String file) throws IOException {
		try (Reader reader = new InputStreamReader(ProcurementTexts.class.getResourceAsStream(file),
				StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts;
		}
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
			assertFalse(texts.getProperty(key).contains("'"), "a straight apostrophe hides arguments: " + key);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages_nl.properties", "messages_fr.properties"})
	void hasTheSameOfAdmissibilityInEachLanguage(String file) throws IOException {
		Properties english = ofAdmissibility("messages.properties");
		Properties texts = ofAdmissibility(file);
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english.getProperty(key)), arguments(texts.getProperty(key)), key);
			assertFalse(texts.getProperty(key).contains("'") || texts.getProperty(key).isBlank(), key);
		}
	}

	private static Properties ofAdmissibility(String file) throws IOException {
		try (Reader reader = new InputStreamReader(LabelAdmissibility.class.getResourceAsStream(file),
				StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts;
		}
	}

	private static List<String> arguments(String pattern) {
		return ARGUMENT.matcher(pattern).results().map(MatchResult::group).distinct().sorted().toList();
	}

	@Test
	void hasATextForEachRule() throws IOException {
		Set<String> texts = texts("messages.properties").stringPropertyNames().stream()
				.filter(key -> key.startsWith("rule.")).collect(Collectors.toSet());
		assertEquals(BuyerRoadmap.RULES.stream().map(rule -> "rule." + rule.id()).collect(Collectors.toSet()), texts);
	}
}
