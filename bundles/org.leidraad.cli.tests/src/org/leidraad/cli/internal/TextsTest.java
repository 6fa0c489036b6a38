/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.Severity;
import org.leidraad.framework.catalogue.FrameworkKind;

/** Every text exists in three languages, with the same arguments. */
class TextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	@ParameterizedTest
	@CsvSource({"messages,nl", "messages,fr", "help,nl", "help,fr"})
	void keysAndArgumentsAreTheSame(String base, String language) throws IOException {
		Properties english = load(base);
		Properties translated = load(base + '_' + language);
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(translated.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english.getProperty(key)), arguments(translated.getProperty(key)), key);
			assertEquals(english.getProperty(key).isEmpty(), translated.getProperty(key).isEmpty(), key);
		}
	}

	/** An apostrophe that is not doubled hides the arguments after it. */
	@ParameterizedTest
	@ValueSource(strings = {"messages", "messages_nl", "messages_fr"})
	void everyArgumentIsShown(String base) throws IOException {
		Properties texts = load(base);
		for (String key : texts.stringPropertyNames()) {
			String pattern = texts.getProperty(key);
			if (!arguments(pattern).isEmpty()) {
				String shown = assertDoesNotThrow(() -> MessageFormat.format(pattern, 7, 7, 7, 7, 7, 7, 7, 7), key);
				assertTrue(shown.contains("7") && !shown.contains("{"), key + ": " + shown);
			} else {
				assertTrue(!pattern.contains("''"), key + " has no arguments and needs no doubled apostrophe");
			}
		}
	}

	@Test
	void everyChoiceHasAWord() {
		for (FrameworkKind kind : FrameworkKind.values()) {
			assertTrue(Session.TEXTS.has("kind." + kind.getLiteral()), kind.getLiteral());
		}
		for (Severity severity : Severity.values()) {
			assertTrue(Session.TEXTS.has("severity." + severity.id()));
			assertTrue(Session.TEXTS.has("check.count." + severity.id()));
		}
	}

	private static Set<String> arguments(String pattern) {
		return ARGUMENT.matcher(pattern).results().map(match -> match.group(1)).collect(Collectors.toSet());
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream stream = Session.class.getResourceAsStream(name + ".properties")) {
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		return properties;
	}
}
