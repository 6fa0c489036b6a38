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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units in the words of people. */
class FunctionalUnitTest {

	@ParameterizedTest
	@CsvSource({"device, Toestel", "device, ' appareils '", "piece, stuks", "device-year, toesteljaren",
		"device-year, Appareil-an"})
	void sameInThreeLanguages(String word, String written) {
		assertEquals(word, FunctionalUnit.of(written).word());
	}

	@ParameterizedTest
	@ValueSource(strings = {"device-year", "werkplekjaar", "toestel per jaar", "poste par an", "appareil/an",
		"an-poste",
		"année-poste", "workplace year", "poste-années"})
	void aYearOfSomething(String written) {
		assertTrue(FunctionalUnit.of(written).isYearly());
	}

	@ParameterizedTest
	@ValueSource(strings = {"device", "écran", "toestel", "scan", "plan", "", "yearling"})
	void somethingForGood(String written) {
		assertFalse(FunctionalUnit.of(written).isYearly());
	}
}
