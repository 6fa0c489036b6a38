/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.ContractType;
import org.leidraad.model.OrganisationType;

class ThresholdsTest {

	@ParameterizedTest
	@CsvSource({"2026-01-01,WORKS,SUB_CENTRAL,5404000,true", "2027-12-31,SUPPLIES,CENTRAL,140000,true",
		"2026-05-01,SERVICES,SUB_CENTRAL,216000,true", "2026-05-01,SOCIAL,CENTRAL,750000,true",
		"2026-05-01,SUPPLIES,UTILITY,432000,true", "2026-05-01,SOCIAL,UTILITY,1000000,true",
		"2026-05-01,CONCESSION,CENTRAL,5404000,true", "2025-12-31,WORKS,UTILITY,5538000,true",
		"2024-01-01,SUPPLIES,CENTRAL,143000,true", "2024-01-01,SERVICES,SUB_CENTRAL,221000,true",
		"2025-06-30,SERVICES,UTILITY,443000,true", "2025-06-30,CONCESSION,UTILITY,5538000,true",
		"2022-01-01,SUPPLIES,CENTRAL,140000,true", "2023-12-31,SUPPLIES,SUB_CENTRAL,215000,true",
		"2023-12-31,SUPPLIES,UTILITY,431000,true", "2022-07-01,WORKS,CENTRAL,5382000,true",
		"2021-12-31,WORKS,CENTRAL,5350000,false", "2020-01-01,SERVICES,SUB_CENTRAL,214000,false",
		"2021-06-01,SUPPLIES,CENTRAL,139000,false", "1800-01-01,SUPPLIES,UTILITY,428000,false",
		"2028-01-01,WORKS,CENTRAL,5404000,false"})
	void isThatOfTheDate(LocalDate date, ContractKind kind, OrganisationType buyer, BigDecimal amount,
			boolean verified) {
		Threshold threshold = Thresholds.at(kind, buyer, date);
		assertEquals(0, amount.compareTo(threshold.amount()), () -> threshold.toString());
		assertEquals(verified, threshold.verified());
	}

	@Test
	void saysFromWhenToWhenItIsInForce() {
		Threshold threshold = Thresholds.at(ContractKind.WORKS, OrganisationType.CENTRAL, LocalDate.of(2025, 3, 1));
		assertEquals(LocalDate.of(2024, 1, 1), threshold.validFrom());
		assertEquals(LocalDate.of(2025, 12, 31), threshold.validTo());
	}

	@Test
	void isKnownOnAnyDateForAnyContract() {
		for (LocalDate date : new LocalDate[]{LocalDate.MIN, LocalDate.MAX}) {
			for (ContractType type : ContractType.VALUES) {
				for (OrganisationType buyer : OrganisationType.VALUES) {
					assertNotNull(Thresholds.at(ContractKind.of(type), buyer, date));
				}
			}
		}
	}
}
