/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.procurement.admissibility.LabelAdmissibility;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;
import org.leidraad.testing.texts.Translations;

/** The three languages say the same. */
class TextsTest {

	private static final Translations TEXTS = Translations.of(ProcurementTexts.class);

	@ParameterizedTest
	@ValueSource(strings = {"", "_nl", "_fr"})
	void hasTheSameKeysAndArgumentsInEachLanguage(String language) throws IOException {
		TEXTS.assertWhole(language);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "_nl", "_fr"})
	void hasTheSameOfAdmissibilityInEachLanguage(String language) throws IOException {
		Translations.of(LabelAdmissibility.class).assertWhole(language);
	}

	@Test
	void hasATextForEachRule() throws IOException {
		Set<String> texts = TEXTS.in("").stringPropertyNames().stream().filter(key -> key.startsWith("rule."))
				.collect(Collectors.toSet());
		assertEquals(BuyerRoadmap.RULES.stream().map(rule -> "rule." + rule.id()).collect(Collectors.toSet()), texts);
	}
}
