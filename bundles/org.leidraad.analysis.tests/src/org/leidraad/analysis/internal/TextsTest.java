/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.MeasurementFrequency;
import org.leidraad.analysis.internal.rules.ThreadRules;
import org.leidraad.testing.texts.Translations;

/** The three languages say the same. */
class TextsTest {

	private static final Translations TEXTS = Translations.of(AnalysisTexts.class);

	@ParameterizedTest
	@ValueSource(strings = {"", "_nl", "_fr"})
	void hasTheSameKeysAndArgumentsInEachLanguage(String language) throws IOException {
		TEXTS.assertWhole(language);
	}

	@Test
	void hasATextForEachRuleAndState() throws IOException {
		List<String> ids = ThreadRules.ALL.stream().map(Rule::id).map(id -> "rule." + id).toList();
		assertEquals(new TreeSet<>(ids),
				TEXTS.in("").stringPropertyNames().stream().filter(key -> key.startsWith("rule."))
						.collect(Collectors.toCollection(TreeSet::new)));
		assertEquals(IndicatorState.values().length,
				Arrays.stream(IndicatorState.values()).filter(state -> AnalysisTexts.TEXTS.has("state." + state.id()))
						.count());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "_nl", "_fr"})
	void writesFrequenciesThatCanBeReadBack(String language) throws IOException {
		assertTrue(MeasurementFrequency.parse(TEXTS.in(language).getProperty("text.yearly")).isPresent());
		assertTrue(MeasurementFrequency.parse(TEXTS.in(language).getProperty("text.quarterly")).isPresent());
	}
}
