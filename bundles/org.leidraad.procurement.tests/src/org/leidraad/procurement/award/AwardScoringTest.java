/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.CheckResult;
import org.leidraad.model.CostKind;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Offer;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScoredOn;

/**
 * Points, ranks and exclusions. The worked example, by hand:
 * <ul>
 * <li>price, 40 points, lowest over price; lowest of the offers that count is 700: A 800 earns 87.5 % = 35; B 1000
 * earns
 * 70 % = 28; C 700 earns 40;</li>
 * <li>warranty, 30 points, steps of 1, 2, 3, 4 years for 25, 50, 75, 100 %: A 3 years 22.5; B 4 years 30; C 1 year
 * 7.5;</li>
 * <li>energy, 30 points, linear from 40 kWh (nothing) to 10 (all): A 20 kWh earns two thirds = 20; B 10 kWh 30; C 45
 * kWh
 * 0;</li>
 * <li>in all: A 77.5, B 88, C 47.5. D would be the cheapest at 500 and does not meet the specification.</li>
 * </ul>
 */
class AwardScoringTest {

	private final Tender tender = new Tender();
	private final CriterionUse specification = tender.criterion("Battery", CriterionUseType.TECHNICAL_SPECIFICATION);
	private final CriterionUse price = tender.award("Price", "40", ScoredOn.PRICE);
	private final CriterionUse warranty = tender.award("Warranty", "30", ScoredOn.ANSWER);
	private final CriterionUse energy = tender.award("Energy", "30", ScoredOn.ANSWER);
	private final Offer a = offer("A", "800", "3", "20");
	private final Offer b = offer("B", "1000", "4", "10");
	private final Offer c = offer("C", "700", "1", "45");

	AwardScoringTest() {
		Tender.steps(warranty, ScaleKind.STEPS, "1", "25", "2", "50", "3", "75", "4", "100");
		Tender.linear(energy, "40", "10");
	}

	private Offer offer(String name, String amount, String years, String use) {
		Offer offer = tender.offer(name, amount);
		Tender.answer(offer, specification, CheckResult.MET);
		Tender.answer(offer, warranty, years);
		Tender.answer(offer, energy, use);
		return offer;
	}

	private static void assertNumber(String expected, Optional<BigDecimal> actual) {
		assertEquals(new BigDecimal(expected), actual.orElseThrow().setScale(new BigDecimal(expected).scale(),
				RoundingMode.HALF_UP));
	}

	private String points(Offer offer) {
		return tender.score(offer).points().stream().map(one -> one.points()
				.map(points -> points.setScale(2, RoundingMode.HALF_UP).toPlainString()).orElse("-")).toList()
				.toString();
	}

	private List<String> order() {
		return tender.score().inOrder().stream()
				.map(one -> one.rank().map(rank -> rank + " ").orElse("") + one.offer().getName()).toList();
	}

	private String reasons(Offer offer) {
		return String.join("; ", tender.score().problems().stream()
				.filter(problem -> problem.offer().isEmpty() || problem.offer().get() == offer)
				.map(problem -> problem.reason().in(Locale.ENGLISH)).toList());
	}

	@Test
	void theWorkedExample() {
		assertEquals("[35.00, 22.50, 20.00]", points(a));
		assertEquals("[28.00, 30.00, 30.00]", points(b));
		assertEquals("[40.00, 7.50, 0.00]", points(c));
		assertNumber("77.50", tender.score(a).total());
		assertNumber("88.00", tender.score(b).total());
		assertNumber("47.50", tender.score(c).total());
		assertEquals(List.of("1 B", "2 A", "3 C"), order());
		assertEquals(List.of(), tender.score().problems());
		assertEquals(0, new BigDecimal("100").compareTo(tender.score().weights()));
		assertEquals("reaches “from 3”", tender.score(a).points(warranty).orElseThrow().how().in(Locale.ENGLISH));
		assertEquals("laagste 700,00 gedeeld door 800,00",
				tender.score(a).points(price).orElseThrow().how().in(Locale.of("nl")));
	}

	@Test
	void anOfferThatMissesARequirementIsShownAndNotRanked() {
		Offer d = tender.offer("D", "500");
		Tender.answer(d, specification, CheckResult.NOT_MET);
		Tender.answer(d, warranty, "4");
		Tender.answer(d, energy, "10");
		assertEquals(List.of("1 B", "2 A", "3 C", "D"), order());
		ScoredOffer scored = tender.score(d);
		assertEquals(Standing.EXCLUDED, scored.standing());
		assertEquals("The offer does not meet “Battery”.", scored.exclusions().getFirst().in(Locale.ENGLISH));
		assertEquals("[40.00, 30.00, 30.00]", points(d), "no more than all, although it is cheaper than the lowest");
		assertEquals("[35.00, 22.50, 20.00]", points(a), "its price is not the lowest that counts");
		assertEquals(1, scored.requirements(CheckResult.NOT_MET));
		d.getAnswers().getFirst().setResult(CheckResult.PARTLY);
		assertEquals(Standing.EXCLUDED, tender.score(d).standing(), "a requirement is a minimum");
	}

	@Test
	void whatWasNotCheckedIsADoubtAndNoExclusion() {
		a.getAnswers().getFirst().setResult(CheckResult.NOT_CHECKED);
		assertEquals(List.of("1 B", "2 A", "3 C"), order());
		AwardProblem doubt = tender.score().problems().getFirst();
		assertTrue(!doubt.blocking() && doubt.element() == a);
		assertEquals("Of “A” one requirement has not been checked yet.", doubt.reason().in(Locale.ENGLISH));
		b.getAnswers().removeFirst();
		assertEquals(2, tender.score().problems().size(), "no answer is not checked either");
	}

	@Test
	void aContractClauseIsAcceptedByTendering() {
		CriterionUse clause = tender.criterion("Report each year", CriterionUseType.CONTRACT_CLAUSE);
		assertEquals(List.of(), tender.score().problems());
		Tender.answer(a, clause, CheckResult.NOT_CHECKED);
		assertEquals("Of “A” one requirement has not been checked yet.", reasons(a));
		tender.criterion("Turnover", CriterionUseType.SELECTION);
		assertEquals("Of “A” 2 requirements have not been checked yet.",
				tender.score().problems().getFirst().reason().in(Locale.ENGLISH));
	}

	@Test
	void aWeightThatNobodyCanMeanIsNamedWithTheSumAsItWasEntered() {
		price.setWeight(new BigDecimal("-5"));
		assertEquals(
				List.of("The weight of award criterion “Price” is -5: give 0 to 100. Until then it does not count.",
						"The award criteria of “Laptops” add up to 55 points, not to 100."),
				tender.score().problems().stream()
						.map(problem -> problem.reason().in(Locale.ENGLISH)).toList());
		assertNumber("42.50", tender.score(a).total());
		price.setWeight(new BigDecimal("140"));
		assertEquals("De weging van gunningscriterium “Price” is 140: geef 0 tot 100. Tot dan telt ze zoals ze is.",
				tender.score().problems().getFirst().reason().in(Locale.of("nl")));
	}

	@Test
	void equalPointsShareAPlace() {
		Offer twin = offer("B again", "1000", "4", "10");
		assertEquals(List.of("1 B", "1 B again", "3 A", "4 C"), order());
		assertEquals(2, tender.score().winners().size());
		assertEquals(List.of(), tender.score().sensitivity().flips());
		twin.setPrice(new BigDecimal("1000.01"));
		assertEquals(List.of("1 B", "2 B again", "3 A", "4 C"), order());
	}

	@Test
	void aMissingAnswerIsAProblemAndNotNoPoints() {
		a.getAnswers().removeLast();
		assertEquals("[35.00, 22.50, -]", points(a));
		assertEquals(List.of("1 B", "2 C", "A"), order());
		assertEquals(Standing.INCOMPLETE, tender.score(a).standing());
		assertEquals(Optional.empty(), tender.score(a).total());
		assertEquals(0, new BigDecimal("57.5").compareTo(tender.score(a).knownPoints()));
		a.setPrice(new BigDecimal("400"));
		assertEquals("[40.00, 7.50, 0.00]", points(c), "the lowest price is that of an offer that can win");
		assertEquals("[40.00, 22.50, -]", points(a));
		assertEquals("“A” says nothing to award criterion “Energy”.", reasons(a));
		Tender.answer(a, energy, (String) null);
		assertEquals("The answer of “A” to award criterion “Energy” names neither a value nor a row of the table.",
				reasons(a));
		Tender.answer(a, energy, "20");
		assertEquals("“A” answers award criterion “Energy” more than once.", reasons(a));
	}

	@Test
	void weightsCountAsTheyAre() {
		price.setWeight(new BigDecimal("50"));
		assertEquals("The award criteria of “Laptops” add up to 110 points, not to 100. They count as they are.",
				reasons(a));
		assertEquals(List.of("1 B", "2 A", "3 C"), order());
		assertNumber("86.25", tender.score(a).total());
		price.setWeight(null);
		assertTrue(reasons(a).startsWith("Award criterion “Price” does not say how many points it weighs"), reasons(a));
		assertNumber("42.50", tender.score(a).total());
	}

	@Test
	void aPriceThatCannotBeComparedIsAProblem() {
		a.setPrice(null);
		assertEquals("“A” names no price.", reasons(a));
		a.setCondition(DeviceCondition.SERVICE);
		assertTrue(reasons(a).contains("score on the annual cost instead"));
		a.setPrice(new BigDecimal("-1"));
		assertEquals("“A” names a price below 0.", reasons(a));
		a.setPrice(BigDecimal.ZERO);
		assertTrue(reasons(a).contains("choose a linear scale"), reasons(a));
		a.setPrice(new BigDecimal("800"));
		assertEquals("", reasons(a));
	}

	@Test
	void oneOfferInAnotherCurrencyUnitOrVatIsIncompleteAlone() {
		a.setCurrency("USD");
		tender.roadmap.setCurrency("EUR");
		assertEquals("The amounts of “A” are in USD, and offers are compared in EUR: ask the tenderer.", reasons(a));
		assertEquals("", reasons(b));
		assertEquals(List.of("1 B", "2 C", "A"), order());
		a.setCurrency(" eur");
		a.setUnit("toestel");
		b.setUnit("devices");
		assertEquals("", reasons(b));
		b.setUnit("device-year");
		c.setUnit("appareil");
		assertEquals("“B” is priced per device-year, and offers are compared per device: ask the tenderer.",
				reasons(b));
		assertEquals(List.of("1 A", "2 C", "B"), order());
		b.setUnit(null);
		b.setVatIncluded(true);
		assertEquals("The amounts of “B” include VAT, and offers are compared without it: ask the tenderer.",
				reasons(b));
		assertEquals(List.of("1 A", "2 C", "B"), order());
	}

	@Test
	void whereTwoUnitsAreAsCommonNobodyIsRanked() {
		a.setUnit("device");
		b.setUnit("workplace");
		assertTrue(reasons(c).contains("none is the usual one"), reasons(c));
		assertEquals(List.of("A", "B", "C"), order());
		Tender.answer(b, specification, CheckResult.NOT_MET);
		assertEquals(List.of("1 A", "2 C", "B"), order(), "an excluded one does not decide");
	}

	@Test
	void anAnnualCostOfNothingOrLessGetsNoPointsAndTakesNone() {
		Tender all = new Tender();
		CriterionUse cost = all.award("Annual cost", "100", ScoredOn.ANNUAL_COST);
		Offer first = all.offer("A", "850", "20", "4", "236");
		Offer absurd = all.offer("R", "850", "20", "4", "236", CostKind.RESIDUAL, 4, "-9000000");
		Offer odd = all.offer("O", "850", "20", "4", "236", CostKind.RESIDUAL, 4, "-851");
		odd.setSupportYears(new BigDecimal("3"));
		Offer dollars = all.offer("D", "1", "20", "4", "236");
		dollars.setCurrency("USD");
		all.roadmap.setCurrency("EUR");
		for (boolean scaled : List.of(false, true)) {
			if (scaled) {
				Tender.linear(cost, "1000", "10");
			}
			assertEquals(Standing.INCOMPLETE, all.score(absurd).standing());
			assertTrue(all.score(absurd).points(cost).orElseThrow().how().in(Locale.ENGLISH)
					.contains("which cannot be"));
			assertEquals(Standing.INCOMPLETE, all.score(dollars).standing());
			assertEquals(Optional.of(1), all.score(odd).rank());
			assertEquals(Optional.of(2), all.score(first).rank());
		}
		List<String> doubts = all.score().problems().stream()
				.filter(problem -> problem.offer().equals(Optional.of(odd)))
				.map(problem -> problem.reason().in(Locale.ENGLISH)).toList();
		assertEquals(2, doubts.size(), doubts::toString);
		assertTrue(doubts.getFirst().contains("worth more at the end"), doubts::toString);
		assertTrue(doubts.getLast().contains("supported"), doubts::toString);
	}

	@Test
	void weightsMayLackWhatRoundingLost() {
		price.setWeight(new BigDecimal("39.999999"));
		assertEquals(List.of(), tender.score().problems());
		price.setWeight(new BigDecimal("39.98"));
		assertEquals(1, tender.score().problems().size());
	}

	@Test
	void aPriceMayHaveAScaleOfItsOwn() {
		Tender.linear(price, "1200", "700");
		assertEquals("[32.00, 22.50, 20.00]", points(a));
		Tender.steps(price, ScaleKind.STEPS, "700", "100", "900", "50");
		assertEquals("[20.00, 22.50, 20.00]", points(a), "at most 900, and more than 700");
		assertEquals("[0.00, 30.00, 30.00]", points(b), "reaches no step");
		assertEquals("[40.00, 7.50, 0.00]", points(c));
		Tender.steps(price, ScaleKind.STEPS, "900", "50");
		assertEquals("[20.00, 22.50, 20.00]", points(a), "of a price a lower one is better, with one step too");
		assertEquals("[0.00, 30.00, 30.00]", points(b));
	}

	@Test
	void aTableIsReadByTheChosenRow() {
		var scale = Tender.steps(warranty, ScaleKind.TABLE, null, "0", null, "60");
		assertTrue(reasons(a).startsWith("The table of award criterion “Warranty” has no values"), reasons(a));
		for (Offer offer : List.of(a, b, c)) {
			offer.getAnswers().get(1).setStep(scale.getSteps().get(1));
		}
		assertEquals("[35.00, 18.00, 20.00]", points(a), "the row counts, not the value");
		var other = Tender.steps(energy, ScaleKind.TABLE, null, "10");
		a.getAnswers().get(1).setStep(other.getSteps().getFirst());
		assertTrue(reasons(a).contains("is no row of the table of award criterion “Warranty”"), reasons(a));
	}

	@Test
	void aBrokenScaleIsAProblemOfTheScaleOnce() {
		energy.getScale().setBest(new BigDecimal("40"));
		AwardScoring scoring = tender.score();
		assertEquals(1, scoring.problems().size());
		assertEquals(energy.getScale(), scoring.problems().getFirst().element());
		assertEquals(List.of("A", "B", "C"), order(), "nobody can be ranked");
		energy.setScale(null);
		assertEquals("Award criterion “Energy” has no scale.", reasons(a));
	}

	@Test
	void noCriteriaAndNoOffersAreNoFailure() {
		assertEquals(List.of(), new Tender().score().offers());
		Tender empty = new Tender();
		Offer only = empty.offer("Only", "1");
		assertEquals(Standing.INCOMPLETE, empty.score(only).standing());
		assertTrue(empty.score().problems().getFirst().reason().in(Locale.ENGLISH).contains("no award criteria"));
	}

	@Test
	void anAnswerToAnotherTenderDoesNotCount() {
		Tender.answer(a, new Tender().award("Elsewhere", "10", ScoredOn.ANSWER), "3");
		assertTrue(reasons(a).contains("to no criterion of this procurement"), reasons(a));
		assertEquals(List.of("1 B", "2 A", "3 C"), order());
	}

	@Test
	void everythingOnTheAnnualCostGivesTheKnownScores() {
		Tender all = new Tender();
		all.parameter(ParameterKind.DISCOUNT_RATE, "0.03");
		all.parameter(ParameterKind.ELECTRICITY_PRICE, "0.25");
		all.parameter(ParameterKind.ELECTRICITY_GROWTH, "0.02");
		all.parameter(ParameterKind.GRID_FACTOR, "0.27");
		all.parameter(ParameterKind.CO2_PRICE, "130");
		CriterionUse cost = all.award("Annual cost", "100", ScoredOn.ANNUAL_COST);
		Offer first = all.offer("A", "850", "20", "4", "236", CostKind.INSTALLATION, 0, "20", CostKind.MAINTENANCE, 4,
				"60", CostKind.END_OF_LIFE, 4, "5", CostKind.RESIDUAL, 4, "-90");
		Offer lasting = all.offer("B", "980", "13.4", "6", "236", CostKind.INSTALLATION, 0, "20",
				CostKind.MAINTENANCE, 4, "70", CostKind.MAINTENANCE, 5, "30", CostKind.MAINTENANCE, 6, "30",
				CostKind.END_OF_LIFE, 6, "5", CostKind.RESIDUAL, 6, "-40");
		Offer refurbished = all.offer("R", "430", "24", "4", "0", CostKind.INSTALLATION, 0, "20",
				CostKind.MAINTENANCE, 2, "60", CostKind.MAINTENANCE, 3, "30", CostKind.MAINTENANCE, 4, "30",
				CostKind.END_OF_LIFE, 4, "5", CostKind.RESIDUAL, 4, "-15");
		refurbished.setCondition(DeviceCondition.REFURBISHED);
		assertNumber("66.46", all.score(first).total());
		assertNumber("76.18", all.score(lasting).total());
		assertNumber("100.00", all.score(refurbished).total());
		assertNumber("233.93", all.score(first).points().getFirst().value());
		assertEquals(List.of(), all.score().problems());
		cost.setScoredOn(ScoredOn.CO2);
		assertNumber("64.40", all.score(first).points().getFirst().value());
		assertNumber("15.09", all.score(lasting).total());
		first.setYears(null);
		assertEquals(Standing.INCOMPLETE, all.score(first).standing());
		assertEquals(first, all.score().problems().getFirst().element());
	}

	@Test
	void whereEmbodiedCarbonCountsASilentOfferGetsNoPointsAndTheOthersDo() {
		Tender all = new Tender();
		all.award("Annual cost", "60", ScoredOn.ANNUAL_COST);
		CriterionUse cheap = all.award("Price", "40", ScoredOn.PRICE);
		all.procurement.setEmbodiedInCosts(true);
		Offer first = all.offer("A", "850", "20", "4", "236");
		Offer lasting = all.offer("B", "980", "13.4", "6", "236");
		ScoredOffer before = all.score(first);
		Offer silent = all.offer("S", "300", "20", "4", null);
		silent.setProductGroup("39000000-2");
		silent.setVatIncluded(false);
		assertEquals(before, all.score(first), "not even the lowest price is that of an incomplete offer");
		assertEquals(Standing.RANKED, all.score(lasting).standing());
		assertEquals(Standing.INCOMPLETE, all.score(silent).standing());
		assertEquals(Optional.empty(), all.score(silent).points().getFirst().points());
		assertNumber("40", all.score(silent).points(cheap).orElseThrow().points());
		AwardProblem problem = all.score().problems().stream().filter(AwardProblem::blocking).findFirst().orElseThrow();
		assertEquals(silent, problem.element());
		assertEquals(
				"“S” declares no embodied carbon and there is no reference value: ask the tenderer, and enter it as "
						+ "“Embodied carbon” of the offer.",
				problem.reason().in(Locale.ENGLISH));
		all.procurement.setEmbodiedInCosts(false);
		assertEquals(Standing.RANKED, all.score(silent).standing());
		cheap.setScoredOn(ScoredOn.CO2);
		assertEquals(problem.reason(), all.score(silent).points(cheap).orElseThrow().how(), "CO2 needs it always");
	}

	@Test
	void defaultsAndEstimatesAreDoubts() {
		Tender all = new Tender();
		all.award("Annual cost", "100", ScoredOn.ANNUAL_COST);
		Offer first = all.offer("A", "850", "20", "4", null);
		List<String> doubts = all.score().problems().stream().filter(problem -> !problem.blocking())
				.map(problem -> problem.reason().in(Locale.ENGLISH)).toList();
		assertTrue(doubts.stream().anyMatch(doubt -> doubt.contains("is a default that nobody has checked")));
		assertTrue(doubts.contains("The embodied carbon of “A” is an estimate."), doubts::toString);
		assertEquals(Standing.RANKED, all.score(first).standing());
	}

	@Test
	void theHierarchyGivesTheWeightOfTheRung() {
		Tender all = new Tender();
		CriterionUse rung = all.award("Hierarchy", "100", ScoredOn.HIERARCHY);
		Offer offer = all.offer("Offer", "1");
		assertNumber("0", all.score(offer).total());
		offer.setCondition(DeviceCondition.REFURBISHED);
		assertNumber("50", all.score(offer).total());
		assertEquals("rung R5: weight 0.5", all.score(offer).points().getFirst().how().in(Locale.ENGLISH));
		offer.setCondition(DeviceCondition.SERVICE);
		assertNumber("90", all.score(offer).total());
		all.parameter(ParameterKind.RUNG_WEIGHT, "0.65").setRung(Rung.R1);
		assertNumber("65", all.score(offer).total());
		Tender.linear(rung, "0", "0.65");
		assertNumber("100", all.score(offer).total());
	}
}
