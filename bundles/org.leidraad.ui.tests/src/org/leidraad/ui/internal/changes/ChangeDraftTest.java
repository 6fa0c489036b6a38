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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.procurement.modification.Question;
import org.leidraad.procurement.modification.Warning;

class ChangeDraftTest {

	private final ContractInRoadmap roadmap = new ContractInRoadmap();

	@Test
	void noFactAtAllFitsTheSmallDrawer() {
		ChangeDraft draft = roadmap.draft("60000");
		ChangeState state = ContractInRoadmap.answerAll(draft);
		assertTrue(state.isSettled());
		assertEquals(Optional.of(Drawer.SMALL), state.chosen());
		assertTrue(state.asked().size() < ModificationFact.values().length, "not everything is asked");
	}

	@Test
	void twoAmountsTogetherReachTheLimit() {
		roadmap.booked("60000", Drawer.SMALL);
		assertEquals(Optional.of(Drawer.SMALL), ContractInRoadmap.answerAll(roadmap.draft("59999")).chosen());
		ChangeState full = ContractInRoadmap.answerAll(roadmap.draft("60000"));
		assertTrue(full.isSettled());
		assertEquals(Optional.empty(), full.chosen());
	}

	@Test
	void aChangeIsJudgedAtItsPlaceInTheLedger() {
		roadmap.booked("60000", Drawer.SMALL);
		ChangeDraft draft = roadmap.draft("60000");
		draft.change().setDate(ContractInRoadmap.DAY.minusYears(1));
		assertEquals(Optional.of(Drawer.SMALL), ContractInRoadmap.answerAll(draft).chosen(),
				"the other one came later");
	}

	@Test
	void anAnswerIsKeptWhereItDoesNotCountAndCountsAgain() {
		ChangeDraft draft = roadmap.draft("60000");
		ContractInRoadmap.answerAll(draft, ModificationFact.CLAUSE_IN_DOCUMENTS, ModificationFact.CLAUSE_CLEAR,
				ModificationFact.CLAUSE_SCOPE);
		assertEquals(Optional.of(Drawer.REVIEW_CLAUSE), draft.state().orElseThrow().chosen());
		draft.answer(ModificationFact.CLAUSE_IN_DOCUMENTS, Answer.NO);
		assertFalse(asked(draft).contains(ModificationFact.CLAUSE_CLEAR), "of no interest any more");
		assertEquals(Optional.of(Answer.YES), draft.answerTo(ModificationFact.CLAUSE_CLEAR));
		draft.answer(ModificationFact.CLAUSE_IN_DOCUMENTS, Answer.YES);
		assertEquals(Optional.of(Drawer.REVIEW_CLAUSE), draft.state().orElseThrow().chosen());
	}

	private static List<ModificationFact> asked(ChangeDraft draft) {
		return draft.state().orElseThrow().asked().stream().map(Question::fact).toList();
	}

	@Test
	void whatNobodyKnowsKeepsTheOutcomeOpen() {
		ChangeDraft draft = roadmap.draft("60000");
		draft.answer(ModificationFact.ALTERS_NATURE, Answer.UNKNOWN);
		ChangeState state = ContractInRoadmap.answerAll(draft);
		assertFalse(state.isSettled());
		assertEquals(Optional.empty(), state.chosen());
		assertEquals(List.of(ModificationFact.ALTERS_NATURE),
				state.toFindOut().stream().map(Question::fact).toList());
		assertEquals(List.of(), state.fitting());
	}

	@Test
	void withoutAnAmountThereIsNoVerdictAndWithItThereIs() {
		ChangeDraft draft = roadmap.draft("");
		assertEquals(Optional.empty(), draft.state().orElseThrow().verdict());
		assertEquals(0, draft.meter(Locale.ENGLISH).orElseThrow().fill().change().signum());
		draft.change().setAmount(new BigDecimal("60000"));
		assertTrue(draft.state().orElseThrow().verdict().isPresent());
	}

	@Test
	void whatIsMissingInTheContractCanBeFilledInOnTheCopy() {
		roadmap.contract.setValue(null);
		ChangeDraft draft = roadmap.draft("60000");
		assertTrue(draft.unjudged().isPresent());
		assertEquals(Optional.empty(), draft.state());
		assertEquals(Optional.empty(), draft.meter(Locale.ENGLISH));
		draft.contract().setValue(new BigDecimal("1200000"));
		assertEquals(Optional.empty(), draft.unjudged());
		assertEquals(Optional.of(Drawer.SMALL), ContractInRoadmap.answerAll(draft).chosen());
		assertEquals(null, roadmap.contract.getValue(), "the contract itself is as it was");
	}

	@Test
	void amountsInAnotherCurrencyCannotBeJudgedUntilTheyAreInEuro() {
		roadmap.contract.setCurrency("DKK");
		ChangeDraft draft = roadmap.draft("60000");
		assertTrue(draft.isForeign());
		assertTrue(draft.unjudged().isPresent());
		draft.contract().setCurrency("EUR");
		assertFalse(draft.isForeign());
		assertEquals(Optional.empty(), draft.unjudged());
	}

	@Test
	void anAbsurdAmountIsNoVerdictAndNoFault() {
		assertEquals(Optional.empty(), roadmap.draft("1E+100000000").state());
	}

	@Test
	void aChangeThatWasJudgedKeepsItsAnswers() {
		Modification change = roadmap.booked("400000", Drawer.ADDITIONAL, ModificationFact.NECESSARY,
				ModificationFact.CHANGE_IMPOSSIBLE, ModificationFact.CHANGE_COSTLY);
		ChangeDraft draft = ChangeDraft.again(change, roadmap.small.roadmap, ContractInRoadmap.DAY);
		ChangeState state = draft.state().orElseThrow();
		assertEquals(Optional.empty(), state.next(), "nothing is left to ask");
		assertEquals(Optional.of(Drawer.ADDITIONAL), state.chosen());
		draft.book(Drawer.ADDITIONAL);
		assertTrue(draft.booked().orElseThrow().warnings().stream()
				.anyMatch(one -> one.kind() == Warning.Kind.NOTICE_DUE), "W7 until the notice is published");
		assertTrue(draft.notice().required());
		draft.change().setNoticeDate(ContractInRoadmap.DAY);
		assertFalse(draft.booked().orElseThrow().warnings().stream()
				.anyMatch(one -> one.kind() == Warning.Kind.NOTICE_DUE));
	}

	@Test
	void aChangeThatNobodyJudgedIsAskedAbout() {
		Modification change = roadmap.booked("10000", Drawer.UNDECIDED, ModificationFact.CLAUSE_IN_DOCUMENTS);
		ChangeDraft draft = ChangeDraft.again(change, roadmap.small.roadmap, ContractInRoadmap.DAY);
		assertEquals(Optional.of(ModificationFact.ALTERS_NATURE),
				draft.state().orElseThrow().next().map(Question::fact));
		assertEquals(Optional.of(Answer.YES), draft.answerTo(ModificationFact.CLAUSE_IN_DOCUMENTS));
	}

	@Test
	void onlyFactsThatCountAreKept() {
		ChangeDraft draft = roadmap.draft("60000");
		ContractInRoadmap.answerAll(draft, ModificationFact.CLAUSE_IN_DOCUMENTS, ModificationFact.CLAUSE_CLEAR,
				ModificationFact.CLAUSE_SCOPE);
		draft.answer(ModificationFact.CLAUSE_IN_DOCUMENTS, Answer.NO);
		ContractInRoadmap.answerAll(draft);
		draft.book(Drawer.SMALL);
		assertEquals(Set.of(), Set.copyOf(draft.change().getFacts()));
	}
}
