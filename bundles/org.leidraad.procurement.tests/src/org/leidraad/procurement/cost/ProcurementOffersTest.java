/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.procurement.cost.Worked.cents;
import static org.leidraad.procurement.cost.Worked.n;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;

/** The offers of a roadmap as they are compared, and what is missing or odd about them. */
class ProcurementOffersTest {

	private final WorkedRoadmap all = new WorkedRoadmap();

	@Test
	void givesTheNumbersOfTheWorkedExample() {
		ProcurementOffers offers = all.read();
		assertEquals(List.of(), offers.problems());
		Comparison comparison = offers.comparison();
		assertEquals(List.of("233.93", "204.07"),
				comparison.offers().stream().map(offer -> cents(offer.result().annual())).toList());
		assertEquals(List.of("total-ranks-otherwise"),
				comparison.warnings().stream().map(problem -> problem.issue().id()).toList());
		assertSame(all.second, comparison.warnings().getFirst().element().orElseThrow());
		assertSame(all.first, offers.offer(comparison.offers().getFirst().offer()).orElseThrow());
	}

	@Test
	void embodiedCarbonCountsIfTheProcurementSaysSo() {
		all.procurement.setEmbodiedInCosts(true);
		assertEquals("242.18", cents(all.read().comparison().offers().getFirst().result().annual()));
	}

	@Test
	void takesWhatIfParametersToo() {
		ProcurementOffers offers = all.read();
		assertEquals("242.18", cents(offers.comparison(offers.parameters().withEmbodied(true)).offers().getFirst()
				.result().annual()));
	}

	@Test
	void leavesOutWhatCannotBeComputedAndSaysWhere() {
		all.first.setPrice(null);
		all.first.setYears(null);
		all.first.setYearlyEnergy(n("-1"));
		ProcurementOffers offers = all.read();
		assertEquals(List.of(all.second), List.copyOf(offers.offers().keySet()));
		assertEquals(List.of("years-missing years", "price-missing price", "amount-negative yearlyEnergy"),
				offers.problems().stream()
						.map(problem -> problem.issue().id() + ' ' + problem.feature().getName()).toList());
		assertTrue(offers.problems().stream().allMatch(problem -> problem.element().orElseThrow() == all.first));
		assertEquals("“A” heeft geen prijs: vul de prijs van één eenheid in, of de vergoeding van een dienst als "
				+ "kostenregel.", offers.problems().get(1).message().in(Locale.of("nl")));
		assertEquals(3, offers.comparison().warnings().size());
	}

	@Test
	void saysWhichLineIsWrong() {
		WorkedRoadmap.line(all.first, CostKind.MAINTENANCE, 5, "60");
		WorkedRoadmap.line(all.first, CostKind.OTHER, null, "60");
		WorkedRoadmap.line(all.first, CostKind.RESIDUAL, 4, "90");
		WorkedRoadmap.line(all.first, CostKind.INSTALLATION, 0, "-20");
		WorkedRoadmap.line(all.first, CostKind.ENERGY, 1, null);
		WorkedRoadmap.line(all.first, CostKind.PURCHASE, 0, "1E+2147483647");
		assertEquals(List.of("cost-outside-use", "cost-year-missing", "residual-positive", "amount-negative",
				"cost-amount-missing", "amount-absurd"), all.problems());
		assertTrue(all.read().problems().stream()
				.allMatch(problem -> problem.element().orElseThrow() instanceof CostLine));
	}

	@Test
	void readsEachKindOfCost() {
		WorkedRoadmap.line(all.first, CostKind.PURCHASE, null, "10");
		WorkedRoadmap.line(all.first, CostKind.PURCHASE, 2, "50");
		WorkedRoadmap.line(all.first, CostKind.INSTALLATION, 3, "5");
		WorkedRoadmap.line(all.first, CostKind.ENERGY, 1, "7");
		WorkedRoadmap.line(all.first, CostKind.OTHER, 1, "-3");
		WorkedRoadmap.line(all.first, CostKind.SERVICE_FEE, null, "30");
		WorkedRoadmap.line(all.first, CostKind.SERVICE_FEE, 4, "31");
		OfferCosts costs = all.costs(all.first);
		assertEquals(List.of("energy-twice"), all.problems());
		assertEquals(n("860"), costs.price());
		assertEquals(Map.of(1, n("4"), 2, n("50"), 3, n("5")), costs.other());
		assertEquals(n("30"), costs.yearlyFee());
		assertEquals(Map.of(4, n("31")), costs.fees());
	}

	@Test
	void movesTheEndToTheLastYear() {
		WorkedRoadmap.line(all.first, CostKind.END_OF_LIFE, 2, "1");
		WorkedRoadmap.line(all.first, CostKind.RESIDUAL, 9, "-1");
		assertEquals(List.of("end-moved", "end-moved"), all.problems());
		assertEquals(n("91"), all.costs(all.first).residual());
	}

	@Test
	void aServicePricedByTheYearPaysAFeeEachYear() {
		Offer service = WorkedRoadmap.offer("S", "255", "4", "18");
		service.setCondition(DeviceCondition.SERVICE);
		service.setUnit("toesteljaar");
		service.setQuantity(n("7880"));
		all.procurement.getOffers().add(service);
		assertEquals(List.of("price-as-fee"), all.problems());
		assertEquals(0, all.costs(service).price().signum());
		assertEquals(n("255"), all.costs(service).yearlyFee());
		assertEquals(0, all.costs(service).quantity().orElseThrow().compareTo(n("1970")));
		service.setUnit("device");
		assertEquals(List.of("service-without-fee"), all.problems());
		service.setPrice(null);
		WorkedRoadmap.line(service, CostKind.SERVICE_FEE, null, "255");
		assertEquals(List.of(), all.problems());
		assertEquals("255.00", cents(all.costs(service).yearlyFee()));
	}

	@Test
	void nothingInARoadmapMakesItFail() {
		Offer empty = WorkedRoadmap.make(Literals.OFFER, Offer.class);
		empty.setId(null);
		empty.setQuantity(n("-1E+2147483647"));
		empty.setSupportYears(n("1E-2147483647"));
		all.procurement.getOffers().add(empty);
		WorkedRoadmap.line(empty, null, Integer.MIN_VALUE, "-1E+2147483647");
		assertEquals(List.of("years-missing", "price-missing", "energy-missing", "amount-absurd"), all.problems());
		all.roadmap.getProcurements().clear();
		assertEquals(2, all.read().comparison().offers().size());
		all.procurement.getOffers().clear();
		assertEquals(List.of(), all.read().comparison().offers());
	}

	@Test
	void aResidualValueAboveThePriceIsOdd() {
		assertEquals(List.of(), ProcurementOffers.residualAbovePrice(all.first));
		WorkedRoadmap.line(all.first, CostKind.RESIDUAL, 4, "-761");
		assertEquals(List.of(n("851"), n("850")), ProcurementOffers.residualAbovePrice(all.first));
		assertTrue(all.read().comparison().warnings().stream()
				.anyMatch(problem -> problem.issue() == CostIssue.RESIDUAL_ABOVE_PRICE
						&& problem.element().orElseThrow() == all.first));
	}

	@Test
	void anOfferThatDoesNotSayItsCurrencyIsInThatOfTheRoadmap() {
		all.first.setCurrency("USD");
		assertTrue(all.read().comparison().warnings().stream()
				.anyMatch(problem -> problem.issue() == CostIssue.CURRENCIES_DIFFER));
		all.first.setCurrency("eur");
		assertTrue(all.read().comparison().warnings().stream()
				.noneMatch(problem -> problem.issue() == CostIssue.CURRENCIES_DIFFER));
	}

	@Test
	void supportAndQuantityThatMakeNoSenseAreLeftOut() {
		all.first.setSupportYears(n("-1"));
		all.first.setQuantity(BigDecimal.ZERO);
		assertEquals(Optional.empty(), all.costs(all.first).supportYears());
		assertEquals(Optional.empty(), all.costs(all.first).quantity());
	}
}
