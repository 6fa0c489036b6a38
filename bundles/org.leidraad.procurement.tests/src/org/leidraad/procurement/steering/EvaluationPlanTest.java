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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.EvaluationMoment;

/** When to evaluate a contract, and how far its term is. */
class EvaluationPlanTest {

	private static List<String> plan(SteeredContract all) {
		return EvaluationPlan.of(all.contract).moments().stream().map(moment -> moment.date() + " "
				+ moment.kind().id()).toList();
	}

	@Test
	void threeMonthsAfterTheStartYearlyAndNineMonthsBeforeTheEnd() {
		assertEquals(List.of("2026-04-01 first", "2027-01-01 yearly", "2028-01-01 yearly", "2029-01-01 yearly",
				"2029-03-31 last"), plan(new SteeredContract()));
	}

	@Test
	void momentsLessThanAMonthApartAreOne() {
		// nine months before 2028-10-15 is 2028-01-15, two weeks after the anniversary
		assertEquals(List.of("2026-04-01 first", "2027-01-01 yearly", "2028-01-15 last"),
				plan(new SteeredContract().lasts("2026-01-01", "2028-10-15")));
		// a month apart is not less than a month
		assertEquals(List.of("2026-04-01 first", "2027-01-01 yearly", "2028-01-01 yearly", "2028-02-01 last"),
				plan(new SteeredContract().lasts("2026-01-01", "2028-11-01")));
		// a year: three months after the start is nine months before the end
		assertEquals(List.of("2026-04-01 first"), plan(new SteeredContract().lasts("2026-01-01", "2026-12-31")));
	}

	@Test
	void noneLiesOutsideTheTerm() {
		assertEquals(List.of(), plan(new SteeredContract().lasts("2026-01-01", "2026-02-28")));
		assertEquals(List.of("2026-04-01 first"), plan(new SteeredContract().lasts("2026-01-01", "2026-04-01")));
		assertEquals(List.of(), plan(new SteeredContract().lasts("2026-01-01", "2025-12-31")));
	}

	@Test
	void makesTheBestOfHalfATerm() {
		assertEquals(List.of("2026-04-01 first", "2027-01-01 yearly", "2028-01-01 yearly", "2029-01-01 yearly"),
				plan(new SteeredContract().lasts("2026-01-01", null)));
		assertEquals(List.of("2029-03-31 last"), plan(new SteeredContract().lasts(null, "2029-12-31")));
		assertEquals(List.of(), plan(new SteeredContract().lasts(null, null)));
	}

	@Test
	void aLeapDayIsKept() {
		assertEquals(List.of("2024-05-29 first", "2025-02-28 yearly", "2026-02-28 yearly", "2027-02-28 yearly",
				"2027-05-29 last"), plan(new SteeredContract().lasts("2024-02-29", "2028-02-29")));
	}

	@Test
	void whatIsPlannedIsNotProposedAgain() {
		SteeredContract all = new SteeredContract();
		all.evaluation("2026-05-01").setHeld(true);
		all.evaluation("2027-02-01");
		all.evaluation(null);
		// 2026-05-01 is 30 days after 2026-04-01; 2027-02-01 is 31 days after 2027-01-01
		assertEquals(List.of("2027-01-01 yearly", "2028-01-01 yearly", "2029-01-01 yearly", "2029-03-31 last"),
				plan(all));
		assertEquals(3, EvaluationPlan.of(all.contract).from(LocalDate.of(2027, 1, 2)).moments().size());
	}

	@Test
	void makesTheElements() {
		EvaluationMoment moment = new PlannedMoment(LocalDate.of(2026, 4, 1), MomentKind.FIRST)
				.create(Locale.of("nl"));
		assertEquals("Evaluatie drie maanden na de start", moment.getName());
		assertEquals(LocalDate.of(2026, 4, 1), moment.getDate());
		assertFalse(moment.isHeld() || moment.getId().isBlank());
	}

	/** Whatever the term: moments lie inside it, in order, a month apart; taken over, nothing more is proposed. */
	@Test
	void holdsForAnyTerm() {
		Random random = new Random(11);
		for (int i = 0; i < 1000; i++) {
			LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
			LocalDate end = start.plusDays(random.nextInt(5000));
			SteeredContract all = new SteeredContract().lasts(start.toString(), end.toString());
			List<PlannedMoment> moments = EvaluationPlan.of(all.contract).moments();
			LocalDate before = null;
			for (PlannedMoment moment : moments) {
				assertFalse(moment.date().isBefore(start) || moment.date().isAfter(end));
				assertTrue(before == null || !moment.date().isBefore(before.plusMonths(1)), moments::toString);
				before = moment.date();
				all.contract.getEvaluations().add(moment.create(Locale.ENGLISH));
			}
			assertEquals(List.of(), EvaluationPlan.of(all.contract).moments());
			assertEquals(end.isBefore(start.plusMonths(3)), moments.isEmpty());
		}
	}

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
