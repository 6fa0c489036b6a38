/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.chart.ChartTheme;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.report.TestTender;
import org.leidraad.report.internal.ReportFacts;
import org.leidraad.report.internal.table.AddingFrameworks;
import org.leidraad.report.internal.table.ReportTables;

/** The annex states the rules by which offers are scored, each criterion once and under its own number. */
class AwardRuleTest {

	private static final LocalDate ON = LocalDate.of(2026, 12, 31);

	private final Roadmap roadmap = TestTender.full();
	private final Procurement procurement = roadmap.getProcurements().get(0);

	private Tender tender() {
		ReportFacts facts = new ReportFacts(roadmap, Path.of("test.leidraad"), ON, Locale.ENGLISH, List.of(), List.of(),
				new AddingFrameworks(List.of()), Optional.of(procurement));
		return Tender.of(facts).orElseThrow();
	}

	private AwardRule rule(String name) {
		return tender().criteria().stream().filter(each -> each.title().equals(name)).map(AwardRule::new).findFirst()
				.orElseThrow();
	}

	@Test
	void everyCriterionIsThereOnceWithItsNumber() {
		List<AskedCriterion> criteria = tender().criteria();
		assertEquals(List.of("S1", "T1", "A1", "A2", "A3", "A4", "A5", "A6", "C1"),
				criteria.stream().map(AskedCriterion::number).toList());
		assertEquals(new HashSet<>(procurement.getCriteria()),
				new HashSet<>(criteria.stream().map(AskedCriterion::use).toList()));
	}

	/** What the tables say is what an offer with that answer earns. */
	@Test
	void theTablesGiveThePointsThatOffersEarn() {
		assertEarns("Battery cycles", "499", 0);
		assertEarns("Battery cycles", "500", 1);
		assertEarns("Battery cycles", "999", 2);
		assertEarns("Battery cycles", "1000", 3);
		assertEarns("Power", "35", 0);
		assertEarns("Power", "20", 1);
		assertEarns("Power", "10", 2);
		assertEarns("Refurbished share", "0", 0);
		assertEarns("Refurbished share", "25", 1);
		assertEarns("Refurbished share", "60", 2);
	}

	private void assertEarns(String name, String value, int row) {
		AwardRule rule = rule(name);
		CriterionUse use = rule.criterion().use();
		Offer offer = (Offer) Identity.create(Literals.OFFER);
		OfferAnswer answer = (OfferAnswer) Identity.create(Literals.OFFER_ANSWER);
		answer.setCriterion(use);
		answer.setValue(new BigDecimal(value));
		offer.getAnswers().add(answer);
		procurement.getOffers().add(offer);
		BigDecimal earned = AwardScoring.of(procurement, roadmap, ON).offers().getFirst().points(use).orElseThrow()
				.points().orElseThrow();
		procurement.getOffers().remove(offer);
		assertEquals(0, earned.compareTo(rule.rows().get(row).points()), name + " " + value + ": " + earned);
	}

	@Test
	void stepsMayFall() {
		AwardRule rule = rule("Battery cycles");
		AwardScale scale = rule.criterion().use().getScale();
		scale.getSteps().get(0).setShare(new BigDecimal("100"));
		scale.getSteps().get(2).setShare(new BigDecimal("30"));
		assertEquals(List.of("up to 500 cycles", "up to 800 cycles", "up to 1,000 cycles", "more than 1,000 cycles"),
				rule.rows().stream().map(ScaleRow::answer).map(text -> text.replace('\u00A0', ' ')).toList());
		assertEquals("The lowest step within which the offer stays gives a share of the 20 points.", rule.method());
		assertEarns("Battery cycles", "600", 1);
		assertEarns("Battery cycles", "1001", 3);
	}

	@Test
	void aWayThatNobodyStatedIsSaidToBeOpen() {
		CriterionUse use = TestTender.criterion(procurement, "Vague", CriterionUseType.AWARD, "5");
		assertEquals(AwardRule.Way.OPEN, rule("Vague").way());
		assertEquals(List.of(), rule("Vague").rows());
		assertNull(rule("Vague").example());
		AwardScale flat = (AwardScale) Identity.create(Literals.AWARD_SCALE);
		flat.setWorst(BigDecimal.ONE);
		flat.setBest(BigDecimal.ONE);
		use.setScale(flat);
		assertEquals(AwardRule.Way.OPEN, rule("Vague").way(), "nothing lies between equal values");
	}

	@Test
	void weightsAreSummed() {
		Object[] total = cells("tenderTotals").get(0);
		assertEquals(0, new BigDecimal("100").compareTo((BigDecimal) total[2]));
		assertNull(total[1]);
		procurement.getCriteria().get(2).setWeight(new BigDecimal("21"));
		assertEquals("The weights do not add up to 100 yet.", cells("tenderTotals").get(0)[1]);
	}

	@Test
	void theWorkedExampleIsThatOfTheLiterature() {
		roadmap.getParameters().clear();
		parameter("discount-rate", "0.03");
		parameter("co2-price", "130");
		List<Object[]> rows = cells("tenderCostExample");
		assertEquals(List.of("866.92", "1,102.93"), List.of(rows.get(13)[1], rows.get(13)[2]));
		assertEquals(List.of("869.53", "1,105.48"), List.of(rows.get(15)[1], rows.get(15)[2]));
		assertEquals(List.of("233.93", "204.07"), List.of(rows.get(17)[1], rows.get(17)[2]));
		procurement.setEmbodiedInCosts(true);
		assertEquals(List.of("242.18", "209.73"),
				List.of(cells("tenderCostExample").get(17)[1], cells("tenderCostExample").get(17)[2]));
	}

	/** Inputs stand in the example, so that a tenderer can compute it again. */
	@Test
	void theWorkedExampleShowsWhatItStartsFrom() {
		List<Object[]> rows = cells("tenderCostExample");
		assertEquals(List.of("850.00", "980.00"), List.of(rows.get(1)[1], rows.get(1)[2]));
		assertEquals(List.of("Maintenance and repair M in year 4", "60.00", "70.00"), first(rows.get(4), 3));
		assertEquals(List.of("Maintenance and repair M in year 5", "–", "30.00"), first(rows.get(5), 3));
		assertNull(rows.get(5)[3]);
		assertEquals(List.of("Residual value R", "90.00", "40.00"), first(rows.get(8), 3));
	}

	private static List<Object> first(Object[] cells, int count) {
		return Arrays.asList(cells).subList(0, count);
	}

	/** What stands in the document is what the computation takes for an offer that says nothing. */
	@Test
	void whatIsCountedForASilentTenderIsPublished() {
		assertTrue(rule().isEmpty(), "embodied carbon decides nothing here");
		procurement.setEmbodiedInCosts(true);
		procurement.getProductGroups().clear();
		procurement.getProductGroups().addAll(List.of("30213100-6", "72000000-5"));
		String text = rule().orElseThrow().value().replace('\u00A0', ' ');
		assertTrue(text.contains("for a new or remanufactured device, 236 kg CO₂e ("), text);
		assertTrue(text.contains("Boavizta, 2023"), text);
		assertTrue(text.contains("A tender that states none is incomplete on this point"), text);
		assertTrue(text.endsWith("counts 0 kg."), text);
		DeviceProfile profile = (DeviceProfile) Identity.create(Literals.DEVICE_PROFILE);
		profile.setProductGroup("30213100-6");
		profile.setEmbodiedCarbon(new BigDecimal("200"));
		profile.setRefurbishedCarbon(new BigDecimal("25"));
		roadmap.getProfiles().add(profile);
		String own = rule().orElseThrow().value().replace('\u00A0', ' ');
		assertTrue(own.contains("200 kg CO₂e") && own.contains("25 kg CO₂e") && !own.contains("236"), own);
	}

	private Optional<Line> rule() {
		return new AssumedCarbon(tender()).line();
	}

	/** A rule that nobody chose is not published. */
	@Test
	void aFaultyWeightOrScaleGivesNoFormula() {
		AwardScale scale = rule("Battery cycles").criterion().use().getScale();
		scale.getSteps().get(0).setShare(new BigDecimal("140"));
		assertEquals(AwardRule.Way.OPEN, rule("Battery cycles").way());
		assertEquals(List.of(), rule("Battery cycles").rows());
		rule("Power").criterion().use().setWeight(new BigDecimal("-5"));
		assertEquals("The way in which points are given is not settled yet.", rule("Power").method());
		assertNull(rule("Power").example());
	}

	private void parameter(String kind, String value) {
		CalculationParameter parameter = (CalculationParameter) Identity
				.create(Literals.CALCULATION_PARAMETER);
		parameter.setKind(ParameterKind.get(kind));
		parameter.setValue(new BigDecimal(value));
		roadmap.getParameters().add(parameter);
	}

	private List<Object[]> cells(String table) {
		return ReportTables.find(table).orElseThrow().cells(tender().facts());
	}

	@Test
	void evaluationsFollowFromTheTermWhereNobodyPlannedAny() {
		assertEquals(1, cells("tenderMoments").size());
		roadmap.getContracts().get(0).getEvaluations().clear();
		assertEquals(List.of(), cells("tenderMoments"), "the term is not known");
		roadmap.getContracts().get(0).setStart(LocalDate.of(2027, 2, 1));
		roadmap.getContracts().get(0).setEnd(LocalDate.of(2029, 1, 31));
		assertEquals(LocalDate.of(2027, 5, 1), cells("tenderMoments").get(0)[1]);
		assertEquals(0, roadmap.getContracts().get(0).getEvaluations().size(), "the roadmap is not changed");
	}

	@Test
	void absurdNumbersStayShort() {
		CriterionUse use = procurement.getCriteria().get(0);
		use.setThreshold(new BigDecimal("1E+900000000"));
		rule("Power").criterion().use().getScale().setWorst(new BigDecimal("1E+900000000"));
		rule("Battery cycles").criterion().use().setWeight(new BigDecimal("-1E-900000000"));
		for (String table : List.of("tenderCriteria", "tenderAwards", "tenderScales", "tenderTotals")) {
			for (Object[] row : cells(table)) {
				for (Object cell : row) {
					assertTrue(!(cell instanceof String text) || text.length() < 500, table);
				}
			}
		}
	}

	@Test
	void formulasFitTheirPictures() {
		for (CostSheet.Formula formula : new CostSheet(tender()).formulas()) {
			BufferedImage image = formula.formula().image(410, 22, 1, ChartTheme.PRINT);
			boolean inked = false;
			for (int y = 0; y < 22; y++) {
				assertEquals(0xFFFFFFFF, image.getRGB(409, y), formula.name() + " ends before the edge");
				for (int x = 0; x < 409; x++) {
					inked |= image.getRGB(x, y) != 0xFFFFFFFF;
				}
			}
			assertTrue(inked, formula.name());
		}
		assertEquals("L = P + I + ∑ (t=1…N) Q · p · (1 + g)^(t−1) / (1 + r)^t"
				+ " + ∑ (t=1…N) (M(t) + F(t)) / (1 + r)^t + (A − R) / (1 + r)^N",
				new CostSheet(tender()).formulas().get(0).formula().alternativeText());
	}
}
