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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for all offers and all parameters; those of scale and order of the ranking stand with the other
 * properties.
 */
class LifeCycleProperties {

	private static final MathContext CONTEXT = MathContext.DECIMAL128;
	private static final BigDecimal TOLERANCE = new BigDecimal("1E-20");

	@Provide
	Arbitrary<CostParameters> parameters() {
		return Combinators.combine(number(-0.2, 0.5, 4), number(0, 2, 3), number(-0.2, 0.5, 4), number(0, 1, 3),
				number(0, 1000, 0), Arbitraries.of(true, false)).as(CostParameters::of);
	}

	@Provide
	Arbitrary<OfferCosts> offer() {
		Arbitrary<Map<Integer, BigDecimal>> costs = Arbitraries.maps(Arbitraries.integers().between(0, 12),
				number(0, 500, 2)).ofMaxSize(4);
		return Combinators.combine(Arbitraries.strings().alpha().ofLength(8), number(1, 5000, 2), number(0, 300, 1),
				costs, costs, number(0, 900, 2), Arbitraries.integers().between(1, 12), number(0, 2000, 0))
				.as((id, price, tec, maintenance, fees, residual, years, embodied) -> {
					OfferDraft draft = OfferCosts.draft(id).price(price).tec(tec).residual(residual).years(years)
							.endOfLife(BigDecimal.TEN).embodied(EmbodiedCarbon.declared(embodied));
					maintenance.forEach((year, amount) -> draft.maintenance(Math.min(year, years), amount));
					fees.forEach((year, amount) -> draft.fee(Math.min(year, years), amount));
					return draft.done();
				});
	}

	@Provide
	Arbitrary<List<OfferCosts>> offers() {
		return offer().list().ofMinSize(1).ofMaxSize(6).uniqueElements(OfferCosts::id);
	}

	private static Arbitrary<BigDecimal> number(double least, double most, int scale) {
		return Arbitraries.bigDecimals().between(BigDecimal.valueOf(least), BigDecimal.valueOf(most)).ofScale(scale);
	}

	private static void assertNear(BigDecimal expected, BigDecimal actual) {
		BigDecimal size = expected.abs().max(BigDecimal.ONE);
		assertTrue(expected.subtract(actual, CONTEXT).abs().compareTo(size.multiply(TOLERANCE)) <= 0,
				() -> expected + " and " + actual);
	}

	@Property(tries = 200)
	void theYearsAddUpToTheResult(@ForAll("offer") OfferCosts offer, @ForAll("parameters") CostParameters parameters) {
		CostResult result = LifeCycleCost.of(offer, parameters);
		BigDecimal financial = result.years().stream().map(YearRow::financialPresent).reduce(BigDecimal.ZERO,
				LifeCycleCost::sum);
		BigDecimal external = result.years().stream().map(YearRow::externalPresent).reduce(BigDecimal.ZERO,
				LifeCycleCost::sum);
		assertNear(result.lccFinancial(), financial);
		assertNear(result.lccExternal(), external);
		assertNear(result.lcc(), financial.add(external));
		assertNear(result.lcc(), result.annual().multiply(result.annuity(), CONTEXT));
	}

	@Property(tries = 200)
	void theAnnuityIsThatOfTheBooks(@ForAll("offer") OfferCosts offer,
			@ForAll("parameters") CostParameters parameters) {
		BigDecimal rate = parameters.value(CostFactor.DISCOUNT_RATE);
		BigDecimal annuity = LifeCycleCost.of(offer, parameters).annuity();
		if (rate.signum() == 0) {
			assertEquals(0, annuity.compareTo(BigDecimal.valueOf(offer.years())));
		} else {
			BigDecimal last = BigDecimal.ONE.divide(BigDecimal.ONE.add(rate).pow(offer.years(), CONTEXT), CONTEXT);
			assertNear(BigDecimal.ONE.subtract(last, CONTEXT).divide(rate, CONTEXT), annuity);
		}
	}

	/** Written once more, in binary floating point and straight from the formula. */
	@Property(tries = 200)
	void agreesWithAnotherComputation(@ForAll("offer") OfferCosts offer,
			@ForAll("parameters") CostParameters parameters) {
		double rate = parameters.value(CostFactor.DISCOUNT_RATE).doubleValue();
		double price = parameters.value(CostFactor.ELECTRICITY_PRICE).doubleValue();
		double growth = parameters.value(CostFactor.ELECTRICITY_GROWTH).doubleValue();
		double carbon = parameters.value(CostFactor.CARBON_PRICE).doubleValue() / 1000;
		double grid = parameters.value(CostFactor.GRID_FACTOR).doubleValue();
		double tec = offer.tec().doubleValue();
		double made = offer.embodied().orElseThrow().kilograms().doubleValue();
		double cost = offer.price().doubleValue() + (parameters.includeEmbodied() ? made * carbon : 0);
		double annuity = 0;
		for (int year = 1; year <= offer.years(); year++) {
			double factor = Math.pow(1 + rate, -year);
			annuity += factor;
			cost += factor * tec * (price * Math.pow(1 + growth, year - 1.0) + grid * carbon);
		}
		for (Map<Integer, BigDecimal> costs : List.of(offer.maintenance(), offer.fees())) {
			for (Map.Entry<Integer, BigDecimal> each : costs.entrySet()) {
				cost += each.getValue().doubleValue() * Math.pow(1 + rate, -each.getKey());
			}
		}
		cost += (10 - offer.residual().doubleValue()) * Math.pow(1 + rate, -offer.years());
		CostResult result = LifeCycleCost.of(offer, parameters);
		assertEquals(cost, result.lcc().doubleValue(), 1e-7 * Math.max(1, Math.abs(cost)));
		assertEquals(cost / annuity, result.annual().doubleValue(), 1e-7 * Math.max(1, Math.abs(cost)));
		assertEquals(made / offer.years() + tec * grid, result.co2PerYear().orElseThrow().doubleValue(), 1e-7);
	}

	@Property(tries = 50)
	void theOrderOfTheOffersDoesNotMatter(@ForAll("offers") List<OfferCosts> offers,
			@ForAll("parameters") CostParameters parameters, @ForAll long seed) {
		List<OfferCosts> shuffled = new ArrayList<>(offers);
		Collections.shuffle(shuffled, new Random(seed));
		Comparison one = Comparison.of(offers, parameters);
		Comparison other = Comparison.of(shuffled, parameters);
		assertEquals(one.ranked(), other.ranked());
		assertEquals(one.sensitivity(), other.sensitivity());
		assertEquals(one.rankFlips(), other.rankFlips());
		assertEquals(one.warnings().size(), other.warnings().size());
	}

	/** The tenderers that answered are neither punished nor helped by one that did not. */
	@Property(tries = 100)
	void anIncompleteOfferChangesNothingForTheOthers(@ForAll("offers") List<OfferCosts> offers,
			@ForAll("offer") OfferCosts other, @ForAll("parameters") CostParameters parameters,
			@ForAll boolean foreign, @ForAll int place) {
		CostParameters counting = parameters.withEmbodied(true);
		OfferDraft silent = OfferCosts.draft("silent").price(other.price()).tec(other.tec()).years(other.years())
				.vatIncluded(foreign);
		List<OfferCosts> more = new ArrayList<>(offers);
		more.add(Math.floorMod(place, offers.size() + 1), (foreign ? silent.currency("USD") : silent).done());
		Comparison before = Comparison.of(offers, counting);
		Comparison after = Comparison.of(more, counting);
		assertEquals(before.offers(), after.offers().stream().filter(ComparedOffer::isComplete).toList());
		assertEquals(before.ranked(), after.ranked().subList(0, offers.size()));
		assertEquals(before.sensitivity(), after.sensitivity());
		assertEquals(before.rankFlips(), after.rankFlips());
		assertEquals(before.warnings(), after.warnings().stream()
				.filter(problem -> problem.offer().filter("silent"::equals).isEmpty()).toList());
		ComparedOffer last = after.ranked().getLast();
		assertEquals("silent", last.offer().id());
		assertEquals(0, last.rank() + last.totalRank());
		assertTrue(last.score().isEmpty());
	}

	@Property(tries = 50)
	void whereTwoOffersChangePlacesTheyCostTheSame(@ForAll("offers") List<OfferCosts> offers,
			@ForAll("parameters") CostParameters parameters) {
		for (RankFlip flip : Comparison.of(offers, parameters).rankFlips()) {
			if (flip.factor() != CostFactor.YEARS) {
				CostParameters there = Comparison.of(offers, parameters).parameters().with(flip.factor(), flip.value());
				BigDecimal cheaper = LifeCycleCost.of(flip.cheaper(), there).annual();
				BigDecimal dearer = LifeCycleCost.of(flip.dearer(), there).annual();
				assertTrue(cheaper.subtract(dearer).abs().compareTo(new BigDecimal("0.001")) < 0,
						() -> flip + ": " + cheaper + " and " + dearer);
			}
		}
	}

	@Property(tries = 100)
	void aHigherRateNeverMakesLaterCostsWeighMore(@ForAll("offer") OfferCosts offer,
			@ForAll("parameters") CostParameters parameters) {
		OfferCosts withoutIncome = OfferCosts.draft("x").price(offer.price()).tec(offer.tec()).years(offer.years())
				.yearlyFee(BigDecimal.TEN).done();
		CostParameters higher = parameters.with(CostFactor.DISCOUNT_RATE,
				parameters.value(CostFactor.DISCOUNT_RATE).add(new BigDecimal("0.05")));
		CostResult low = LifeCycleCost.of(withoutIncome, parameters);
		CostResult high = LifeCycleCost.of(withoutIncome, higher);
		assertTrue(low.lcc().compareTo(high.lcc()) >= 0, "the total falls");
		assertTrue(low.annuity().compareTo(high.annuity()) > 0, "and so does the annuity");
	}

	@Property(tries = 100)
	void theBestScoresAHundredAndNobodyMore(@ForAll("offers") List<OfferCosts> offers,
			@ForAll("parameters") CostParameters parameters) {
		Comparison comparison = Comparison.of(offers, parameters);
		ComparedOffer first = comparison.ranked().getFirst();
		assertEquals(comparison.offers().stream().anyMatch(offer -> offer.result().annual().signum() > 0) ? 1 : 0,
				first.rank());
		assertEquals(first.rank() == 1, first.score().isPresent());
		first.score().ifPresent(score -> assertNear(BigDecimal.valueOf(100), score));
		comparison.offers().forEach(offer -> offer.score()
				.ifPresent(score -> assertTrue(score.compareTo(new BigDecimal("100.0000001")) < 0)));
	}
}
