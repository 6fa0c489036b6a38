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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;

/** What nobody booked yet, what is under a clause, and what is still to come count in the ledger. */
class OpenChangesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final ModificationFact[] ADDITION = {ModificationFact.NECESSARY, ModificationFact.CHANGE_IMPOSSIBLE,
		ModificationFact.CHANGE_COSTLY};
	private static final ModificationFact[] CLAUSE = {ModificationFact.CLAUSE_IN_DOCUMENTS,
		ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE};

	private final Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
	private final Contract contract = RoadmapFactory.eINSTANCE.createContract();

	OpenChangesTest() {
		roadmap.getContracts().add(contract);
		contract.setValue(new BigDecimal("1150000"));
	}

	private Modification add(String date, String amount, Drawer drawer, ModificationFact... facts) {
		Modification change = RoadmapFactory.eINSTANCE.createModification();
		change.setDate(LocalDate.parse(date));
		change.setAmount(new BigDecimal(amount));
		change.setDrawer(drawer);
		change.getFacts().addAll(List.of(facts));
		contract.getModifications().add(change);
		return change;
	}

	private ReviewClause option(String amount) {
		ReviewClause option = RoadmapFactory.eINSTANCE.createReviewClause();
		option.setName("More laptops");
		option.setOption(true);
		option.setAmount(new BigDecimal(amount));
		contract.getClauses().add(option);
		return option;
	}

	private LedgerRow row(int number) {
		return ModificationLedger.of(contract, roadmap, TODAY).rows().get(number - 1);
	}

	private List<String> codes(int number) {
		return row(number).warnings().stream().map(Warning::code).toList();
	}

	/** Art. 72(1), last part, forbids that successive changes evade the directive: changes, not bookings. */
	@Test
	void usesOfDrawersDAndEThatNobodyBookedCountForW2() {
		add("2026-02-01", "300000", Drawer.UNDECIDED, ADDITION);
		add("2026-03-01", "400000", Drawer.UNDECIDED, ADDITION);
		add("2026-04-01", "500000", Drawer.UNDECIDED, ADDITION);
		add("2026-05-01", "100000", Drawer.ADDITIONAL, ADDITION);
		assertFalse(codes(1).contains("W2"));
		for (int number = 2; number <= 4; number++) {
			assertTrue(codes(number).contains("W2"), codes(number).toString());
		}
		String third = row(3).warnings().getFirst().message().in(Locale.ENGLISH);
		assertTrue(third.contains("number 3 of drawers d and e") && third.contains("counting 2 changes"), third);
		assertTrue(ModificationLedger.next(contract, roadmap, BigDecimal.ONE, TODAY)
				.map(next -> Ladekast.judge(next.withFacts(Set.of(ADDITION)))).orElseThrow().warnings()
				.stream().anyMatch(warning -> warning.message().in(Locale.ENGLISH).contains("number 5")));
	}

	/** In the small drawer they are no use of d and e, and count as small changes only. */
	@Test
	void smallChangesThatNobodyBookedDoNotCountForW2() {
		add("2026-02-01", "1000", Drawer.UNDECIDED);
		add("2026-03-01", "1000", Drawer.UNDECIDED, ADDITION);
		assertEquals(List.of("W4", "W7"), codes(2));
	}

	@Test
	void moreUnderAnOptionThanItsAmountIsW8() {
		ReviewClause option = option("180000");
		add("2026-02-01", "100000", Drawer.REVIEW_CLAUSE, CLAUSE).setClause(option);
		add("2026-03-01", "80000", Drawer.UNDECIDED, CLAUSE).setClause(option);
		add("2026-04-01", "0.01", Drawer.REVIEW_CLAUSE, CLAUSE).setClause(option);
		add("2026-05-01", "900000", Drawer.SMALL).setClause(option);
		assertFalse(codes(2).contains("W8"), "exactly its amount");
		assertTrue(codes(3).contains("W8"));
		assertFalse(codes(4).contains("W8"), "booked elsewhere");
		assertEquals("The changes under “More laptops” come to 180,000.01, more than its amount of 180,000: what goes "
				+ "beyond it is not what the documents provide for.",
				row(3).warnings().getLast().message().in(Locale.ENGLISH));
		assertEquals(new BigDecimal("180000.01"), ClauseUse.of(option).used());
		assertTrue(ClauseUse.of(option).isOver());
		assertTrue(row(4).clause().isEmpty());
	}

	/** A clause of another contract gives this one nothing. */
	@Test
	void aClauseOfAnotherContractDoesNotCount() {
		ReviewClause option = option("1");
		Contract other = RoadmapFactory.eINSTANCE.createContract();
		roadmap.getContracts().add(other);
		other.getClauses().add(option);
		add("2026-02-01", "100000", Drawer.REVIEW_CLAUSE, CLAUSE).setClause(option);
		assertTrue(row(1).clause().isEmpty());
		assertEquals(0, ClauseUse.of(option).used().signum());
	}

	@Test
	void aNoticeOfADayToComeIsNotPublishedYet() {
		Modification change = add("2026-02-01", "200000", Drawer.ADDITIONAL, ADDITION);
		change.setNoticeDate(TODAY.plusDays(1));
		assertEquals(List.of("W7"), codes(1));
		change.setNoticeDate(TODAY);
		assertEquals(List.of(), codes(1));
	}

	@Test
	void saysThatAnIndexWithoutAClauseIsNotCounted() {
		contract.setIndexFactor(new BigDecimal("1.2"));
		add("2026-02-01", "115000", Drawer.UNDECIDED);
		assertTrue(row(1).fits().isEmpty());
		assertTrue(row(1).notes().stream().anyMatch(note -> note.in(Locale.ENGLISH)
				.startsWith("The index factor of 1.2 is not counted")));
		contract.setIndexation("Health index");
		assertEquals(List.of(Drawer.SMALL), row(1).fits());
		assertTrue(row(1).notes().isEmpty());
	}
}
