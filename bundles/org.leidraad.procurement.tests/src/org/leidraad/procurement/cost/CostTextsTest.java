/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.testing.texts.Translations;

/** The three languages say the same, and everything has a text. */
class CostTextsTest {

	@ParameterizedTest
	@ValueSource(strings = {"", "_nl", "_fr"})
	void hasTheSameKeysAndArgumentsInEachLanguage(String language) throws IOException {
		Translations.of(CostTexts.class).assertWhole(language);
	}

	@Test
	void everyIssueFactorAndOriginHasAText() {
		assertTrue(Arrays.stream(CostIssue.values()).allMatch(issue -> CostTexts.TEXTS.has("issue." + issue.id())));
		for (CostFactor factor : CostFactor.values()) {
			assertFalse(factor.label().in(Locale.FRENCH).isBlank());
			assertFalse(factor.unit().in(Locale.of("nl")).isBlank());
		}
		for (EmbodiedOrigin origin : EmbodiedOrigin.values()) {
			assertFalse(origin.label().in(Locale.ENGLISH).isBlank());
		}
		ReferenceDevices.all().forEach(device -> assertFalse(device.source().in(Locale.FRENCH).isBlank()));
	}
}
