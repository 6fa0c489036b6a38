/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.testing.texts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts of a bundle in English and their translations: {@code messages.properties}, {@code messages_nl.properties} and
 * {@code messages_fr.properties}.
 *
 * @param beside a class in whose package the files stand
 * @param base their name in English, without ending, such as {@code messages}
 */
public record Translations(Class<?> beside, String base) {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

	/**
	 * The texts named {@code messages}.
	 *
	 * @param beside a class in whose package they stand
	 * @return the texts
	 */
	public static Translations of(Class<?> beside) {
		return new Translations(beside, "messages");
	}

	/**
	 * The texts in a language.
	 *
	 * @param suffix what the name of the file has behind its base: nothing for English, {@code _nl} or {@code _fr}
	 * @return all keys with their texts; a missing file is a failure of the test
	 * @throws IOException if the file cannot be read
	 */
	public Properties in(String suffix) throws IOException {
		String file = base + suffix + ".properties";
		try (InputStream stream = beside.getResourceAsStream(file)) {
			assertNotNull(stream, file);
			return read(stream);
		}
	}

	/**
	 * A file of texts that is not beside a class.
	 *
	 * @param file the file
	 * @return all keys with their texts
	 * @throws IOException if it cannot be read
	 */
	public static Properties read(Path file) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			return read(stream);
		}
	}

	private static Properties read(InputStream stream) throws IOException {
		Properties texts = new Properties();
		texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		return texts;
	}

	/**
	 * Fails unless a language has the keys of English, no more and no fewer.
	 *
	 * @param suffix as in {@link #in}
	 * @throws IOException if a file cannot be read
	 */
	public void assertSameKeys(String suffix) throws IOException {
		assertEquals(new TreeSet<>(in("").stringPropertyNames()), new TreeSet<>(in(suffix).stringPropertyNames()));
	}

	/**
	 * Fails unless a language says all that English says: the same keys, and in each text, which is not empty, the same
	 * arguments, none of them hidden behind a straight apostrophe.
	 *
	 * @param suffix as in {@link #in}; English itself is held against the other conditions
	 * @throws IOException if a file cannot be read
	 */
	public void assertWhole(String suffix) throws IOException {
		assertWhole(suffix, key -> false);
	}

	/**
	 * As {@link #assertWhole(String)}, but some texts may be empty.
	 *
	 * @param suffix as in {@link #in}
	 * @param mayBeEmpty of which keys
	 * @throws IOException if a file cannot be read
	 */
	public void assertWhole(String suffix, Predicate<String> mayBeEmpty) throws IOException {
		assertSameKeys(suffix);
		Properties english = in("");
		Properties texts = in(suffix);
		Locale locale = suffix.isEmpty() ? Locale.ENGLISH : Locale.of(suffix.substring(1));
		for (String key : english.stringPropertyNames()) {
			String text = texts.getProperty(key);
			assertEquals(arguments(english.getProperty(key)), arguments(text), key);
			assertDoesNotThrow(() -> new MessageFormat(text, locale), key);
			assertFalse(text.contains("'"), "a straight apostrophe hides arguments: " + key);
			assertFalse(text.isBlank() && !mayBeEmpty.test(key), key);
		}
	}

	/**
	 * The arguments that a pattern uses, each once: a choice within it may name one as often as its language needs.
	 *
	 * @param pattern a pattern of {@link MessageFormat}
	 * @return such as <code>{0</code>
	 */
	public static SortedSet<String> arguments(String pattern) {
		return ARGUMENT.matcher(pattern).results().map(MatchResult::group)
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
