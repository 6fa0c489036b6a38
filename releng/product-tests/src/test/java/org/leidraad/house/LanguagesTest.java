/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every text exists in English, Dutch and French: the same keys, none empty, in every bundle and feature. */
class LanguagesTest {

	private static final Set<String> NOT_FOR_PEOPLE = Set.of("build.properties", "logging.properties");

	@Test
	void everyKeyExistsInThreeLanguages() throws IOException {
		List<String> faults = new ArrayList<>();
		List<Path> english = englishFiles();
		for (Path file : english) {
			Set<String> keys = keys(file, faults);
			for (String language : List.of("nl", "fr")) {
				Path translation = Path
						.of(file.toString().replaceFirst("\\.properties$", "_" + language + ".properties"));
				if (!Files.exists(translation)) {
					faults.add("missing: " + translation);
					continue;
				}
				Set<String> translated = keys(translation, faults);
				difference(keys, translated).forEach(key -> faults.add(translation + " lacks " + key));
				difference(translated, keys).forEach(key -> faults.add(file + " lacks " + key));
			}
		}
		assertFalse(english.isEmpty());
		assertEquals("", String.join("\n", faults));
	}

	private static List<Path> englishFiles() throws IOException {
		List<Path> found = new ArrayList<>();
		for (String top : List.of("bundles", "features")) {
			try (Stream<Path> files = Files.walk(SourceBundle.root().resolve(top))) {
				files.filter(LanguagesTest::isEnglishTexts).forEach(found::add);
			}
		}
		return found;
	}

	private static boolean isEnglishTexts(Path file) {
		String path = file.toString();
		return path.endsWith(".properties") && !path.matches(".*_(nl|fr)\\.properties")
				&& !path.matches(".*[/\\\\](target|bin|src-gen)[/\\\\].*") && !path.contains(".tests")
				&& !NOT_FOR_PEOPLE.contains(file.getFileName().toString());
	}

	private static Set<String> keys(Path file, List<String> faults) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			texts.load(reader);
		}
		// a usage text is one line of help, which may be an empty line
		texts.forEach((key, text) -> {
			if (text.toString().isBlank() && !key.toString().contains(".usage.")) {
				faults.add(file + ": " + key + " is empty");
			}
		});
		return new TreeSet<>(texts.stringPropertyNames());
	}

	private static Set<String> difference(Set<String> from, Set<String> without) {
		Set<String> left = new TreeSet<>(from);
		left.removeAll(without);
		return left;
	}
}
