/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Every text of the window is there in three languages, and every text that the plugin.xml names is there. */
class TextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
	private static final Pattern EXTERNAL = Pattern.compile("\"%([\\w.]+)\"");
	private static final Bundle BUNDLE = FrameworkUtil.getBundle(ShellTexts.class);

	static List<URL> messages() {
		List<URL> files = Collections.list(BUNDLE.findEntries("/", "messages.properties", true)).stream()
				.filter(url -> !url.getPath().contains("/src/")).toList();
		assertFalse(files.isEmpty());
		return files;
	}

	@ParameterizedTest
	@MethodSource("messages")
	void messagesAreThereInThreeLanguages(URL english) throws IOException {
		Properties texts = read(english);
		for (String language : List.of("nl", "fr")) {
			Properties translated = read(beside(english, language));
			assertEquals(new TreeSet<>(texts.keySet()), new TreeSet<>(translated.keySet()), english + " " + language);
			texts.forEach((key, text) -> assertEquals(arguments(text), arguments(translated.get(key)),
					english + " " + language + " " + key));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"plugin.properties", "plugin_nl.properties", "plugin_fr.properties"})
	void whatThePluginNamesIsThere(String name) throws IOException {
		Properties texts = read(entry(name));
		String declared = text(entry("plugin.xml"));
		Set<String> named = EXTERNAL.matcher(declared).results().map(match -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		assertTrue(named.size() > 20, "the plugin.xml was read");
		named.removeAll(texts.keySet());
		assertEquals(Set.of(), named);
	}

	@Test
	void thePluginTextsAreThereInThreeLanguages() throws IOException {
		Set<Object> english = read(entry("plugin.properties")).keySet();
		assertEquals(english, read(entry("plugin_nl.properties")).keySet());
		assertEquals(english, read(entry("plugin_fr.properties")).keySet());
	}

	private static URL entry(String name) {
		URL url = BUNDLE.getEntry(name);
		assertNotNull(url, name);
		return url;
	}

	private static URL beside(URL english, String language) {
		String path = english.getPath().replace(".properties", "_" + language + ".properties");
		return entry(path);
	}

	private static Set<String> arguments(Object text) {
		Matcher matcher = ARGUMENT.matcher(String.valueOf(text));
		return matcher.results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(URL url) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

	private static String text(URL url) throws IOException {
		try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
			StringWriter text = new StringWriter();
			reader.transferTo(text);
			return text.toString();
		}
	}
}
