/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.ProofKind;
import org.leidraad.framework.catalogue.Use;

/** The words in which criteria are shown. */
class CriterionTextTest {

	private static Criterion criterion(String attributes) {
		return WrittenFramework.of("f", FrameworkKind.LAW, "<criteria key='a' " + attributes + "/>", Map.of())
				.catalogue().getCriteria().getFirst();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = {
		"operator='at-least' threshold='5' unit='years'; \u2265 5 jaar",
		"operator='at-most' threshold='0.1' unit='% w/w'; \u2264 0,1 % van de massa",
		"operator='equal' threshold='2' unit='W'; = 2 W", "operator='yes' unit='yes/no'; (ja of nee)",
		"unit='kWh/yr'; (kWh per jaar)", "thresholdText='27 / 36' unit='kWh/yr'; 27 / 36 kWh per jaar",
		"thresholdText='Bronze|Silver' unit='enum'; Bronze | Silver", "unit='-'; \"\"",
		"thresholdText='-'; \"\"", "thresholdText='2027-02-18' unit='date'; 2027-02-18",
		"unit='furlong'; (furlong)"})
	void thresholdsHaveOperatorAndUnit(String attributes, String expected) {
		assertEquals(expected, new CriterionText(Locale.of("nl")).threshold(criterion(attributes)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void everyChoiceHasWords(String language) {
		CriterionText text = new CriterionText(Locale.of(language));
		for (FrameworkKind kind : FrameworkKind.values()) {
			assertFalse(text.kind(kind).isBlank());
		}
		for (Use use : Use.values()) {
			assertFalse(text.use(use).isBlank());
		}
		for (ProofKind proof : ProofKind.values()) {
			assertFalse(text.proof(proof).isBlank());
		}
		List.of(1, 2, 3).forEach(step -> assertFalse(text.step(step).isBlank()));
	}

	@Test
	void productGroupsAreNamedWithTheirCode() {
		CriterionText dutch = new CriterionText(Locale.of("nl"));
		assertEquals("Servers (48820000)", dutch.group(ProductGroup.of("48820000-2")));
		assertEquals("Beeldschermen (30231300)", dutch.group(ProductGroup.of("30231300-0")));
		assertEquals("CPV 99000000", dutch.group(ProductGroup.of("99000000-1")));
		assertEquals("CPV ODD", dutch.group(ProductGroup.of("odd")));
	}

	@Test
	void termsOfEditions() {
		List<Edition> editions = WrittenFramework.of("f", FrameworkKind.LAW, """
				<editions id="1"/><editions id="2" validFrom="2020-01-01"/><editions id="3" validTo="2021-12-31"/>
				<editions id="4" validFrom="2020-01-01" validTo="2021-12-31"/>""", Map.of()).catalogue().getEditions();
		CriterionText text = new CriterionText(Locale.ENGLISH);
		assertEquals(List.of("dates not known", "from 2020-01-01", "until 2021-12-31", "2020-01-01 to 2021-12-31"),
				editions.stream().map(text::term).toList());
	}
}
