/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.ContractType;
import org.leidraad.model.EventRemedy;

/** The money bands of art. 38/9. */
class DisadvantageTest {

	private static Disadvantage of(BelgianContract all, String amount) {
		ContractEvent event = all.event("2026-03-02", EventRemedy.REVISION);
		event.setClause(ClauseKind.UNFORESEEABLE);
		event.setDisadvantage(amount == null ? null : new BigDecimal(amount));
		return Disadvantage.of(event, all.contract).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({"WORKS, 1000000, 25000, false", "WORKS, 7500000, 187500, false", "WORKS, 7500000.01, 175000, true",
		"WORKS, 15000000, 175000, true", "WORKS, 15000000.01, 225000, true", "WORKS, 30000000, 225000, true",
		"WORKS, 30000000.01, 300000, true", "SUPPLIES, 1000000, 150000, true", "SERVICES, 20000000, 3000000, true",
		"SOCIAL, 100000, 15000, true"})
	void startsAt(ContractType type, String initial, String from, boolean verified) {
		BelgianContract all = new BelgianContract().worth(initial, type);
		DisadvantageBand band = of(all, from).band().orElseThrow();
		assertEquals(0, new BigDecimal(from).compareTo(band.from()), band.from()::toPlainString);
		assertEquals(verified, band.verified());
		assertEquals(Optional.of(true), of(all, from).veryImportant());
		BigDecimal less = new BigDecimal(from).subtract(new BigDecimal("0.01"));
		assertEquals(Optional.of(false), of(all, less.toPlainString()).veryImportant());
	}

	@Test
	void manualServicesFollowWorks() {
		BelgianContract all = new BelgianContract().worth("20000000", ContractType.SERVICES);
		all.contract.setManualServices(true);
		assertEquals(new BigDecimal("225000"), of(all, "1").band().orElseThrow().from());
	}

	@Test
	void theInitialAmountCountsWhereItIsAnother() {
		BelgianContract all = new BelgianContract().worth("20000000", ContractType.WORKS);
		all.contract.setOriginalValue(new BigDecimal("40000000"));
		assertEquals(new BigDecimal("300000"), of(all, "1").band().orElseThrow().from());
	}

	@Test
	void saysTheNumbersAndWhatIsToBeChecked() {
		assertEquals("26.000 euro is een zeer belangrijk nadeel: dat is het vanaf 25.000 euro, 2,5 % van het "
				+ "oorspronkelijke opdrachtbedrag van 1.000.000 euro (te controleren). Naast een langere termijn is een "
				+ "andere herziening of verbreking mogelijk.",
				of(new BelgianContract().worth("1000000", ContractType.WORKS), "26000").sentence()
						.in(Locale.of("nl")));
		assertEquals(
				"100,000 euro is no very important disadvantage: it is so from 225,000 euro, for an initial amount "
						+ "of 20,000,000 euro. Normally only a longer term is possible.",
				of(new BelgianContract().worth("20000000", ContractType.WORKS), "100000").sentence()
						.in(Locale.ENGLISH));
	}

	@Test
	void saysWhyItCannotTell() {
		BelgianContract all = new BelgianContract();
		assertTrue(of(all, null).sentence().in(Locale.ENGLISH).contains("what the event costs"));
		assertTrue(of(all, "-1").veryImportant().isEmpty());
		all.contract.setCurrency("USD");
		assertTrue(of(all, "1").sentence().in(Locale.ENGLISH).contains("not in euro"));
		all.contract.setCurrency(null);
		all.contract.setType(ContractType.CONCESSION);
		assertTrue(of(all, "1").sentence().in(Locale.ENGLISH).contains("concession"));
		all.contract.setValue(new BigDecimal("1E+2147483647"));
		assertTrue(of(all, "1").sentence().in(Locale.ENGLISH).contains("value of the contract"));
	}

	@Test
	void isOnlyAboutUnforeseeableCircumstances() {
		BelgianContract all = new BelgianContract();
		ContractEvent event = all.event("2026-03-02", EventRemedy.REVISION);
		event.setClause(ClauseKind.SUSPENSION);
		assertTrue(Disadvantage.of(event, all.contract).isEmpty());
	}
}
