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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextsTest {

	private final Texts texts = new Texts(TextsTest.class, "greetings");
	private Locale before;

	/** The language of the machine must make no difference. */
	@BeforeEach
	void speakFrench() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.FRENCH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void theLocaleThatIsAskedForDecides() {
		assertEquals("Good day, it's Friday", texts.get(Locale.ENGLISH, "plain"));
		assertEquals("Goedendag, 't is vrijdag", texts.get(Locale.forLanguageTag("nl-BE"), "plain"));
		assertEquals("Good day, it's Friday", texts.get(Locale.GERMAN, "plain"));
	}

	@Test
	void argumentsAreWrittenInTheLanguage() {
		assertEquals("It's 1,234.5 kg", texts.get(Locale.ENGLISH, "weight", 1234.5));
		assertEquals("'t Is 1.234,5 kg", texts.get(Locale.forLanguageTag("nl"), "weight", 1234.5));
	}

	@Test
	void aMissingKeyIsADefect() {
		assertThrows(MissingResourceException.class, () -> texts.get(Locale.ENGLISH, "no-such-key"));
	}
}
