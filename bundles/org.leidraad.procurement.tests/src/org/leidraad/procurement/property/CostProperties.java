/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.Comparison;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.EmbodiedCarbon;
import org.leidraad.procurement.cost.LifeCycleCost;
import org.leidraad.procurement.cost.OfferCosts;
import org.leidraad.procurement.cost.OfferDraft;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;

/** What must hold for the life-cycle cost of each offer in whatever currency. */
class CostProperties {

	private static final BigDecimal TINY = new BigDecimal("0.000001");

	@Provide
	Arbitrary<OfferCosts> offers() {
		return Combinators.combine(money(5_000), money(200), money(400), money(300),
				Arbitraries.integers().between(1, 12), money(600), money(500))
				.as((price, installation, residual, repair, years, energy, carbon) -> OfferCosts
						.draft("offer").price(price).installation(installation).residual(residual).years(years)
						.tec(energy).maintenance((years + 1) / 2, repair).yearlyFee(repair)
						.embodied(EmbodiedCarbon.declared(carbon)).done());
	}

	@Provide
	Arbitrary<CostParameters> parameters() {
		Arbitrary<BigDecimal> rate = Arbitraries.bigDecimals().between(new BigDecimal("-0.05"), new BigDecimal("0.15"))
				.ofScale(4);
		return Combinators.combine(rate, money(2), rate, money(1), money(900), Arbitraries.of(true, false))
				.as(CostParameters::of);
	}

	@Provide
	Arbitrary<List<OfferCosts>> lists() {
		return offers().list().ofMinSize(2).ofMaxSize(5);
	}

	private static Arbitrary<BigDecimal> money(long most) {
		return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(most)).ofScale(2);
	}

	/** Annual cost is of the first degree in the amounts: in another currency it is the same cost. */
	@Property
	boolean annualCostFollowsTheAmounts(@ForAll("offers") OfferCosts offer,
			@ForAll("parameters") CostParameters parameters,
			@ForAll @BigRange(min = "0.01", max = "100") BigDecimal factor) {
		BigDecimal price = parameters.value(CostFactor.ELECTRICITY_PRICE);
		BigDecimal carbon = parameters.value(CostFactor.CARBON_PRICE);
		CostParameters other = parameters.with(CostFactor.ELECTRICITY_PRICE, price.multiply(factor))
				.with(CostFactor.CARBON_PRICE, carbon.multiply(factor));
		BigDecimal expected = LifeCycleCost.of(offer, parameters).annual().multiply(factor);
		return isClose(expected, LifeCycleCost.of(scaled(offer, factor), other).annual());
	}

	@Property(tries = 200)
	boolean ranksAndScoresAreThoseOfAnyCurrency(@ForAll("lists") List<OfferCosts> some,
			@ForAll("parameters") CostParameters parameters) {
		BigDecimal factor = BigDecimal.TEN;
		CostParameters other = parameters
				.with(CostFactor.ELECTRICITY_PRICE, parameters.value(CostFactor.ELECTRICITY_PRICE).multiply(factor))
				.with(CostFactor.CARBON_PRICE, parameters.value(CostFactor.CARBON_PRICE).multiply(factor));
		return ranks(some, parameters).equals(ranks(some.stream().map(one -> scaled(one, factor)).toList(), other));
	}

	/** More expensive carbon or electricity, or repairs that cost more, never make an offer cheaper. */
	@Property
	boolean dearerIsNotCheaper(@ForAll("offers") OfferCosts offer, @ForAll("parameters") CostParameters parameters,
			@ForAll @BigRange(min = "0", max = "500") BigDecimal more) {
		BigDecimal before = LifeCycleCost.of(offer, parameters).annual();
		BigDecimal carbon = parameters.value(CostFactor.CARBON_PRICE).add(more);
		OfferCosts repaired = offer.copy().maintenance(offer.years(), more).done();
		return LifeCycleCost.of(offer, parameters.with(CostFactor.CARBON_PRICE, carbon)).annual().compareTo(before) >= 0
				&& LifeCycleCost.of(repaired, parameters).annual().compareTo(before) >= 0;
	}

	private static OfferCosts scaled(OfferCosts offer, BigDecimal factor) {
		OfferDraft draft = OfferCosts.draft(offer.id()).price(offer.price().multiply(factor))
				.installation(offer.installation().multiply(factor)).residual(offer.residual().multiply(factor))
				.yearlyFee(offer.yearlyFee().multiply(factor)).years(offer.years()).tec(offer.tec())
				.embodied(offer.embodied().orElseThrow());
		offer.maintenance().forEach((year, amount) -> draft.maintenance(year, amount.multiply(factor)));
		return draft.done();
	}

	private static List<OfferCosts> named(List<OfferCosts> some) {
		List<OfferCosts> named = new ArrayList<>();
		for (OfferCosts one : some) {
			named.add(renamed(one, "offer " + named.size()));
		}
		return named;
	}

	private static OfferCosts renamed(OfferCosts offer, String id) {
		OfferDraft draft = OfferCosts.draft(id).price(offer.price()).installation(offer.installation())
				.residual(offer.residual()).yearlyFee(offer.yearlyFee()).years(offer.years()).tec(offer.tec())
				.embodied(offer.embodied().orElseThrow());
		offer.maintenance().forEach(draft::maintenance);
		return draft.done();
	}

	private static List<Integer> ranks(List<OfferCosts> some, CostParameters parameters) {
		return Comparison.of(named(some), parameters).offers().stream().map(ComparedOffer::rank).toList();
	}

	private static boolean isClose(BigDecimal one, BigDecimal other) {
		return one.subtract(other).abs().compareTo(TINY) <= 0;
	}
}
