/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.procurement.modification.Interview;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.ModificationCase;

/** How drawers stand halfway is what the verdict says of every way in which the rest may be answered. */
class DrawerStandingTest {

	private static final long SEED = 20260601;
	private static final int TRIALS = 60;
	private static final int MOST_OPEN = 7;

	private final ContractInRoadmap roadmap = new ContractInRoadmap();

	@Test
	void atFirstAllIsOpenThatHasNoLimit() {
		Interview interview = roadmap.draft("60000").state().orElseThrow().interview();
		assertTrue(DrawerStanding.of(interview).stream().allMatch(one -> one.answer() == Answer.UNKNOWN));
	}

	@Test
	void anAmountAboveTheLimitClosesTheSmallDrawerAtOnce() {
		Interview interview = roadmap.draft("120000").state().orElseThrow().interview();
		DrawerStanding small = DrawerStanding.of(interview).stream()
				.filter(one -> one.drawer() == Drawer.SMALL).findFirst().orElseThrow();
		assertEquals(Answer.NO, small.answer());
		assertEquals(List.of("below-share"), small.against().stream().map(one -> one.id()).toList());
	}

	@Test
	void everyWayToAnswerTheRestIsAsItStands() {
		Random random = new Random(SEED);
		for (int trial = 0; trial < TRIALS; trial++) {
			String amount = List.of("0", "60000", "119999", "120000", "600000", "600001").get(random.nextInt(6));
			ModificationCase subject = roadmap.draft(amount).state().orElseThrow().interview().subject();
			Interview interview = someAnswers(random, Interview.of(subject));
			for (DrawerStanding standing : DrawerStanding.of(interview)) {
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
