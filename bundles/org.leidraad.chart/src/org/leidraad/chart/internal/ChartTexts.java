/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart.internal;

import java.util.Locale;

import org.leidraad.model.text.Texts;

/** The words in pictures. */
public final class ChartTexts {

	private static final Texts TEXTS = new Texts(ChartTexts.class, "messages");

	private ChartTexts() {
	}

	/**
	 * A text.
	 *
	 * @param locale the language
	 * @param key its key
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the text
	 */
	public static String get(Locale locale, String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
