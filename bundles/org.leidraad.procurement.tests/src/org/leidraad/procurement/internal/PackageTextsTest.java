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
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.procurement.belgium.BelgianClause;
import org.leidraad.procurement.knowledge.Glossary;
import org.leidraad.procurement.steering.Agenda;

/** The texts of the packages about Belgian law, steering and knowledge are there in three languages. */
class PackageTextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

	@ParameterizedTest
	@CsvSource({"belgium, messages", "steering, messages", "knowledge, messages", "knowledge, glossary"})
	void haveTheSameKeysAndArguments(String name, String base) throws IOException {
		Properties english = texts(name, base, "");
		for (String language : List.of("_nl", "_fr")) {
			Properties texts = texts(name, base, language);
			assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()));
			for (String key : english.stringPropertyNames()) {
				String text = texts.getProperty(key);
				assertEquals(arguments(english.getProperty(key)), arguments(text), key);
				assertFalse(text.contains("'"), "a straight apostrophe hides arguments: " + key);
				assertFalse(text.isBlank() && !key.endsWith(".synonyms"), key);
				assertDoesNotThrow(() -> new MessageFormat(text, Locale.of(language.substring(1))), key);
			}
		}
	}

	private static Properties texts(String name, String base, String language) throws IOException {
		Class<?> anchor = switch (name) {
			case "belgium" -> BelgianClause.class;
			case "steering" -> Agenda.class;
			default -> Glossary.class;
		};
		try (Reader reader = new InputStreamReader(anchor.getResourceAsStream(base + language + ".properties"),
				StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts;
		}
	}

	private static List<String> arguments(String pattern) {
		return ARGUMENT.matcher(pattern).results().map(MatchResult::group).distinct().sorted().toList();
	}
}
