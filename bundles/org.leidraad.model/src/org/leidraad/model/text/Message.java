/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.text;

import java.util.List;
import java.util.Locale;

/**
 * One sentence for a person, in whatever language it will be read.
 *
 * @param texts where the sentence is translated
 * @param key its key there
 * @param arguments what stands for {0}, {1}, ...: numbers, texts, and messages, which are read in the same language
 */
public record Message(Texts texts, String key, List<Object> arguments) {

	/**
	 * Makes a message.
	 *
	 * @param texts where the sentence is translated
	 * @param key its key there
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the message
	 */
	public static Message of(Texts texts, String key, Object... arguments) {
		return new Message(texts, key, List.of(arguments));
	}

	/**
	 * The sentence in a language.
	 *
	 * @param locale the language
	 * @return the sentence
	 */
	public String in(Locale locale) {
		return texts.get(locale, key, arguments.stream()
				.map(argument -> argument instanceof Message message ? message.in(locale) : argument).toArray());
	}
}
