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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;

/** How drawers stand halfway is what the verdict says of every way in which the rest may be answered. */
class DrawerStandingTest {

	private static final long SEED = 20260601;
	private static final int TRIALS = 60;
	private static final int MOST_OPEN = 7;

	private static ModificationCase change(String amount) {
		return ModificationCase.of("1", Regime.NL, ContractKind.SUPPLIES, OrganisationType.SUB_CENTRAL,
				new BigDecimal("1200000"), new BigDecimal(amount), Booked.NOTHING, Set.of(), CaseFile.DATE);
	}

	private static List<DrawerStanding> standings(Interview interview) {
		return Ladekast.order().stream().map(interview::standing).toList();
	}

	@Test
	void atFirstAllIsOpenThatHasNoLimit() {
		Interview interview = Interview.of(change("60000"));
		assertTrue(standings(interview).stream().allMatch(one -> one.answer() == Answer.UNKNOWN));
	}

	@Test
	void anAmountAboveTheLimitClosesTheSmallDrawerAtOnce() {
		Interview interview = Interview.of(change("120000"));
		DrawerStanding small = interview.standing(Drawer.SMALL);
		assertEquals(Answer.NO, small.answer());
		assertEquals(List.of("below-share"), small.against().stream().map(ConditionResult::id).toList());
	}

	@Test
	void whileTheAmountIsNotKnownWhatHangsOnItStaysOpen() {
		Interview interview = Interview.withoutAmount(change("120000"))
				.with(ModificationFact.ALTERS_NATURE, Answer.NO).with(ModificationFact.CONTRACTOR_REPLACED, Answer.NO);
		assertEquals(Answer.UNKNOWN, interview.standing(Drawer.SMALL).answer());
		Interview other = interview.with(ModificationFact.CONTRACTOR_REPLACED, Answer.YES);
		assertEquals(Answer.NO, other.standing(Drawer.SMALL).answer());
		assertEquals(List.of("not-contractor-replaced"),
				other.standing(Drawer.SMALL).against().stream().map(ConditionResult::id).toList());
	}

	@Test
	void everyWayToAnswerTheRestIsAsItStands() {
		Random random = new Random(SEED);
		for (int trial = 0; trial < TRIALS; trial++) {
			String amount = List.of("0", "60000", "119999", "120000", "600000", "600001").get(random.nextInt(6));
			ModificationCase subject = change(amount);
			Interview interview = someAnswers(random, Interview.of(subject));
			for (DrawerStanding standing : standings(interview)) {
				Set<Boolean> fits = outcomes(interview, standing);
				Answer wanted = fits.size() == 2 ? Answer.UNKNOWN : fits.contains(true) ? Answer.YES : Answer.NO;
				assertEquals(wanted, standing.answer(),
						() -> standing.drawer() + " of " + amount + " after " + interview.answers());
			}
		}
	}

	private static Interview someAnswers(Random random, Interview begin) {
		Interview interview = begin;
		List<ModificationFact> facts = Interview.order();
		Set<ModificationFact> open = EnumSet.noneOf(ModificationFact.class);
		while (open.size() < MOST_OPEN) {
			open.add(facts.get(random.nextInt(facts.size())));
		}
		for (ModificationFact fact : facts) {
			if (!open.contains(fact)) {
				interview = interview.with(fact, random.nextBoolean() ? Answer.YES : Answer.NO);
			}
		}
		return interview;
	}

	private static Set<Boolean> outcomes(Interview interview, DrawerStanding standing) {
		List<ModificationFact> open = Interview.order().stream()
				.filter(fact -> !interview.answers().containsKey(fact)).toList();
		assertNotEquals(0, open.size());
		Set<Boolean> found = new HashSet<>();
		for (int way = 0; way < 1 << open.size(); way++) {
			Set<ModificationFact> facts = EnumSet.noneOf(ModificationFact.class);
			facts.addAll(interview.facts());
			for (int i = 0; i < open.size(); i++) {
				if ((way >> i & 1) == 1) {
					facts.add(open.get(i));
				}
			}
			found.add(Ladekast.judge(interview.subject().withFacts(facts)).fits(standing.drawer()));
		}
		return found;
	}
}
