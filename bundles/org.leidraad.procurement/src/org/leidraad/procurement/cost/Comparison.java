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

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Offers compared by their equivalent annual cost. Where currencies, units or VAT differ there are costs, but neither
 * places nor scores, and no sensitivity: see {@link #isComparable()}.
 *
 * @param parameters the parameters; with embodied carbon only where it is known of all offers
 * @param offers the offers in the order in which they were given
 * @param sensitivity by factor: discount rate, electricity price, carbon price, years of use
 * @param rankFlips where two offers change places
 * @param warnings what is odd; none keeps the comparison from being made
 */
public record Comparison(CostParameters parameters, List<ComparedOffer> offers, List<Sensitivity> sensitivity,
		List<RankFlip> rankFlips, List<CostProblem> warnings) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Amounts that agree to so many digits are equal: what differs beyond is rounding. */
	private static final MathContext EQUAL = new MathContext(20);

	/**
	 * Compares. An offer that does not say its currency or its unit has that of the others.
	 *
	 * @param offers the offers, of which each identifier stands there once
	 * @param parameters the parameters
	 * @return the comparison; an empty one of no offers
	 * @throws IllegalArgumentException if an offer cannot be computed, see {@link LifeCycleCost#of}
	 */
	public static Comparison of(List<OfferCosts> offers, CostParameters parameters) {
		return of(offers, parameters, Differences.ofKnown(offers));
	}

	/**
	 * Compares offers of which nothing else is known than what they state: one that does not say its currency, its unit
	 * or whether VAT is in it cannot be compared with one that does.
	 *
	 * @param offers the offers, of which each identifier stands there once
	 * @param parameters the parameters
	 * @param vatStated identifiers of the offers that say whether amounts include VAT
	 * @return the comparison; an empty one of no offers
	 * @throws IllegalArgumentException if an offer cannot be computed, see {@link LifeCycleCost#of}
	 */
	public static Comparison ofStated(List<OfferCosts> offers, CostParameters parameters, Set<String> vatStated) {
		return of(offers, parameters, Differences.ofStated(offers, vatStated));
	}

	private static Comparison of(List<OfferCosts> offers, CostParameters parameters, List<CostProblem> differences) {
		boolean allKnown = offers.stream().allMatch(offer -> offer.embodied().isPresent());
		CostParameters used = parameters.withEmbodied(parameters.includeEmbodied() && allKnown);
		List<CostResult> results = offers.stream().map(offer -> LifeCycleCost.of(offer, used)).toList();
		if (!differences.isEmpty()) {
			return apart(parameters, used, results, differences);
		}
		Map<BigDecimal, Integer> ranks = ranks(results, CostResult::annual);
		Map<BigDecimal, Integer> totals = ranks(results, CostResult::lcc);
		Optional<BigDecimal> lowest = results.stream().map(CostResult::annual).min(Comparator.naturalOrder());
		List<ComparedOffer> compared = results.stream().map(result -> new ComparedOffer(result,
				lowest.filter(least -> least.signum() > 0).map(least -> score(least, result.annual())),
				ranks.get(comparable(result.annual())), totals.get(comparable(result.lcc())))).toList();
		List<ComparedOffer> best = ranked(compared);
		SensitivityAnalysis analysis = new SensitivityAnalysis(best.stream().map(ComparedOffer::offer).toList(), used);
		return new Comparison(used, compared, analysis.sensitivity(), analysis.flips(),
				new ComparisonChecks(parameters, used, compared, best).warnings());
	}

	/** Costs that stand side by side and cannot be compared. */
	private static Comparison apart(CostParameters parameters, CostParameters used, List<CostResult> results,
			List<CostProblem> differences) {
		List<ComparedOffer> offers = results.stream().map(result -> new ComparedOffer(result, Optional.empty(), 0, 0))
				.toList();
		List<CostProblem> warnings = new ArrayList<>(differences);
		warnings.addAll(new ComparisonChecks(parameters, used, offers, List.of()).warnings());
		return new Comparison(used, offers, List.of(), List.of(), warnings);
	}

	/**
	 * {@return false if currencies, units or VAT differ: then no offer has a place or a score, and warnings tell why}
	 */
	public boolean isComparable() {
		return warnings.stream().noneMatch(problem -> problem.issue().keepsFromComparing());
	}

	/**
	 * The offers in order.
	 *
	 * @return lowest annual cost first, and equal ones in the order of their identifiers; as they were given where
	 * costs
	 * cannot be compared
	 */
	public List<ComparedOffer> ranked() {
		return isComparable() ? ranked(offers) : offers;
	}

	/**
	 * One offer.
	 *
	 * @param id its identifier
	 * @return the offer; none where it is not among them
	 */
	public Optional<ComparedOffer> offer(String id) {
		return offers.stream().filter(offer -> offer.offer().id().equals(id)).findFirst();
	}

	private static List<ComparedOffer> ranked(List<ComparedOffer> offers) {
		return offers.stream().sorted(Comparator.comparingInt(ComparedOffer::rank)
				.thenComparing(offer -> offer.offer().id())).toList();
	}

	private static BigDecimal score(BigDecimal lowest, BigDecimal annual) {
		return HUNDRED.multiply(lowest, LifeCycleCost.CONTEXT).divide(annual, LifeCycleCost.CONTEXT);
	}

	/** The amount without what is rounding, and without a scale, so that equal amounts are equal. */
	static BigDecimal comparable(BigDecimal amount) {
		return amount.round(EQUAL).stripTrailingZeros();
	}

	private static Map<BigDecimal, Integer> ranks(List<CostResult> results, Function<CostResult, BigDecimal> cost) {
		List<BigDecimal> sorted = new ArrayList<>(results.stream().map(cost).map(Comparison::comparable).toList());
		sorted.sort(Comparator.naturalOrder());
		Map<BigDecimal, Integer> ranks = new HashMap<>();
		for (int i = 0; i < sorted.size(); i++) {
			ranks.putIfAbsent(sorted.get(i), i + 1);
		}
		return ranks;
	}
}
