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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractType;
import org.leidraad.model.Drawer;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.ThresholdReading;

/** The ledger of a contract. */
class ModificationLedgerTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private final Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
	private final Contract contract = RoadmapFactory.eINSTANCE.createContract();

	ModificationLedgerTest() {
		roadmap.getContracts().add(contract);
		contract.setValue(new BigDecimal("1200000"));
	}

	private Modification add(String date, String amount, Drawer drawer, ModificationFact... facts) {
		Modification change = RoadmapFactory.eINSTANCE.createModification();
		change.setDate(date == null ? null : LocalDate.parse(date));
		change.setAmount(amount == null ? null : new BigDecimal(amount));
		change.setDrawer(drawer);
		change.getFacts().addAll(List.of(facts));
		contract.getModifications().add(change);
		return change;
	}

	@Test
	void asOfADayHasWhatIsDatedUntilThen() {
		add("2026-01-01", "50000", Drawer.SMALL);
		add("2026-06-01", "60000", Drawer.SMALL);
		add(null, "1000", Drawer.SMALL);
		Modification published = add("2026-02-01", "10000", Drawer.ADDITIONAL);
		published.setNoticeDate(LocalDate.of(2026, 3, 1));
		LocalDate before = LocalDate.of(2026, 2, 28);
		assertEquals(3, ModificationLedger.asOf(contract, roadmap, before).rows().size());
		assertAmount("51000", ModificationLedger.asOf(contract, roadmap, before).small());
		assertAmount("51000", SmallDrawer.asOf(contract, before).orElseThrow().used());
		assertAmount("111000", SmallDrawer.asOf(contract, LocalDate.of(2026, 6, 1)).orElseThrow().used());
		assertEquals(4, ModificationLedger.asOf(contract, roadmap, LocalDate.of(2026, 6, 1)).rows().size());
		assertAmount("111000", SmallDrawer.of(contract, before).orElseThrow().used());
	}

	private List<LedgerRow> rows() {
		return ModificationLedger.of(contract, roadmap, TODAY).rows();
	}

	private static void assertAmount(String expected, BigDecimal actual) {
		assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> expected + " but " + actual);
	}

	/** The sequence of the domain file. */
	@Test
	void keepsTheRunningNetOfTheSmallDrawer() {
		add("2026-02-01", "50000", Drawer.SMALL);
		add("2026-03-01", "60000", Drawer.SMALL);
		add("2026-04-01", "-30000", Drawer.SMALL);
		add("2026-05-01", "45000", Drawer.REVIEW_CLAUSE, ModificationFact.CLAUSE_IN_DOCUMENTS,
				ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE);
		Modification fifth = add("2026-06-01", "40000", Drawer.UNDECIDED);
		List<LedgerRow> rows = rows();
		List<String> nets = List.of("50000", "110000", "80000", "80000", "80000");
		for (int i = 0; i < nets.size(); i++) {
			assertAmount(nets.get(i), rows.get(i).small());
			assertFalse(rows.get(i).isContradicted());
		}
		assertEquals(List.of("W1"), rows.get(1).warnings().stream().map(Warning::code).toList());
		assertEquals(List.of(), rows.get(2).warnings());
		assertEquals(List.of(Drawer.REVIEW_CLAUSE), rows.get(3).fits());
		assertFalse(rows.get(4).verdict().orElseThrow().allowed());
		assertAmount("165000", ModificationLedger.of(contract, roadmap, TODAY).all());
		fifth.getFacts().add(ModificationFact.UNFORESEEABLE);
		assertEquals(List.of(Drawer.UNFORESEEN), rows().get(4).fits());
		assertAmount("0.6666666666666667", rows().get(4).share().orElseThrow());
	}

	@Test
	void isInTheOrderOfDatesAndWhatHasNoneComesLast() {
		Modification undated = add(null, "1", Drawer.SMALL);
		Modification late = add("2026-05-01", "2", Drawer.SMALL);
		Modification sameDay = add("2026-05-01", "3", Drawer.SMALL);
		Modification early = add("2026-01-01", "4", Drawer.SMALL);
		Modification alsoUndated = add(null, "5", Drawer.SMALL);
		assertEquals(List.of(early, late, sameDay, undated, alsoUndated),
				rows().stream().map(LedgerRow::change).toList());
		assertEquals(List.of("4", "6", "9", "10", "15"),
				rows().stream().map(row -> row.small().toPlainString()).toList());
		assertSame(undated, contract.getModifications().getFirst(), "the file keeps its order");
		assertTrue(rows().get(3).notes().getFirst().in(Locale.ENGLISH).contains("2026-11-21"));
	}

	@Test
	void countsWhatWasBookedNotWhatFits() {
		add("2026-02-01", "500000", Drawer.SMALL);
		add("2026-03-01", "1", Drawer.UNDECIDED);
		LedgerRow first = rows().getFirst();
		assertTrue(first.isContradicted());
		assertAmount("500000", first.small());
		assertFalse(rows().get(1).verdict().orElseThrow().allowed());
	}

	@Test
	void theSecondUseOfDrawersDAndEIsMarked() {
		add("2026-02-01", "1000", Drawer.UNFORESEEN, ModificationFact.UNFORESEEABLE);
		Modification second = add("2026-03-01", "1000", Drawer.UNFORESEEN, ModificationFact.UNFORESEEABLE);
		assertEquals(List.of("W7"), rows().get(0).warnings().stream().map(Warning::code).toList());
		assertEquals(List.of("W2", "W7"), rows().get(1).warnings().stream().map(Warning::code).toList());
		second.setNoticeDate(LocalDate.of(2026, 3, 20));
		assertEquals(List.of("W2"), rows().get(1).warnings().stream().map(Warning::code).toList());
	}

	@Test
	void allChangesTogetherAreASignForManagement() {
		add("2026-02-01", "400000", Drawer.REVIEW_CLAUSE, ModificationFact.CLAUSE_IN_DOCUMENTS,
				ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE);
		add("2026-03-01", "200001", Drawer.REVIEW_CLAUSE, ModificationFact.CLAUSE_IN_DOCUMENTS,
				ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE);
		assertEquals(List.of(), rows().get(0).warnings());
		assertEquals(List.of("W6"), rows().get(1).warnings().stream().map(Warning::code).toList());
	}

	@ParameterizedTest
	@CsvSource({"CHF, 1200000, in CHF", "EUR, , no value", "EUR, 0, no value", "EUR, -5, no value",
		"' eur ', 1E+2147483647, no value"})
	void saysWhyAContractCannotBeJudged(String currency, BigDecimal value, String why) {
		contract.setCurrency(currency);
		contract.setValue(value);
		add("2026-02-01", "1000", Drawer.SMALL);
		ModificationLedger ledger = ModificationLedger.of(contract, roadmap, TODAY);
		assertTrue(ledger.unjudged().orElseThrow().in(Locale.ENGLISH).contains(why));
		assertEquals(ledger.unjudged(), ledger.rows().getFirst().unjudged());
		assertAmount("1000", ledger.small());
		assertTrue(ModificationLedger.next(contract, roadmap, BigDecimal.ONE, TODAY).isEmpty());
	}

	@Test
	void anAmountThatCannotBeIsPassedOver() {
		add("2026-02-01", null, Drawer.SMALL);
		add("2026-02-02", "-1E+2147483647", Drawer.SMALL);
		add("2026-02-03", "10", Drawer.SMALL);
		assertTrue(rows().get(0).unjudged().orElseThrow().in(Locale.ENGLISH).contains("no amount"));
		assertTrue(rows().get(1).unjudged().orElseThrow().in(Locale.ENGLISH).contains("cannot be computed"));
		assertAmount("10", rows().get(2).small());
		assertEquals(List.of(Drawer.SMALL), rows().get(2).fits());
	}

	@Test
	void extremeNumbersAreSummedExactly() {
		contract.setValue(new BigDecimal("1E+299"));
		for (int i = 0; i < 200; i++) {
			add("2026-02-01", i % 2 == 0 ? "9.99E+299" : "1E-299", Drawer.SMALL);
		}
		assertAmount(new BigDecimal("9.99E+301").add(new BigDecimal("1E-297")).toString(), rows().getLast().small());
	}

	@Test
	void theNextChangeComesAfterAllThatIsThere() {
		add("2026-02-01", "50000", Drawer.SMALL);
		add("2026-03-01", "1000", Drawer.UNFORESEEN, ModificationFact.UNFORESEEABLE);
		ModificationCase next = ModificationLedger.next(contract, roadmap, new BigDecimal("69999"), TODAY)
				.orElseThrow();
		assertAmount("50000", next.before().small());
		assertAmount("51000", next.before().all());
		assertEquals(1, next.before().exceptional());
		assertEquals(Optional.of(Drawer.SMALL), Ladekast.judge(next).chosen());
		assertFalse(Ladekast.judge(next.withDelta(new BigDecimal("70000"))).allowed());
	}

	/** 218,000 is less than the 221,000 of 2025, and not less than the 216,000 of 2026. */
	@Test
	void theRoadmapSaysByWhichDayTheThresholdIsRead() {
		contract.setValue(new BigDecimal("3000000"));
		contract.setStart(LocalDate.of(2025, 3, 1));
		add("2026-06-01", "218000", Drawer.UNDECIDED);
		assertEquals(List.of(), rows().getFirst().fits());
		assertTrue(rows().getFirst().verdict().orElseThrow().otherReading().orElseThrow().differs());
		roadmap.setThresholdReading(ThresholdReading.CONTRACT_DATE);
		assertEquals(List.of(Drawer.SMALL), rows().getFirst().fits());
		assertAmount("221000", rows().getFirst().verdict().orElseThrow().threshold().amount());
		assertAmount("221000", SmallDrawer.of(contract, TODAY).orElseThrow().limit());
		contract.setStart(null);
		assertEquals(List.of(), rows().getFirst().fits());
		assertTrue(rows().getFirst().notes().getFirst().in(Locale.ENGLISH).contains("no first day"));
		roadmap.setThresholdReading(ThresholdReading.MODIFICATION_DATE);
		assertEquals(List.of(), rows().getFirst().notes());
	}

	@Test
	void theValueForChangesCountsWhereItIsAnotherOne() {
		contract.setOriginalValue(new BigDecimal("1500000"));
		add("2026-06-01", "149999", Drawer.UNDECIDED);
		assertEquals(List.of(Drawer.SMALL), rows().getFirst().fits());
		contract.setIndexation("CPI");
		contract.setIndexFactor(new BigDecimal("0.9"));
		assertEquals(List.of(), rows().getFirst().fits());
		assertAmount("1350000", rows().getFirst().verdict().orElseThrow().subject().reference());
	}

	@Test
	void aConcessionHasItsOwnThresholdAndNotice() {
		contract.setType(ContractType.CONCESSION);
		contract.setValue(new BigDecimal("60000000"));
		add("2026-06-01", "5403999", Drawer.UNDECIDED);
		assertEquals(List.of(Drawer.SMALL), rows().getFirst().fits());
		assertTrue(rows().getFirst().verdict().orElseThrow().article().in(Locale.ENGLISH).contains("2a.53"));
	}

	/** 10 % of 1,009,400 is 100,940: two of three changes that nobody booked yet fit below it together with 12,000. */
	@Test
	void whatNobodyBookedYetCountsForTheChangesAfterIt() {
		roadmap.setJurisdiction(Jurisdiction.WALLONIA);
		contract.setValue(new BigDecimal("1009400"));
		add("2026-01-15", "12000", Drawer.SMALL);
		Modification first = add("2026-02-01", "70000", Drawer.UNDECIDED);
		add("2026-03-01", "70000", Drawer.UNDECIDED);
		add("2026-04-01", "35000", Drawer.UNDECIDED);
		add("2026-05-01", "18000", Drawer.UNDECIDED);
		add("2026-06-01", "1000", Drawer.SMALL);
		assertAmount("100940", rows().get(1).verdict().orElseThrow().limit());
		assertEquals(List.of(List.of(Drawer.SMALL), List.of(Drawer.SMALL), List.of(), List.of(),
				List.of(Drawer.SMALL), List.of()), rows().stream().map(LedgerRow::fits).toList());
		assertEquals(List.of(0, 0, 1, 1, 1, 2), rows().stream().map(LedgerRow::unbooked).toList());
		assertAmount("82000", rows().get(2).verdict().orElseThrow().used());
		assertTrue(rows().get(5).isContradicted(), "12,000 + 70,000 + 18,000 + 1,000");
		assertEquals(List.of("12000", "12000", "12000", "12000", "12000", "13000"),
				rows().stream().map(row -> row.small().toPlainString()).toList(), "what is booked");
		assertTrue(rows().get(2).notes().getFirst().in(Locale.ENGLISH).contains("counting one small change before it"));
		assertTrue(rows().get(5).notes().getFirst().in(Locale.ENGLISH).contains("counting 2 small changes before it"));
		assertAmount("13000", SmallDrawer.of(contract, TODAY).orElseThrow().used());
		assertAmount("101000", ModificationLedger.next(contract, roadmap, BigDecimal.ONE, TODAY).orElseThrow().before()
				.small());

		first.getFacts().add(ModificationFact.UNFORESEEABLE);
		assertEquals(List.of(0, 0, 0, 1, 1, 2), rows().stream().map(LedgerRow::unbooked).toList());
		assertEquals(List.of(Drawer.SMALL), rows().get(2).fits(), "the first goes into another drawer now");
	}

	@Test
	void theNoteOnWhatIsNotBookedIsOnlyWhereItMatters() {
		add("2026-02-01", "70000", Drawer.UNDECIDED);
		add("2026-03-01", "45000", Drawer.REVIEW_CLAUSE, ModificationFact.CLAUSE_IN_DOCUMENTS,
				ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE);
		add("2026-04-01", null, Drawer.UNDECIDED);
		assertEquals(List.of(0, 0, 0), rows().stream().map(LedgerRow::unbooked).toList());
	}

	@Test
	void anEmptyLedgerIsEmpty() {
		ModificationLedger ledger = ModificationLedger.of(contract, roadmap, TODAY);
		assertEquals(List.of(), ledger.rows());
		assertAmount("0", ledger.all());
		assertAmount("0", ledger.small());
	}
}
