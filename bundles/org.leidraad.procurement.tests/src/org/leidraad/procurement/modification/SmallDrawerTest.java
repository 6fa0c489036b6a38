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
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractType;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;

/** The limits of the small drawer, with the cases of the law's examples. */
class SmallDrawerTest {

	private static final LocalDate DATE = LocalDate.of(2026, 6, 1);

	@ParameterizedTest
	@CsvSource({"T01,SUPPLIES,SUB_CENTRAL,1200000,60000,0,120000,true",
		"T02,SUPPLIES,SUB_CENTRAL,1200000,59999,60000,120000,true",
		"T03,SUPPLIES,SUB_CENTRAL,1200000,60000,60000,120000,false",
		"T05,SUPPLIES,SUB_CENTRAL,3000000,220000,0,216000,false",
		"T06,SERVICES,CENTRAL,2000000,139999,0,140000,true",
		"T08,WORKS,SUB_CENTRAL,1000000,149999,0,150000,true",
		"T09,WORKS,SUB_CENTRAL,1000000,150000,0,150000,false",
		"T10,SUPPLIES,SUB_CENTRAL,1080000,105000,0,108000,true",
		"T31,CONCESSION,SUB_CENTRAL,5000000,499999,0,500000,true",
		"T32,SUPPLIES,SUB_CENTRAL,500000,49999,0,50000,true",
		"T33,SUPPLIES,SUB_CENTRAL,500000,50000,0,50000,false",
		"T37,SOCIAL,SUB_CENTRAL,5000000,499999,0,500000,true",
		"down,SUPPLIES,SUB_CENTRAL,1200000,-119999,0,120000,true",
		"too far down,SUPPLIES,SUB_CENTRAL,1200000,-120000,0,120000,false"})
	void decidesTheCases(String id, ContractKind kind, OrganisationType buyer, BigDecimal reference, BigDecimal change,
			BigDecimal used, BigDecimal limit, boolean fits) {
		SmallDrawer drawer = SmallDrawer.of(reference, kind, buyer, DATE, used);
		assertEquals(0, limit.compareTo(drawer.limit()), id + ' ' + drawer.limit());
		assertEquals(fits, drawer.fits(change), id);
	}

	/** The ledger of the domain file: M4 goes into another drawer, M5 would fill this one to the brim. */
	@Test
	void sumsALedgerNet() {
		Contract contract = contract("1200000");
		assertDrawer(contract, "0", "0");
		add(contract, "50000", Drawer.SMALL);
		assertDrawer(contract, "50000", "0.4166666666666667");
		add(contract, "60000", Drawer.SMALL);
		assertDrawer(contract, "110000", "0.9166666666666667");
		add(contract, "-30000", Drawer.SMALL);
		assertDrawer(contract, "80000", "0.6666666666666667");
		add(contract, "45000", Drawer.REVIEW_CLAUSE);
		SmallDrawer drawer = assertDrawer(contract, "80000", "0.6666666666666667");
		assertFalse(drawer.fits(new BigDecimal("40000")));
		assertTrue(drawer.fits(new BigDecimal("39999.99")));
		assertTrue(drawer.with(new BigDecimal("40000")).isFull());
		assertFalse(drawer.with(new BigDecimal("39999.99")).isFull());
	}

	private static SmallDrawer assertDrawer(Contract contract, String used, String share) {
		SmallDrawer drawer = SmallDrawer.of(contract, DATE).orElseThrow();
		assertEquals(0, new BigDecimal("120000").compareTo(drawer.limit()));
		assertEquals(0, new BigDecimal(used).compareTo(drawer.used()));
		assertEquals(0, new BigDecimal(share).compareTo(drawer.share()), () -> drawer.share().toString());
		return drawer;
	}

	/** T10: the value is 1,000,000 times 1.08, but only where the contract has an indexation clause. */
	@Test
	void followsTheIndexOnlyWithAClause() {
		Contract contract = contract("1000000");
		contract.setIndexFactor(new BigDecimal("1.08"));
		assertEquals(0, new BigDecimal("1000000").compareTo(SmallDrawer.reference(contract).orElseThrow()));
		contract.setIndexation("Consumer prices, yearly");
		assertEquals(0, new BigDecimal("1080000").compareTo(SmallDrawer.reference(contract).orElseThrow()));
		assertEquals(0, new BigDecimal("108000").compareTo(SmallDrawer.of(contract, DATE).orElseThrow().limit()));
		contract.setIndexFactor(new BigDecimal("-1"));
		assertEquals(0, new BigDecimal("1000000").compareTo(SmallDrawer.reference(contract).orElseThrow()));
	}

	@Test
	void followsTheThresholdOfTheDate() {
		Contract contract = contract("3000000");
		contract.setType(ContractType.SERVICES);
		assertEquals(0, new BigDecimal("221000")
				.compareTo(SmallDrawer.of(contract, LocalDate.of(2025, 12, 31)).orElseThrow().limit()));
		assertEquals(0, new BigDecimal("216000")
				.compareTo(SmallDrawer.of(contract, LocalDate.of(2026, 1, 1)).orElseThrow().limit()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "-1", "1E+2147483647"})
	void hasNoLimitWithoutAValue(String value) {
		assertEquals(Optional.empty(), SmallDrawer.of(contract(value), DATE));
	}

	@Test
	void hasNoLimitInAnotherCurrency() {
		Contract contract = contract("1000000");
		Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		roadmap.getContracts().add(contract);
		assertTrue(SmallDrawer.of(contract, DATE).isPresent());
		roadmap.setCurrency("CHF");
		assertTrue(SmallDrawer.of(contract, DATE).isEmpty());
		contract.setCurrency(" eur ");
		assertTrue(SmallDrawer.of(contract, DATE).isPresent());
		contract.setCurrency("SEK");
		assertTrue(SmallDrawer.of(contract, DATE).isEmpty());
	}

	@Test
	void passesOverAmountsThatCannotBe() {
		Contract contract = contract("1000000");
		add(contract, "1E+2147483647", Drawer.SMALL);
		contract.getModifications().add(RoadmapFactory.eINSTANCE.createModification());
		contract.getModifications().getLast().setDrawer(Drawer.SMALL);
		assertEquals(0, SmallDrawer.of(contract, DATE).orElseThrow().used().signum());
	}

	private static Contract contract(String value) {
		Contract contract = RoadmapFactory.eINSTANCE.createContract();
		contract.setValue(new BigDecimal(value));
		return contract;
	}

	private static void add(Contract contract, String amount, Drawer drawer) {
		Modification change = RoadmapFactory.eINSTANCE.createModification();
		change.setAmount(new BigDecimal(amount));
		change.setDrawer(drawer);
		contract.getModifications().add(change);
	}
}
