/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the term of a contract is. */
class TermTest {

	@ParameterizedTest
	@CsvSource({"2029-12-31, 0", "2029-12-01, 1", "2029-12-02, 0", "2026-01-01, 48", "2030-06-01, 0"})
	void countsFullMonthsThatAreLeft(LocalDate on, long months) {
		assertEquals(Optional.of(months), Term.of(new SteeredContract().contract).monthsLeft(on));
	}

	@Test
	void knowsHowFarTheTermIs() {
		// 365 of 1461 days
		Term term = Term.of(new SteeredContract().contract);
		assertEquals(new BigDecimal("0.2498288843258042"), term.elapsed(LocalDate.of(2026, 12, 31)).orElseThrow());
		assertEquals(0, term.elapsed(LocalDate.of(2025, 1, 1)).orElseThrow().signum());
		assertEquals(0, BigDecimal.ONE.compareTo(term.elapsed(LocalDate.of(2031, 1, 1)).orElseThrow()));
		assertEquals("37 months are left, until 2029-12-31.", term.sentence(SteeredContract.TODAY).in(Locale.ENGLISH));
		assertEquals("Nog één maand, tot en met 2029-12-31.",
				term.sentence(LocalDate.of(2029, 11, 15)).in(Locale.of("nl")));
		assertEquals("Le contrat a pris fin le 2029-12-31.",
				term.sentence(LocalDate.of(2030, 1, 1)).in(Locale.FRENCH));
		assertEquals("The term starts on 2026-01-01.", term.sentence(LocalDate.of(2025, 1, 1)).in(Locale.ENGLISH));
		assertTrue(Term.of(new SteeredContract().lasts(null, null).contract).elapsed(SteeredContract.TODAY).isEmpty());
	}
}
