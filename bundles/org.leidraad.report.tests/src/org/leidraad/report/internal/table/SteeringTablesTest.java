/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Contract;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Drawer;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Modification;
import org.leidraad.model.Offer;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Procurement;
import org.leidraad.model.Regime;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;
import org.leidraad.model.identity.Identity;
import org.leidraad.report.TestRoadmap;
import org.leidraad.report.TestTender;
import org.leidraad.report.internal.ReportFacts;

/** What the management report tells about contracts during their term, about offers and about circularity. */
class SteeringTablesTest {

	private static final LocalDate ON = LocalDate.of(2026, 12, 31);

	private final Roadmap roadmap = TestRoadmap.empty();
	private final Contract contract = contract();

	private Contract contract() {
		Contract made = (Contract) Identity.create(Literals.CONTRACT);
		made.setName("Laptops");
		made.setValue(new BigDecimal("1200000"));
		made.setCurrency("EUR");
		made.setRegime(Regime.NL);
		made.setBuyerClass(OrganisationType.SUB_CENTRAL);
		roadmap.getContracts().add(made);
		return made;
	}

	private List<Object[]> rows(String table) {
		ReportFacts facts = new ReportFacts(roadmap, Path.of("test.leidraad"), ON, Locale.ENGLISH, List.of(), List.of(),
				new AddingFrameworks(List.of()), Optional.empty());
		return ReportTables.find(table).orElseThrow().cells(facts);
	}

	private Object cell(String table, int row, String column) {
		return rows(table).get(row)[ReportTables.find(table).orElseThrow().indexOf(column)];
	}

	private void change(int month, String amount, Drawer drawer) {
		Modification change = (Modification) Identity.create(Literals.MODIFICATION);
		change.setName("Change " + month);
		change.setDate(LocalDate.of(2026, month, 1));
		change.setAmount(new BigDecimal(amount));
		change.setDrawer(drawer);
		contract.getModifications().add(change);
	}

	/** The sequence of the learning network: the small drawer is summed, what is booked elsewhere is not. */
	@Test
	void theLedgerRuns() {
		change(1, "50000", Drawer.SMALL);
		change(2, "60000", Drawer.SMALL);
		change(3, "-30000", Drawer.SMALL);
		change(4, "45000", Drawer.REVIEW_CLAUSE);
		assertEquals(List.of("50,000 (42%)", "110,000 (92%)", "80,000 (67%)", "80,000 (67%)"),
				rows("changes").stream().map(row -> row[12]).toList());
		assertEquals("EUR\u00A0\u221230,000", cell("changes", 2, "amountText"));
		assertTrue(cell("changes", 0, "article").toString().contains("2.163b"));
		assertTrue(cell("changes", 1, "remarks").toString().contains("110"), "nearly full");
		assertNull(cell("changes", 2, "remarks"));
		assertEquals("80,000 of 120,000 used (67%)", cell("smallDrawers", 0, "sentence"));
		assertEquals("not needed", cell("changes", 0, "notice"));
	}

	@Test
	void checksTellHowManyWereNotChecked() {
		Procurement procurement = TestTender.procurement(roadmap, "Tender");
		for (String name : List.of("One", "Two", "Three")) {
			CriterionUse use = TestTender.criterion(procurement, name, CriterionUseType.CONTRACT_CLAUSE, null);
			contract.getCriteria().add(use);
		}
		assertEquals(List.of(), rows("checks"), "nothing was checked");
		PerformanceCheck check = (PerformanceCheck) Identity.create(Literals.PERFORMANCE_CHECK);
		check.setCriterion(contract.getCriteria().get(1));
		check.setDate(LocalDate.of(2026, 6, 1));
		check.setResult(CheckResult.PARTLY);
		contract.getChecks().add(check);
		assertEquals(2, rows("checks").size());
		assertEquals("Two", cell("checks", 0, "criterion"));
		assertEquals("without evidence", cell("checks", 0, "evidence"));
		assertEquals("2 other criteria", cell("checks", 1, "criterion"));
		assertEquals("not checked yet", cell("checks", 1, "result"));
	}

	@Test
	void evaluationsAndRemediesMayBeLate() {
		EvaluationMoment late = (EvaluationMoment) Identity.create(Literals.EVALUATION_MOMENT);
		late.setDate(ON.minusDays(1));
		EvaluationMoment planned = (EvaluationMoment) Identity.create(Literals.EVALUATION_MOMENT);
		planned.setDate(ON);
		contract.getEvaluations().addAll(List.of(planned, late));
		assertEquals(List.of("late", "planned"), rows("evaluations").stream().map(row -> row[4]).toList());
		AuditFinding finding = (AuditFinding) Identity.create(Literals.AUDIT_FINDING);
		finding.setName("Exit blocked");
		finding.setRemedy("Free it.");
		finding.setRemedyDue(LocalDate.of(2026, 5, 29));
		contract.getAuditFindings().add(finding);
		assertEquals(2, rows("chain").size(), "a line about the whole, then the finding");
		assertEquals("late", cell("chain", 1, "state"));
		assertEquals("Free it. Due on 29 May 2026.", cell("chain", 1, "remedy"));
	}

	@Test
	void offersAreRankedByTheCostOfAYear() {
		Procurement procurement = TestTender.procurement(roadmap, "Tender");
		offer(procurement, "Short", "850", "4");
		offer(procurement, "Long", "980", "6");
		offer(procurement, "Priceless", null, "4");
		assertEquals(List.of("Long", "Short", "Priceless"), rows("offers").stream().map(row -> row[1]).toList());
		assertEquals(1, cell("offers", 0, "rank"));
		assertEquals(6, cell("offers", 0, "years"));
		assertTrue(((BigDecimal) cell("offers", 0, "annual")).compareTo((BigDecimal) cell("offers", 1, "annual")) < 0);
		assertTrue(((BigDecimal) cell("offers", 0, "total")).compareTo((BigDecimal) cell("offers", 1, "total")) > 0);
		assertNull(cell("offers", 2, "rank"));
		assertEquals("–", cell("offers", 2, "annualText"));
	}

	private static void offer(Procurement procurement, String name, String price, String years) {
		Offer offer = (Offer) Identity.create(Literals.OFFER);
		offer.setName(name);
		offer.setUnit("device");
		offer.setPrice(price == null ? null : new BigDecimal(price));
		offer.setYears(new BigDecimal(years));
		offer.setYearlyEnergy(new BigDecimal("20"));
		offer.setEmbodiedCarbon(new BigDecimal("236"));
		CostLine installation = (CostLine) Identity.create(Literals.COST_LINE);
		installation.setKind(CostKind.INSTALLATION);
		installation.setAmount(new BigDecimal("20"));
		offer.getCosts().add(installation);
		procurement.getOffers().add(offer);
	}

	@Test
	void circularityIsOfTheLastYearThatIsPast() {
		flow(2026, "R5", "100");
		flow(2027, "R2", "100");
		assertEquals(1, rows("circularity").size());
		assertEquals(2026, cell("circularity", 0, "year"));
		assertEquals("0.5", cell("circularity", 0, "ladderOutText"));
		assertEquals("–", cell("circularity", 0, "materialsText"));
	}

	private void flow(int year, String rung, String units) {
		DeviceFlow flow = (DeviceFlow) Identity.create(Literals.DEVICE_FLOW);
		flow.setKind(FlowKind.OUT);
		flow.setYear(year);
		flow.setRung(Rung.get(rung));
		flow.setUnits(new BigDecimal(units));
		flow.setProductGroup("30213100-6");
		roadmap.getFlows().add(flow);
	}

	@Test
	void whatARoadmapDoesNotHaveIsNotThere() {
		for (String table : List.of("changes", "smallDrawers", "checks", "evaluations", "chain", "offers",
				"circularity", "tender", "tenderCriteria")) {
			assertEquals(List.of(), rows(table), table);
			assertTrue(ReportTables.isOptional(table), table);
		}
	}
}
