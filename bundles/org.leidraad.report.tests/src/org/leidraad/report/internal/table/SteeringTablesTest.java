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
import org.leidraad.model.Incentive;
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
		return rows(table, ON);
	}

	private List<Object[]> rows(String table, LocalDate on) {
		ReportFacts facts = new ReportFacts(roadmap, Path.of("test.leidraad"), on, Locale.ENGLISH, List.of(), List.of(),
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
		assertNull(cell("checks", 0, "followUp"));
		Incentive bonus = (Incentive) Identity.create(Literals.INCENTIVE);
		bonus.setName("Bonus");
		bonus.setCriterion(contract.getCriteria().get(1));
		contract.getIncentives().add(bonus);
		check.setResult(CheckResult.MET);
		check.setFollowUp("Go on.");
		assertEquals("Go on. \u201CBonus\u201D applies by the check of 2026-06-01, and was not granted or imposed yet.",
				cell("checks", 0, "followUp"));
		assertEquals(List.of(), rows("checks", LocalDate.of(2026, 5, 31)), "the check is dated later");
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

	/** A report of last year can be printed again: what happened since is not in it. */
	@Test
	void whatIsDatedAfterTheReportHadNotHappened() {
		change(1, "50000", Drawer.SMALL);
		change(6, "60000", Drawer.ADDITIONAL);
		contract.getModifications().getLast().setNoticeDate(LocalDate.of(2026, 9, 1));
		change(8, "10000", Drawer.SMALL);
		EvaluationMoment held = (EvaluationMoment) Identity.create(Literals.EVALUATION_MOMENT);
		held.setDate(LocalDate.of(2026, 10, 1));
		held.setHeld(true);
		held.setFindings("It works.");
		contract.getEvaluations().add(held);
		AuditFinding finding = (AuditFinding) Identity.create(Literals.AUDIT_FINDING);
		finding.setRemedyDue(LocalDate.of(2026, 5, 29));
		finding.setRemediedOn(LocalDate.of(2026, 9, 1));
		contract.getAuditFindings().add(finding);
		flow(2025, "R2", "100");
		flow(2026, "R5", "100");
		LocalDate before = LocalDate.of(2026, 7, 1);
		assertEquals(List.of("Change 1", "Change 6"),
				rows("changes", before).stream().map(row -> row[column("changes", "name")]).toList());
		assertEquals("still to be published", rows("changes", before).get(1)[column("changes", "notice")]);
		assertEquals("50,000 of 120,000 used (42%)",
				rows("smallDrawers", before).get(0)[column("smallDrawers", "sentence")]);
		assertEquals("planned", rows("evaluations", before).get(0)[column("evaluations", "state")]);
		assertNull(rows("evaluations", before).get(0)[column("evaluations", "outcome")]);
		assertEquals("late", rows("chain", before).get(1)[column("chain", "state")]);
		assertEquals("Due on 29 May 2026.", rows("chain", before).get(1)[column("chain", "remedy")]);
		assertEquals(2025, rows("circularity", before).get(0)[column("circularity", "year")]);
		assertEquals(3, rows("changes").size());
		assertEquals("held", cell("evaluations", 0, "state"));
		assertEquals("remedied", cell("chain", 1, "state"));
		assertEquals(2026, cell("circularity", 0, "year"));
		assertEquals(List.of(), rows("changes", LocalDate.of(2025, 12, 31)));
		assertEquals(List.of(), rows("smallDrawers", LocalDate.of(2025, 12, 31)));
	}

	private static int column(String table, String column) {
		return ReportTables.find(table).orElseThrow().indexOf(column);
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
		offersOfOneAreIncomplete();
	}

	/** A number cannot say that embodied carbon is missing in it; words can. */
	private void offersOfOneAreIncomplete() {
		Procurement procurement = roadmap.getProcurements().get(0);
		procurement.setEmbodiedInCosts(true);
		procurement.getOffers().forEach(offer -> offer.setEmbodiedCarbon(new BigDecimal("200")));
		Offer silent = procurement.getOffers().stream().filter(offer -> "Long".equals(offer.getName())).findFirst()
				.orElseThrow();
		silent.setEmbodiedCarbon(null);
		silent.setProductGroup("39000000-2");
		assertEquals(List.of("Short", "Long", "Priceless"), rows("offers").stream().map(row -> row[1]).toList());
		assertEquals(1, cell("offers", 0, "rank"));
		assertNull(cell("offers", 1, "rank"));
		assertNull(cell("offers", 1, "annual"));
		assertTrue(cell("offers", 1, "annualText").toString().endsWith(" (incomplete)"));
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
