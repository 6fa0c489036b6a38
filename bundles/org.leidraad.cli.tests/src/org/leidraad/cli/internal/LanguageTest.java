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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Which language is spoken. */
class LanguageTest {

	@Test
	void theAskedOneWins() {
		assertEquals(Locale.FRENCH, Language.asked(List.of("check", "--locale", "fr", "x"), Locale.GERMANY));
		assertEquals(Locale.of("nl"), Language.asked(List.of("--locale=nl", "check"), Locale.FRANCE));
	}

	@Test
	void elseThatOfTheSystemWithItsRegion() {
		assertEquals(Locale.of("nl", "BE"), Language.asked(List.of("check"), Locale.of("nl", "BE")));
		assertEquals(Locale.of("nl", "BE"), Language.asked(List.of("--locale", "nl"), Locale.of("nl", "BE")));
	}

	@Test
	void elseEnglish() {
		assertEquals(Locale.ENGLISH, Language.asked(List.of("check"), Locale.GERMANY));
		assertEquals(Locale.ENGLISH, Language.asked(List.of("--locale", "de"), Locale.GERMANY));
		assertEquals(Locale.ENGLISH, Language.asked(List.of("--locale"), Locale.ROOT));
	}

	@Test
	void whatFollowsTwoDashesIsNoOption() {
		assertEquals(Locale.ENGLISH, Language.asked(List.of("check", "--", "--locale", "nl"), Locale.ENGLISH));
	}
}
