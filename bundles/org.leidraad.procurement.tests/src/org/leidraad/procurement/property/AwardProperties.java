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
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.model.CriterionUse;
import org.leidraad.model.Offer;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.procurement.award.CriterionPoints;
import org.leidraad.procurement.award.ScoredOffer;
import org.leidraad.procurement.award.Tender;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;

/** What must hold for the points of each offer. */
class AwardProperties {

	/** Points that differ by no more are equal but for rounding. */
	private static final BigDecimal TINY = new BigDecimal("0.000000001");

	/**
	 * What is offered.
	 *
	 * @param price price
	 * @param years years of warranty
	 * @param energy kWh
	 */
	record Bid(BigDecimal price, BigDecimal years, BigDecimal energy) {
	}

	@Provide
	Arbitrary<List<Bid>> bids() {
		return Combinators.combine(amounts(1, 3_000), amounts(-1, 8), amounts(0, 90)).as(Bid::new).list().ofMinSize(1)
				.ofMaxSize(6);
	}

	@Provide
	Arbitrary<List<BigDecimal>> weights() {
		return amounts(0, 60).list().ofSize(3);
	}

	private static Arbitrary<BigDecimal> amounts(long least, long most) {
		return Arbitraries.bigDecimals().between(BigDecimal.valueOf(least), BigDecimal.valueOf(most)).ofScale(2);
	}

	private static AwardScoring score(List<Bid> bids, List<BigDecimal> weights) {
		return tender(bids, weights).score();
	}

	private static Tender tender(List<Bid> bids, List<BigDecimal> weights) {
		Tender tender = new Tender();
		tender.award("Price", weights.get(0).toString(), ScoredOn.PRICE);
		CriterionUse warranty = tender.award("Warranty", weights.get(1).toString(), ScoredOn.ANSWER);
		Tender.steps(warranty, ScaleKind.STEPS, "4", "100", "1", "20", "2.5", "60");
		CriterionUse energy = tender.award("Energy", weights.get(2).toString(), ScoredOn.ANSWER);
		Tender.linear(energy, "60", "7");
		for (Bid bid : bids) {
			Offer offer = tender.offer(bid.toString(), bid.price().toString());
			Tender.answer(offer, warranty, bid.years().toString());
			Tender.answer(offer, energy, bid.energy().toString());
		}
		return tender;
	}

	private static BigDecimal points(ScoredOffer offer, int criterion) {
		return offer.points().get(criterion).points().orElseThrow();
	}

	@Property
	boolean pointsLieBetweenNothingAndTheWeight(@ForAll("bids") List<Bid> bids,
			@ForAll("weights") List<BigDecimal> weights) {
		return score(bids, weights).offers().stream().flatMap(offer -> offer.points().stream())
				.allMatch(AwardProperties::isWithinItsWeight);
	}

	private static boolean isWithinItsWeight(CriterionPoints points) {
		BigDecimal given = points.points().orElseThrow();
		return given.signum() >= 0 && given.compareTo(points.criterion().getWeight()) <= 0;
	}

	@Property
	boolean theOrderOfOffersDoesNotMatter(@ForAll("bids") List<Bid> bids,
			@ForAll("weights") List<BigDecimal> weights) {
		List<Bid> reversed = new ArrayList<>(bids);
		Collections.reverse(reversed);
		return ranks(score(bids, weights)).equals(ranks(score(reversed, weights)));
	}

	private static Map<String, Optional<Integer>> ranks(AwardScoring scoring) {
		Map<String, Optional<Integer>> ranks = new HashMap<>();
		scoring.offers().forEach(offer -> ranks.put(offer.offer().getName(), offer.rank()));
		return ranks;
	}

	/** More years, less energy or a lower price never earn fewer points, and never a worse place. */
	@Property
	boolean betterIsNotWorse(@ForAll("bids") List<Bid> bids, @ForAll("weights") List<BigDecimal> weights,
			@ForAll @BigRange(min = "0", max = "5") BigDecimal more) {
		Bid before = bids.getFirst();
		List<Bid> improved = new ArrayList<>(bids);
		improved.set(0, new Bid(before.price().subtract(more).max(BigDecimal.ONE), before.years().add(more),
				before.energy().subtract(more)));
		ScoredOffer now = score(improved, weights).offers().getFirst();
		ScoredOffer then = score(bids, weights).offers().getFirst();
		return now.rank().orElseThrow() <= then.rank().orElseThrow() && points(now, 0).compareTo(points(then, 0)) >= 0
				&& points(now, 1).compareTo(points(then, 1)) >= 0 && points(now, 2).compareTo(points(then, 2)) >= 0;
	}

	@Property
	boolean allPricesTimesAnythingEarnTheSame(@ForAll("bids") List<Bid> bids,
			@ForAll("weights") List<BigDecimal> weights,
			@ForAll @BigRange(min = "0.01", max = "100") BigDecimal factor) {
		List<ScoredOffer> before = score(bids, weights).offers();
		List<ScoredOffer> after = score(bids.stream()
				.map(bid -> new Bid(bid.price().multiply(factor), bid.years(), bid.energy())).toList(), weights)
				.offers();
		for (int i = 0; i < before.size(); i++) {
			if (points(before.get(i), 0).subtract(points(after.get(i), 0)).abs().compareTo(TINY) > 0) {
				return false;
			}
		}
		return true;
	}

	/** The tenderers that answered are neither punished nor helped by one that did not. */
	@Property
	boolean anIncompleteOfferChangesNothingForTheOthers(@ForAll("bids") List<Bid> bids,
			@ForAll("weights") List<BigDecimal> weights,
			@ForAll @BigRange(min = "0.01", max = "3000") BigDecimal price) {
		Tender tender = tender(bids, weights);
		AwardScoring before = tender.score();
		Offer silent = tender.offer("silent", price.toString());
		AwardScoring after = tender.score();
		return after.offers().stream().filter(offer -> offer.offer() != silent).map(AwardProperties::told).toList()
				.equals(before.offers().stream().map(AwardProperties::told).toList())
				&& after.sensitivity().flips().equals(before.sensitivity().flips())
				&& tender.score(silent).rank().isEmpty() && tender.score(silent).total().isEmpty();
	}

	private static List<Object> told(ScoredOffer offer) {
		return List.of(offer.offer(), offer.standing(), offer.rank(), offer.total(),
				offer.points().stream().map(one -> one.points().orElseThrow()).toList());
	}

	/** At the weight of a flip both offers have equal points. */
	@Property
	boolean atAFlipBothAreEqual(@ForAll("bids") List<Bid> bids, @ForAll("weights") List<BigDecimal> weights) {
		AwardScoring scoring = score(bids, weights);
		return scoring.sensitivity().flips().stream().allMatch(flip -> {
			int index = scoring.criteria().indexOf(flip.criterion());
			BigDecimal rest = scoring.weights().subtract(flip.weight());
			BigDecimal scale = scoring.weights().subtract(flip.flipsAt()).divide(rest, MathContext.DECIMAL128);
			List<BigDecimal> shifted = new ArrayList<>();
			for (int i = 0; i < weights.size(); i++) {
				shifted.add(i == index ? flip.flipsAt() : weights.get(i).multiply(scale));
			}
			List<ScoredOffer> offers = score(bids, shifted).offers();
			BigDecimal first = offers.get(place(scoring, flip.first())).total().orElseThrow();
			BigDecimal other = offers.get(place(scoring, flip.other())).total().orElseThrow();
			return first.subtract(other).abs().compareTo(TINY) <= 0;
		});
	}

	private static int place(AwardScoring scoring, Offer offer) {
		return scoring.procurement().getOffers().indexOf(offer);
	}
}
