/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the catalogues: the same in three languages, none missing and none too many. */
class CatalogueTextsTest {

	private static final Pattern KEY = Pattern.compile("\"text:([^\"]+)\"");

	private static Properties texts(String file) throws IOException {
		try (InputStream stream = GlossaryTemplates.class.getResourceAsStream(file + ".properties")) {
			Properties properties = new Properties();
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return properties;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"indicators", "ambitions", "glossary"})
	void haveTheSameKeysInEachLanguage(String name) throws IOException {
		Properties english = texts(name);
		for (String file : Set.of(name, name + "_nl", name + "_fr")) {
			Properties texts = texts(file);
			assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()));
			texts.forEach((key, text) -> {
				assertEquals(((String) text).isBlank(),
						((String) key).endsWith(".synonyms") && ((String) text).isBlank(), key::toString);
				assertFalse(((String) text).contains("'"), "a straight apostrophe: " + key);
				assertFalse(((String) text).contains("text:"), key::toString);
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"indicators", "ambitions"})
	void areThoseThatTheDataName(String name) throws IOException {
		String data;
		try (InputStream stream = GlossaryTemplates.class.getResourceAsStream(name + ".leidraad")) {
			data = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		Set<String> named = KEY.matcher(data).results().map((MatchResult result) -> result.group(1))
				.collect(Collectors.toCollection(HashSet::new));
		assertEquals(new TreeSet<>(texts(name).stringPropertyNames()), new TreeSet<>(named));
	}
}
