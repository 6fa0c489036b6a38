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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.procurement.cost.Worked.cents;
import static org.leidraad.procurement.cost.Worked.n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.cost.Sensitivity.Effect;

/** Offers beside each other: score, rank, what hangs on the parameters, and what is odd. */
class ComparisonTest {

	private static List<String> issues(Comparison comparison) {
		return comparison.warnings().stream()
				.map(problem -> problem.issue().id() + problem.offer().map(id -> ' ' + id).orElse("")).toList();
	}

	private static Comparison of(OfferDraft... offers) {
		return Comparison.of(List.of(offers).stream().map(OfferDraft::done).toList(), Worked.PARAMETERS);
	}

	@Test
	void scoresAndRanksByAnnualCost() {
		Comparison comparison = Comparison.of(Worked.OFFERS, Worked.PARAMETERS);
		assertEquals(List.of("66.46", "76.18", "100.00"),
				comparison.offers().stream().map(offer -> cents(offer.score().orElseThrow())).toList());
		assertEquals(List.of(3, 2, 1), comparison.offers().stream().map(ComparedOffer::rank).toList());
		assertEquals(List.of("R", "B", "A"),
				comparison.ranked().stream().map(offer -> offer.offer().id()).toList());
	}

	@Test
	void totalsWouldRankTheShortLivedOfferBeforeTheLongLivedOne() {
		Comparison comparison = Comparison.of(Worked.OFFERS, Worked.PARAMETERS);
		assertEquals(List.of(2, 3, 1), comparison.offers().stream().map(ComparedOffer::totalRank).toList());
		assertEquals(List.of("total-ranks-otherwise B"), issues(comparison));
		assertTrue(comparison.warnings().getFirst().message().in(Locale.of("nl"))
				.startsWith(
						"“B” kost per jaar minder dan “A” en in totaal meer: het wordt 6 jaar gebruikt, de andere 4."));
	}

	@Test
	void carbonOfUseAloneIsLittleEvenAtAHighPrice() {
		BigDecimal thousandth = n("0.001");
		CostResult usual = LifeCycleCost.of(Worked.A, Worked.PARAMETERS);
		CostResult high = LifeCycleCost.of(Worked.A, Worked.PARAMETERS.with(CostFactor.CARBON_PRICE, n("700")));
		assertEquals("0.003", usual.lccExternal().divide(usual.lcc(), LifeCycleCost.CONTEXT)
				.setScale(3, RoundingMode.HALF_UP).toPlainString());
		assertTrue(high.lccExternal().divide(high.lcc(), LifeCycleCost.CONTEXT).subtract(n("0.016")).abs()
				.compareTo(thousandth) < 0);
	}

	@Test
	void equalCostsShareARank() {
		Comparison comparison = of(Worked.A.copy(), OfferCosts.draft("C").price(n("1")), OfferCosts.draft("D")
				.price(n("2")).years(2), OfferCosts.draft("E").price(n("99999")));
		assertEquals(List.of(3, 1, 2, 4), comparison.offers().stream().map(ComparedOffer::rank).toList());
		assertEquals(List.of(1, 1), Comparison.of(List.of(Worked.A, new OfferDraft(Worked.A).name("Z").done()),
				Worked.PARAMETERS).offers().stream().map(ComparedOffer::rank).toList());
		OfferCosts third = OfferCosts.draft("T").price(n("1")).years(3).done();
		OfferCosts two = OfferCosts.draft("U").price(n("2")).years(6).done();
		assertEquals(List.of(1, 1, 3), Comparison.of(List.of(third, two, OfferCosts.draft("V").price(n("1")).done()),
				Worked.parameters("0", "0", false)).offers().stream().map(ComparedOffer::rank).toList());
	}

	@Test
	void noOfferIsNoComparison() {
		Comparison none = Comparison.of(List.of(), Worked.PARAMETERS);
		assertEquals(List.of(), none.offers());
		assertEquals(List.of(), none.rankFlips());
		assertEquals(List.of(), none.warnings());
	}

	@Test
	void nothingAYearHasNoPlaceAndTakesNoScore() {
		Comparison comparison = of(OfferCosts.draft("free"), OfferCosts.draft("dear").price(n("5")),
				OfferCosts.draft("absurd").price(n("1")).residual(n("90000000")));
		assertEquals(List.of("dear 1", "absurd 0", "free 0"),
				comparison.ranked().stream().map(one -> one.offer().id() + ' ' + one.rank()).toList());
		assertEquals(0, new BigDecimal("100").compareTo(comparison.offer("dear").orElseThrow().score().orElseThrow()));
		assertEquals(Optional.empty(), comparison.offer("absurd").orElseThrow().score());
		assertTrue(issues(comparison).containsAll(List.of("cost-not-positive free", "cost-not-positive absurd",
				"residual-above-price absurd")), issues(comparison)::toString);
		assertEquals(List.of("dear"), comparison.sensitivity().getFirst().effects().stream()
				.map(effect -> effect.offer().id()).toList());
	}

	@Test
	void variesOneFactorAfterTheOther() {
		List<Sensitivity> tornado = Comparison.of(Worked.OFFERS, Worked.PARAMETERS).sensitivity();
		assertEquals(List.of("discountRate 0.01 0.05", "electricityPrice 0.125 0.375", "carbonPrice 0 700",
				"years -1 1"),
				tornado.stream().map(bar -> bar.factor().id() + ' ' + bar.low().toPlainString() + ' '
						+ bar.high().toPlainString()).toList());
		Effect refurbished = tornado.get(1).effects().getFirst();
		assertEquals("R", refurbished.offer().id());
		assertEquals(cents(LifeCycleCost.of(Worked.R,
				Worked.PARAMETERS.with(CostFactor.ELECTRICITY_PRICE, n("0.375"))).annual()),
				cents(refurbished.high()));
		Effect longer = tornado.get(3).effects().get(2);
		assertEquals(cents(LifeCycleCost.of(Worked.A.copy().years(5).done(), Worked.PARAMETERS).annual()),
				cents(longer.high()));
		assertTrue(tornado.get(3).spread().compareTo(tornado.get(1).spread()) > 0, "years matter more than energy");
	}

	@Test
	void keepsTheRangesWithinReason() {
		CostParameters edge = CostParameters.of(n("0.01"), n("0"), n("0"), n("0"), n("700"), false);
		List<Sensitivity> tornado = Comparison.of(Worked.OFFERS, edge).sensitivity();
		assertEquals(0, tornado.get(0).low().signum());
		assertEquals(0, tornado.get(2).high().compareTo(n("1400")));
		CostParameters below = CostParameters.of(n("-0.99"), n("1000"), n("0"), n("0"), n("1000000"), false);
		List<Sensitivity> bounded = Comparison.of(Worked.OFFERS, below).sensitivity();
		assertEquals(0, bounded.get(0).low().compareTo(n("-0.99")));
		assertEquals(0, bounded.get(1).high().compareTo(n("1000")));
		assertEquals(0, bounded.get(2).high().compareTo(n("1000000")));
	}

	@Test
	void tellsAtWhatPriceOfElectricityTwoOffersChangePlaces() {
		// 100 + 10 p_e = 104 at p_e = 0.40, and each costs that for one year
		Comparison comparison = Comparison.of(List.of(OfferCosts.draft("thirsty").price(n("100")).tec(n("10")).done(),
				OfferCosts.draft("frugal").price(n("104")).done()),
				CostParameters.of(n("0"), n("0.3"), n("0"), n("0"), n("0"), false));
		assertEquals(List.of(CostFactor.ELECTRICITY_PRICE, CostFactor.YEARS),
				comparison.rankFlips().stream().map(RankFlip::factor).toList());
		RankFlip flip = comparison.rankFlips().getFirst();
		assertEquals(0, flip.value().compareTo(n("0.4")));
		assertEquals("With the electricity price above 0.40 a kWh, “frugal” costs less a year than “thirsty”.",
				flip.message().in(Locale.ENGLISH));
	}

	@Test
	void variesTheYearsOfOneOfferAtATime() {
		// cut down by a year, B costs 234.95, and A 233.93 as it is
		List<RankFlip> flips = Comparison.of(Worked.OFFERS, Worked.PARAMETERS).rankFlips().stream()
				.filter(flip -> flip.factor() == CostFactor.YEARS).toList();
		assertEquals(List.of("B -1 B A", "A 1 B A"), flips.stream().map(flip -> flip.varied().orElseThrow().id() + ' '
				+ flip.value() + ' ' + flip.cheaper().id() + ' ' + flip.dearer().id()).toList());
		String told = flips.getFirst().message().in(Locale.ENGLISH);
		assertTrue(told.contains("is used 5 years instead of 6"), told);
		Worked.OFFERS.forEach(offer -> assertEquals(Optional.empty(), Comparison.of(List.of(offer), Worked.PARAMETERS)
				.rankFlips().stream().findFirst()));
	}

	@Test
	void tellsAtWhatDiscountRateTwoOffersChangePlaces() {
		// 100 now, or 104 at the end of the year: equal at 4 %
		OfferCosts now = OfferCosts.draft("now").price(n("100")).done();
		OfferCosts later = OfferCosts.draft("later").yearlyFee(n("104")).done();
		RankFlip flip = Comparison.of(List.of(now, later), Worked.PARAMETERS).rankFlips().getFirst();
		assertEquals(CostFactor.DISCOUNT_RATE, flip.factor());
		assertTrue(flip.value().subtract(n("0.04")).abs().compareTo(n("1E-9")) < 0, flip::toString);
		assertEquals("Bij een discontovoet boven 4,0 % per jaar kost “later” per jaar minder dan “now”.",
				flip.message().in(Locale.of("nl")));
	}

	@Test
	void tellsWhatAYearMoreOrLessChanges() {
		OfferCosts bought = OfferCosts.draft("bought").price(n("400")).years(4).done();
		OfferCosts hired = OfferCosts.draft("hired").yearlyFee(n("110")).years(4).done();
		List<RankFlip> flips = Comparison.of(List.of(bought, hired), Worked.parameters("0", "0", false)).rankFlips();
		assertEquals(List.of("years -1"), flips.stream()
				.map(flip -> flip.factor().id() + ' ' + flip.value().toPlainString()).toList());
		assertEquals("Si « bought » sert 3 ans au lieu de 4, « hired » coûte moins par an que « bought ».",
				flips.getFirst().message().in(Locale.FRENCH));
	}

	@Test
	void saysWhatIsOddAboutOffers() {
		OfferDraft sound = Worked.A.copy().currency("EUR").unit("device");
		assertEquals(List.of("currencies-differ", "units-differ", "vat-differs", "residual-above-price X",
				"use-longer-than-support X", "embodied-missing X"),
				issues(of(sound, OfferCosts.draft("X").price(n("800")).residual(n("801")).years(5)
						.supportYears(n("4.5")).currency("USD").unit("device-year").vatIncluded(true))));
		assertEquals(List.of(), issues(of(sound, Worked.A.copy().currency(" eur").unit("Toestellen"))));
	}

	@Test
	void costsThatCannotBeComparedHaveNoPlaces() {
		for (OfferDraft other : List.of(Worked.B.copy().currency("USD"), Worked.B.copy().unit("pallet"),
				Worked.B.copy().vatIncluded(true))) {
			Comparison apart = of(Worked.A.copy().currency("EUR").unit("device"), other);
			assertFalse(apart.isComparable());
			assertEquals(List.of(0, 0, 0, 0), apart.offers().stream()
					.flatMap(offer -> Stream.of(offer.rank(), offer.totalRank())).toList());
			assertTrue(apart.offers().stream().allMatch(offer -> offer.score().isEmpty()));
			assertEquals("233.93", cents(apart.ranked().getFirst().result().annual()), "the cost stands");
			assertEquals(List.of(), apart.sensitivity());
			assertEquals(List.of(), apart.rankFlips());
		}
		assertTrue(of(Worked.A.copy().currency("EUR"), Worked.B.copy()).isComparable());
	}

	@Test
	void whatOneStatesAndAnotherDoesNotMayBeAnythingInAFile() {
		OfferCosts silent = Worked.B;
		assertEquals(
				"The offers are in more than one currency (USD, not stated): their costs cannot be compared, so none "
						+ "has a place or a score.",
				sentence(Set.of(), Worked.A.copy().currency("USD").done(), silent));
		assertEquals(
				"De offertes geven de prijs van meer dan één eenheid (device, niet vermeld): hun kosten zijn niet te "
						+ "vergelijken, dus geen ervan krijgt een plaats of een score.",
				stated(Set.of(), Worked.A.copy().unit("device").done(), silent).warnings().getFirst().message()
						.in(Locale.of("nl")));
		assertEquals(
				"Some offers say whether VAT is included and others do not: their costs cannot be compared, so none "
						+ "has a place or a score.",
				sentence(Set.of("A"), Worked.A, silent));
		assertTrue(stated(Set.of(), Worked.A, silent).isComparable());
		assertTrue(stated(Set.of("A", "B"), Worked.A, silent).isComparable());
	}

	private static String sentence(Set<String> vatStated, OfferCosts... offers) {
		Comparison comparison = stated(vatStated, offers);
		assertFalse(comparison.isComparable());
		return comparison.warnings().getFirst().message().in(Locale.ENGLISH);
	}

	private static Comparison stated(Set<String> vatStated, OfferCosts... offers) {
		return Comparison.ofStated(List.of(offers), Worked.PARAMETERS, vatStated);
	}

	@Test
	void doesNotMixSourcesOfCarbonInSilence() {
		Message source = ReferenceDevices.of("30213100-6").orElseThrow().source();
		EmbodiedCarbon median = new EmbodiedCarbon(n("236"), EmbodiedOrigin.REFERENCE, Optional.of(source));
		EmbodiedCarbon used = new EmbodiedCarbon(BigDecimal.ZERO, EmbodiedOrigin.CUT_OFF, Optional.empty());
		assertEquals(List.of("embodied-estimated M", "embodied-sources-mixed"),
				issues(of(Worked.A.copy(), OfferCosts.draft("M").price(n("900")).years(4).embodied(median))));
		assertEquals(List.of("embodied-estimated M"),
				issues(of(Worked.A.copy(), OfferCosts.draft("M").price(n("900")).years(4).embodied(used))));
	}

	private static final CostParameters COUNTING = Worked.PARAMETERS.withEmbodied(true);
	private static final OfferCosts SILENT = OfferCosts.draft("U").price(n("1")).years(4).done();

	private static Comparison counting(OfferCosts... others) {
		return Comparison.of(Stream.concat(Worked.OFFERS.stream(), Stream.of(others)).toList(), COUNTING);
	}

	@Test
	void aSilentOfferIsIncompleteAndEmbodiedCarbonCountsForTheOthers() {
		Comparison comparison = counting(SILENT);
		assertTrue(comparison.parameters().includeEmbodied());
		assertEquals(List.of("242.18", "209.73", "155.46"), comparison.offers().stream().limit(3)
				.map(offer -> cents(offer.result().annual())).toList());
		assertEquals(List.of(3, 2, 1, 0), comparison.offers().stream().map(ComparedOffer::rank).toList());
		assertEquals(List.of("R", "B", "A", "U"),
				comparison.ranked().stream().map(offer -> offer.offer().id()).toList());
		ComparedOffer silent = comparison.offer("U").orElseThrow();
		assertFalse(silent.isComplete());
		assertEquals(0, silent.totalRank());
		assertEquals(Optional.empty(), silent.score());
		assertEquals("0.27", cents(silent.result().annual()), "costs stand, without embodied carbon");
		assertEquals("100.00", cents(comparison.offer("R").orElseThrow().score().orElseThrow()),
				"the lowest cost is that of a complete offer");
		assertEquals(counting().sensitivity(), comparison.sensitivity());
		assertEquals(counting().rankFlips(), comparison.rankFlips());
		assertEquals(List.of("embodied-incomplete U", "total-ranks-otherwise B"), issues(comparison));
		assertTrue(comparison.warnings().getFirst().message().in(Locale.ENGLISH).contains("Ask the tenderer"));
	}

	@Test
	void whereEmbodiedCarbonDoesNotCountASilentOfferIsComplete() {
		Comparison comparison = Comparison.of(List.of(Worked.A, SILENT), Worked.PARAMETERS);
		assertEquals(1, comparison.offer("U").orElseThrow().rank());
		assertTrue(comparison.offer("U").orElseThrow().isComplete());
		assertEquals(List.of("embodied-missing U"), issues(comparison));
	}

	@Test
	void anEstimateCountsAndIsTold() {
		OfferCosts guessed = SILENT.copy()
				.embodied(new EmbodiedCarbon(n("200"), EmbodiedOrigin.ESTIMATED, Optional.empty())).done();
		assertEquals(1, counting(guessed).offer("U").orElseThrow().rank());
		assertTrue(issues(counting(guessed)).contains("embodied-not-declared"));
		OfferCosts used = SILENT.copy()
				.embodied(new EmbodiedCarbon(BigDecimal.ZERO, EmbodiedOrigin.CUT_OFF, Optional.empty())).done();
		assertTrue(counting(used).warnings().getFirst().message().in(Locale.ENGLISH).contains("assumed 0"));
	}

	@Test
	void whereNoOfferIsCompleteNoneHasAPlace() {
		Comparison comparison = Comparison.of(List.of(SILENT, SILENT.copy().id("V").done()), COUNTING);
		assertEquals(List.of(0, 0), comparison.offers().stream().map(ComparedOffer::rank).toList());
		assertEquals(List.of("embodied-incomplete U", "embodied-incomplete V"), issues(comparison));
		assertEquals(List.of(), comparison.sensitivity());
		assertEquals(List.of(), comparison.rankFlips());
	}

	@Test
	void anIncompleteOfferKeepsNoOtherFromBeingCompared() {
		Comparison comparison = counting(SILENT.copy().currency("USD").vatIncluded(true).done());
		assertTrue(comparison.isComparable());
		assertEquals(List.of(3, 2, 1, 0), comparison.offers().stream().map(ComparedOffer::rank).toList());
		assertEquals(List.of("incomplete-differs U", "embodied-incomplete U", "total-ranks-otherwise B"),
				issues(comparison));
		assertEquals(List.of("embodied-incomplete U", "total-ranks-otherwise B"),
				issues(counting(SILENT.copy().currency("EUR").unit("device").done())), "the others say nothing of it");
	}

	@Test
	void veryManyOffersAreComparedAndTheBestAreLookedAtClosely() {
		List<OfferCosts> many = new ArrayList<>(IntStream.range(0, 500)
				.mapToObj(i -> Worked.A.copy().name("A" + i).addPrice(BigDecimal.valueOf(i)).done()).toList());
		Comparison comparison = Comparison.of(many, Worked.PARAMETERS);
		assertEquals(500, comparison.offers().size());
		assertTrue(comparison.sensitivity().stream().allMatch(bar -> bar.effects().size() == 100));
		assertEquals(List.of("sensitivity-bounded"), issues(comparison));
	}
}
