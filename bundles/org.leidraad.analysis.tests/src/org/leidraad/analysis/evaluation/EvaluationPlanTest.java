/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Contract;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.RoadmapFactory;

/** When to evaluate a contract. */
class EvaluationPlanTest {

	private static Contract lasts(String start, String end) {
		Contract contract = RoadmapFactory.eINSTANCE.createContract();
		contract.setStart(day(start));
		contract.setEnd(day(end));
		return contract;
	}

	private static LocalDate day(String date) {
		return date == null ? null : LocalDate.parse(date);
	}

	private static List<String> plan(Contract contract) {
		return EvaluationPlan.of(contract).moments().stream().map(moment -> moment.date() + " " + moment.kind().id())
				.toList();
	}

	@Test
	void threeMonthsAfterTheStartYearlyAndNineMonthsBeforeTheEnd() {
		assertEquals(List.of("2026-04-01 first", "2027-01-01 yearly", "2028-01-01 yearly", "2029-01-01 yearly",
				"2029-03-31 last"), plan(lasts("2026-01-01", "2029-12-31")));
	}

	@Test
	void momentsLessThanAMonthApartAreOne() {
		// nine months before 2028-10-15 is 2028-01-15, two weeks after the anniversary
		assertEquals(List.of("2026-04-01 first", "2027-01-01 yearly", "2028-01-15 last"),
				plan(lasts("2026-01-01", "2028-10-15")));
		// a month apart is not less than a month
		assertEquals(List.of("2026-04-01 first", "2027-01-01 yearly", "2028-01-01 yearly", "2028-02-01 last"),
				plan(lasts("2026-01-01", "2028-11-01")));
		// a year: three months after the start is nine months before the end
		assertEquals(List.of("2026-04-01 first"), plan(lasts("2026-01-01", "2026-12-31")));
	}

	@Test
	void noneLiesOutsideTheTerm() {
		assertEquals(List.of(), plan(lasts("2026-01-01", "2026-02-28")));
		assertEquals(List.of("2026-04-01 first"), plan(lasts("2026-01-01", "2026-04-01")));
		assertEquals(List.of(), plan(lasts("2026-01-01", "2025-12-31")));
	}

	@Test
	void makesTheBestOfHalfATerm() {
		assertEquals(List.of("2026-04-01 first", "2027-01-01 yearly", "2028-01-01 yearly", "2029-01-01 yearly"),
				plan(lasts("2026-01-01", null)));
		assertEquals(List.of("2029-03-31 last"), plan(lasts(null, "2029-12-31")));
		assertEquals(List.of(), plan(lasts(null, null)));
	}

	@Test
	void aLeapDayIsKept() {
		assertEquals(List.of("2024-05-29 first", "2025-02-28 yearly", "2026-02-28 yearly", "2027-02-28 yearly",
				"2027-05-29 last"), plan(lasts("2024-02-29", "2028-02-29")));
	}

	@Test
	void whatIsPlannedIsNotProposedAgain() {
		Contract all = lasts("2026-01-01", "2029-12-31");
		for (String date : Arrays.asList("2026-05-01", "2027-02-01", null)) {
			EvaluationMoment moment = RoadmapFactory.eINSTANCE.createEvaluationMoment();
			moment.setDate(day(date));
			all.getEvaluations().add(moment);
		}
		// 2026-05-01 is 30 days after 2026-04-01; 2027-02-01 is 31 days after 2027-01-01
		assertEquals(List.of("2027-01-01 yearly", "2028-01-01 yearly", "2029-01-01 yearly", "2029-03-31 last"),
				plan(all));
		assertEquals(3, EvaluationPlan.of(all).from(LocalDate.of(2027, 1, 2)).moments().size());
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
			Contract all = lasts(start.toString(), end.toString());
			List<PlannedMoment> moments = EvaluationPlan.of(all).moments();
			LocalDate before = null;
			for (PlannedMoment moment : moments) {
				assertFalse(moment.date().isBefore(start) || moment.date().isAfter(end));
				assertTrue(before == null || !moment.date().isBefore(before.plusMonths(1)), moments::toString);
				before = moment.date();
				all.getEvaluations().add(moment.create(Locale.ENGLISH));
			}
			assertEquals(List.of(), EvaluationPlan.of(all).moments());
			assertEquals(end.isBefore(start.plusMonths(3)), moments.isEmpty());
		}
	}

	@ParameterizedTest
	@CsvSource({"2026-01-01, 2029-12-31, 2027-01-01, 4", ", , 2027-02-21, 1", "2026-01-01, 2025-12-31, 2027-02-21, 1",
		"2026-10-01, 2026-12-15, 2026-12-15, 1", "2020-01-01, 2026-11-20, 2027-02-21, 1",
		"2027-06-01, 2027-07-01, 2027-02-21, 1"})
	void plansAtLeastOneMomentAndNoneInThePast(String start, String end, LocalDate first, int moments) {
		EvaluationPlan toCome = EvaluationPlan.of(lasts(start, end)).atLeastOne(LocalDate.of(2026, 11, 21));
		assertEquals(moments, toCome.moments().size());
		assertEquals(first, toCome.moments().getFirst().date());
	}

	/** A typing error in a date does not make thousands of moments. */
	@ParameterizedTest
	@CsvSource({"2026-01-01, 9999-12-31, 42", "0001-01-01, 2026-12-31, 42", "-999999999-01-01, +999999999-12-31, 42",
		"+999999999-12-31, , 0", ", -999999999-01-01, 0", "2026-01-01, +999999999-12-31, 42"})
	void staysSmallHoweverLongTheTerm(String start, String end, int moments) {
		assertEquals(moments, plan(lasts(start, end)).size());
	}
}
