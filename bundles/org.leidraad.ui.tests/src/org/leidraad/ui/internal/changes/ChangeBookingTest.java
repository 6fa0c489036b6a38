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
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

class ChangeBookingTest {

	private final ContractInRoadmap roadmap = new ContractInRoadmap();
	private final CommandStack stack = roadmap.small.document.editingDomain().getCommandStack();

	private Optional<ChangeBooking> booking(ChangeDraft draft) {
		return ChangeBooking.of(draft, roadmap.small.document.editingDomain());
	}

	@Test
	void aNewChangeIsOneStepThatCanBeUndone() {
		roadmap.contract.setValue(null);
		ChangeDraft draft = roadmap.draft("60000");
		draft.contract().setValue(new BigDecimal("1200000"));
		ContractInRoadmap.answerAll(draft);
		draft.book(Drawer.SMALL);
		draft.change().setDecidedBy("Board");
		String before = roadmap.small.file();

		ChangeBooking booking = booking(draft).orElseThrow();
		stack.execute(booking.command());
		assertEquals(List.of(booking.booked()), roadmap.contract.getModifications());
		assertNotSame(draft.change(), booking.booked());
		assertEquals(Drawer.SMALL, booking.booked().getDrawer());
		assertEquals("Board", booking.booked().getDecidedBy());
		assertEquals(new BigDecimal("1200000"), roadmap.contract.getValue());
		String after = roadmap.small.file();

		stack.undo();
		assertEquals(before, roadmap.small.file());
		assertFalse(stack.canUndo(), "it was one step");
		stack.redo();
		assertEquals(after, roadmap.small.file());
	}

	@Test
	void aDraftThatIsLeftWritesNothing() {
		String before = roadmap.small.file();
		ChangeDraft draft = roadmap.draft("60000");
		ContractInRoadmap.answerAll(draft);
		draft.book(Drawer.SMALL);
		draft.notice();
		assertEquals(before, roadmap.small.file());
		assertFalse(stack.canUndo());
	}

	@Test
	void judgingAgainChangesWhatIsThereInOneStep() {
		Modification change = roadmap.booked("60000", Drawer.SMALL);
		ChangeDraft draft = ChangeDraft.again(change, roadmap.small.roadmap, ContractInRoadmap.DAY);
		draft.answer(ModificationFact.CLAUSE_IN_DOCUMENTS, Answer.YES);
		draft.answer(ModificationFact.CLAUSE_CLEAR, Answer.YES);
		draft.answer(ModificationFact.CLAUSE_SCOPE, Answer.YES);
		String before = roadmap.small.file();
		draft.book(draft.state().orElseThrow().chosen().orElseThrow());
		stack.execute(booking(draft).orElseThrow().command());
		assertEquals(Drawer.REVIEW_CLAUSE, change.getDrawer());
		assertTrue(change.getFacts().contains(ModificationFact.CLAUSE_CLEAR));
		assertEquals(1, roadmap.contract.getModifications().size());
		stack.undo();
		assertEquals(before, roadmap.small.file());
	}

	/** Both ends of the reference are written in the same step, and the draft itself writes none. */
	@Test
	void namesTheOnlyClauseThatTheContractHas() {
		ReviewClause option = option("Two more years");
		ChangeDraft draft = roadmap.draft("60000");
		List.of(ModificationFact.CLAUSE_IN_DOCUMENTS, ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE)
				.forEach(fact -> draft.answer(fact, Answer.YES));
		ContractInRoadmap.answerAll(draft);
		String before = roadmap.small.file();
		draft.book(Drawer.REVIEW_CLAUSE);
		assertEquals(Optional.of(option), draft.clause());
		assertTrue(option.getModifications().isEmpty());
		ChangeBooking booking = booking(draft).orElseThrow();
		stack.execute(booking.command());
		assertSame(option, booking.booked().getClause());
		assertEquals(List.of(booking.booked()), option.getModifications());
		stack.undo();
		assertEquals(before, roadmap.small.file());
		assertTrue(option.getModifications().isEmpty());
		stack.redo();
		ChangeDraft again = ChangeDraft.again(booking.booked(), roadmap.small.roadmap, ContractInRoadmap.DAY);
		again.book(Drawer.REVIEW_CLAUSE);
		assertEquals(Optional.empty(), booking(again), "the clause is kept");
	}

	@Test
	void ofSeveralClausesNoneIsTakenUnasked() {
		option("Two more years");
		ReviewClause second = option("More laptops");
		ChangeDraft draft = roadmap.draft("60000");
		draft.book(Drawer.REVIEW_CLAUSE);
		assertEquals(Optional.empty(), draft.clause());
		draft.change().setClause(draft.clauses().getLast());
		assertEquals(Optional.of(second), draft.clause());
	}

	private ReviewClause option(String name) {
		ReviewClause option = (ReviewClause) Identity.create(Literals.REVIEW_CLAUSE);
		option.setName(name);
		option.setOption(true);
		roadmap.contract.getClauses().add(option);
		return option;
	}

	@Test
	void judgingAgainWithTheSameOutcomeChangesNothing() {
		Modification change = roadmap.booked("60000", Drawer.SMALL);
		ChangeDraft draft = ChangeDraft.again(change, roadmap.small.roadmap, ContractInRoadmap.DAY);
		draft.book(Drawer.SMALL);
		assertEquals(Optional.empty(), booking(draft));
	}
}
