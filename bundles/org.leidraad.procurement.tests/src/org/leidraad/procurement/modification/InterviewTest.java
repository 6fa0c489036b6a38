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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;

/** Only what matters is asked: proven against all 262,144 sets of facts. */
class InterviewTest {

	private static final ModificationFact[] FACTS = ModificationFact.values();

	private static ModificationCase change(Regime law, String delta, OrganisationType buyer) {
		return ModificationCase.of("1", law, ContractKind.SUPPLIES, buyer, new BigDecimal("1200000"),
				new BigDecimal(delta), Booked.NOTHING, Set.of(), CaseFile.DATE);
	}

	private static ModificationCase change(String delta) {
		return change(Regime.NL, delta, OrganisationType.SUB_CENTRAL);
	}

	private static Set<ModificationFact> facts(int mask) {
		Set<ModificationFact> facts = EnumSet.noneOf(ModificationFact.class);
		for (ModificationFact fact : FACTS) {
			if ((mask & bit(fact)) != 0) {
				facts.add(fact);
			}
		}
		return facts;
	}

	private static int bit(ModificationFact fact) {
		return 1 << fact.ordinal();
	}

	/** What comes out for every set of facts, computed without any interview. */
	private static Drawer[] outcomes(ModificationCase subject) {
		Drawer[] outcomes = new Drawer[1 << FACTS.length];
		for (int mask = 0; mask < outcomes.length; mask++) {
			outcomes[mask] = new CaseFacts(subject.withFacts(facts(mask)), CaseFile.DATE).chosen()
					.orElse(Drawer.UNDECIDED);
		}
		return outcomes;
	}

	/** Walks all ways to answer, and holds each step against the table of outcomes. */
	private static final class Proof {

		private final Drawer[] outcomes;
		private int endings;

		Proof(Drawer[] outcomes) {
			this.outcomes = outcomes;
		}

		void walk(Interview interview) {
			Optional<Question> next = interview.next();
			int open = (1 << FACTS.length) - 1;
			int yes = 0;
			for (var answer : interview.answers().entrySet()) {
				open &= ~bit(answer.getKey());
				yes |= answer.getValue() == Answer.YES ? bit(answer.getKey()) : 0;
			}
			for (ModificationFact fact : Interview.order()) {
				if ((open & bit(fact)) != 0 && !next.filter(question -> question.fact() == fact).isPresent()) {
					assertFalse(matters(fact, open, yes), () -> "skipped " + fact + " after " + interview.answers());
				} else if ((open & bit(fact)) != 0) {
					assertTrue(matters(fact, open, yes), () -> "needless " + fact + " after " + interview.answers());
					break;
				}
			}
			assertEquals(next.isEmpty(), interview.isSettled());
			if (next.isEmpty()) {
				endings++;
				assertEquals(Set.of(outcomes[yes]), interview.outcomes());
				assertEquals(outcomes[yes], interview.verdict().orElseThrow().chosen().orElse(Drawer.UNDECIDED));
			} else {
				walk(interview.with(next.get().fact(), Answer.YES));
				walk(interview.with(next.get().fact(), Answer.NO));
			}
		}

		/** Whether the fact changes the outcome for any set of the open facts. */
		private boolean matters(ModificationFact fact, int open, int yes) {
			int others = open & ~bit(fact);
			int some = others;
			while (true) {
				if (outcomes[yes | some] != outcomes[yes | some | bit(fact)]) {
					return true;
				}
				if (some == 0) {
					return false;
				}
				some = some - 1 & others;
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"NL, 1000, SUB_CENTRAL", "NL, 200000, SUB_CENTRAL", "NL, 600001, SUB_CENTRAL", "NL, 600001, UTILITY",
		"EU, 1000, SUB_CENTRAL", "EU, 600001, SUB_CENTRAL"})
	void aQuestionIsAskedIfAndOnlyIfItsAnswerCanStillChangeTheOutcome(Regime law, String delta,
			OrganisationType buyer) {
		ModificationCase subject = change(law, delta, buyer);
		Proof proof = new Proof(outcomes(subject));
		proof.walk(Interview.of(subject));
		assertTrue(proof.endings > 10, () -> "endings: " + proof.endings);
	}

	/** Every ending of an interview without an amount holds for every amount. */
	@Test
	void beforeTheAmountIsKnownNothingIsTakenForGranted() {
		List<Drawer[]> tables = List.of(outcomes(change("1000")), outcomes(change("200000")),
				outcomes(change("600001")));
		List<Answer> answers = List.of(Answer.YES, Answer.NO);
		for (int seed = 0; seed < 64; seed++) {
			Interview interview = Interview.withoutAmount(change("0"));
			int yes = 0;
			for (int step = 0; interview.next().isPresent(); step++) {
				ModificationFact fact = interview.next().get().fact();
				Answer answer = answers.get(seed >> step % 6 & 1);
				yes |= answer == Answer.YES ? bit(fact) : 0;
				interview = interview.with(fact, answer);
			}
			assertTrue(interview.verdict().isEmpty());
			for (Drawer[] table : tables) {
				assertTrue(interview.outcomes().contains(table[yes]), interview.toString());
			}
		}
	}

	@Test
	void asksWhatMattersInAFixedOrder() {
		Interview interview = Interview.of(change("2000000"));
		assertEquals(ModificationFact.ALTERS_NATURE, interview.next().orElseThrow().fact());
		interview = interview.with(ModificationFact.ALTERS_NATURE, Answer.NO)
				.with(ModificationFact.CONTRACTOR_REPLACED, Answer.NO)
				.with(ModificationFact.CLAUSE_IN_DOCUMENTS, Answer.YES).with(ModificationFact.CLAUSE_CLEAR, Answer.YES);
		assertEquals(ModificationFact.CLAUSE_SCOPE, interview.next().orElseThrow().fact());
		interview = interview.with(ModificationFact.CLAUSE_SCOPE, Answer.YES);
		assertEquals(Optional.empty(), interview.next());
		assertEquals(Set.of(Drawer.REVIEW_CLAUSE), interview.outcomes());
		assertEquals(Optional.of(Drawer.REVIEW_CLAUSE), interview.verdict().orElseThrow().chosen());
		assertEquals(Set.of(ModificationFact.CLAUSE_IN_DOCUMENTS, ModificationFact.CLAUSE_CLEAR,
				ModificationFact.CLAUSE_SCOPE), interview.facts());
	}

	@Test
	void forASmallChangeTheJudgementOfDrawerGIsNeverAsked() {
		Interview interview = Interview.of(change("1000")).with(ModificationFact.ALTERS_NATURE, Answer.NO)
				.with(ModificationFact.CONTRACTOR_REPLACED, Answer.NO);
		assertFalse(interview.open().stream().map(Question::fact).anyMatch(ModificationFact.REVIEWED::equals));
		assertTrue(interview.about(change("120000")).open().stream().map(Question::fact)
				.anyMatch(ModificationFact.REVIEWED::equals));
	}

	@Test
	void whatNobodyKnowsIsNotAskedAgainAndMustBeFoundOutIfItMatters() {
		Interview interview = Interview.of(change("200000")).with(ModificationFact.ALTERS_NATURE, Answer.UNKNOWN);
		assertEquals(ModificationFact.CONTRACTOR_REPLACED, interview.next().orElseThrow().fact());
		while (interview.next().isPresent()) {
			ModificationFact fact = interview.next().get().fact();
			interview = interview.with(fact, fact == ModificationFact.REVIEWED ? Answer.YES : Answer.NO);
		}
		assertEquals(EnumSet.of(Drawer.UNDECIDED, Drawer.NOT_SUBSTANTIAL), interview.outcomes());
		assertFalse(interview.isSettled());
		assertEquals(List.of(ModificationFact.ALTERS_NATURE),
				interview.toFindOut().stream().map(Question::fact).toList());
		assertEquals(List.of(), interview.with(ModificationFact.ALTERS_NATURE, Answer.YES).toFindOut());
		assertEquals(ModificationFact.ALTERS_NATURE,
				interview.without(ModificationFact.ALTERS_NATURE).next().orElseThrow().fact());
	}

	@ParameterizedTest
	@EnumSource(ModificationFact.class)
	void everyQuestionHasATextAndAnExplanationWithTheArticle(ModificationFact fact) {
		assertTrue(Interview.order().contains(fact));
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			Question question = Interview.of(change("0")).question(fact);
			assertTrue(question.text().in(locale).endsWith("?"));
			assertTrue(question.explanation().in(locale).contains("art. 2.163"), question.explanation().in(locale));
			assertFalse(question.explanation().in(locale).contains("{"));
		}
	}
}
