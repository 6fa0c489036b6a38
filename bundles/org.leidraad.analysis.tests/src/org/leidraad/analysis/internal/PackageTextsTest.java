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

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.coverage.CoverageIndex;
import org.leidraad.analysis.maturity.MaturityProfile;

/** The texts of packages that have their own: the three languages say the same. */
class PackageTextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

	@ParameterizedTest
	@CsvSource({"coverage,_nl", "coverage,_fr", "maturity,_nl", "maturity,_fr"})
	void hasTheSameKeysAndArguments(String where, String language) throws IOException {
		Class<?> anchor = "coverage".equals(where) ? CoverageIndex.class : MaturityProfile.class;
		Properties english = texts(anchor, "");
		Properties texts = texts(anchor, language);
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			String text = texts.getProperty(key);
			assertEquals(arguments(english.getProperty(key)), arguments(text), key);
			assertDoesNotThrow(() -> new MessageFormat(text), key);
			assertFalse(text.isBlank() || text.contains("'"), key);
		}
	}

	private static Properties texts(Class<?> anchor, String language) throws IOException {
		Properties properties = new Properties();
		try (InputStream stream = anchor.getResourceAsStream("messages" + language + ".properties")) {
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		return properties;
	}

	private static TreeSet<String> arguments(String pattern) {
		TreeSet<String> arguments = new TreeSet<>();
		ARGUMENT.matcher(pattern).results().map(MatchResult::group).forEach(arguments::add);
		return arguments;
	}
}
