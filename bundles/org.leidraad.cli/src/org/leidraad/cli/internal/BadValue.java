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

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import picocli.CommandLine.TypeConversionException;

/** The value of an option is not what it must be. */
public class BadValue extends TypeConversionException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final String expected;

	/**
	 * @param key the key of the line that says so; {0} is the option, {1} the value, {2} what was expected
	 * @param expected what was expected; may be empty
	 */
	public BadValue(String key, String expected) {
		super(key);
		this.key = key;
		this.expected = expected;
	}

	/**
	 * The value is none of those that can be chosen.
	 *
	 * @param choices those that can be chosen
	 * @return the exception
	 */
	public static BadValue noneOf(Stream<String> choices) {
		return new BadValue("usage.value", String.join(", ", choices.toList()));
	}

	/**
	 * What is wrong, in one line.
	 *
	 * @param locale the language
	 * @param option the option
	 * @param value its value
	 * @return the line
	 */
	public String in(Locale locale, String option, String value) {
		return Session.TEXTS.get(locale, key, List.of(option, value, expected).toArray());
	}
}
