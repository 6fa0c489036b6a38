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

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.crosswalk.Link;

/** The reasons of the crosswalk in three languages. */
class ReasonsTest {

	@Test
	void everyLinkNamesBothEndsInThreeLanguages() {
		for (Link.Kind kind : Link.Kind.values()) {
			List<String> sentences = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH).stream()
					.map(locale -> Reasons.TEXTS.get(locale, "link." + kind.name().toLowerCase(Locale.ROOT), "<A>",
							"<B>"))
					.toList();
			assertEquals(3, sentences.stream().distinct().count(), kind.name());
			for (String sentence : sentences) {
				assertTrue(sentence.contains("<A>") && sentence.contains("<B>"), sentence);
				assertFalse(sentence.contains("{"), sentence);
			}
		}
	}
}
