/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final List<String> LANGUAGES = List.of("", "_nl", "_fr");

	@Test
	void everySentenceIsThereInThreeLanguages() throws IOException {
		Properties english = texts("");
		assertFalse(english.isEmpty());
		for (String language : LANGUAGES) {
			assertEquals(english.keySet(), texts(language).keySet(), language);
		}
	}

	@Test
	void everySentenceNamesTheBundleAndUsesTheSameDetails() throws IOException {
		Properties english = texts("");
		for (String language : LANGUAGES) {
			Properties texts = texts(language);
			for (String key : texts.stringPropertyNames()) {
				String sentence = new MessageFormat(texts.getProperty(key))
						.format(new Object[]{"<0>", "<1>", "<2>", "<3>"});
				String original = new MessageFormat(english.getProperty(key))
						.format(new Object[]{"<0>", "<1>", "<2>", "<3>"});
				assertTrue(sentence.contains("<0>"), () -> key + language);
				for (String detail : List.of("<1>", "<2>", "<3>")) {
					assertEquals(original.contains(detail), sentence.contains(detail), () -> key + language + detail);
				}
				assertFalse(sentence.contains("{"), () -> key + language);
			}
		}
	}

	private static Properties texts(String language) throws IOException {
		try (Reader reader = new InputStreamReader(
				Messages.class.getResourceAsStream("messages" + language + ".properties"), StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts;
		}
	}
}
