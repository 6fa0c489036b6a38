/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.MeasurementFrequency;
import org.leidraad.analysis.internal.rules.ThreadRules;

/** The three languages say the same. */
class TextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
	private static final Properties ENGLISH = texts("messages.properties");

	private static Properties texts(String file) {
		try (InputStream stream = AnalysisTexts.class.getResourceAsStream(file)) {
			Properties properties = new Properties();
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return properties;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages_nl.properties", "messages_fr.properties"})
	void hasTheSameKeysAndArgumentsInEachLanguage(String file) {
		Properties texts = texts(file);
		assertEquals(new TreeSet<>(ENGLISH.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()));
		for (String key : ENGLISH.stringPropertyNames()) {
			assertEquals(arguments(ENGLISH.getProperty(key)), arguments(texts.getProperty(key)), key);
			assertFalse(texts.getProperty(key).isBlank(), key);
		}
	}

	/** The arguments that a pattern uses. */
	private static List<String> arguments(String pattern) {
		return ARGUMENT.matcher(pattern).results().map(MatchResult::group).sorted().toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages.properties", "messages_nl.properties", "messages_fr.properties"})
	void isAPatternThatCanBeReadWithoutStraightQuotes(String file) {
		texts(file).forEach((key, text) -> {
			assertDoesNotThrow(() -> new MessageFormat((String) text), key::toString);
			assertFalse(((String) text).contains("'"), "a straight apostrophe hides arguments: " + key);
		});
	}

	@Test
	void hasATextForEachRuleAndState() {
		List<String> ids = ThreadRules.ALL.stream().map(Rule::id).map(id -> "rule." + id).toList();
		assertEquals(new TreeSet<>(ids), ENGLISH.stringPropertyNames().stream().filter(key -> key.startsWith("rule."))
				.collect(Collectors.toCollection(TreeSet::new)));
		assertEquals(IndicatorState.values().length,
				Arrays.stream(IndicatorState.values()).filter(state -> AnalysisTexts.TEXTS.has("state." + state.id()))
						.count());
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages.properties", "messages_nl.properties", "messages_fr.properties"})
	void writesFrequenciesThatCanBeReadBack(String file) {
		assertTrue(MeasurementFrequency.parse(texts(file).getProperty("text.yearly")).isPresent());
		assertTrue(MeasurementFrequency.parse(texts(file).getProperty("text.quarterly")).isPresent());
	}
}
