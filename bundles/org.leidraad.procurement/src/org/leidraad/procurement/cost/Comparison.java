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
import java.util.stream.Stream;

/**
 * Offers compared by their equivalent annual cost. Where currencies, units or VAT differ there are costs, but neither
 * places nor scores, and no sensitivity: see {@link #isComparable()}.
 * <p>
 * Where embodied carbon counts, it counts for every offer, as the tender documents announced (Directive 2014/24/EU arts
 * 67 and 68): an offer of which it is not known, and for which there is no reference value, is incomplete. It has costs
 * without embodied carbon, and neither a place nor a score; all others are compared among themselves as if it were not
 * there. So is one that costs nothing a year or less: nobody can be measured by such a cost.
 *
 * @param parameters the parameters
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
		return of(offers, parameters, Differences::ofKnown);
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
		return of(offers, parameters, some -> Differences.ofStated(some, vatStated));
	}

	/** What is wrong with one offer must not take the places of the others: only complete ones can differ. */
	private static Comparison of(List<OfferCosts> offers, CostParameters parameters,
			Function<List<OfferCosts>, List<CostProblem>> differences) {
		List<CostResult> results = offers.stream().map(offer -> LifeCycleCost.of(offer, parameters)).toList();
		List<CostResult> complete = results.stream().filter(CostResult::canBeRanked).toList();
		List<OfferCosts> alike = Stream.of(complete, results.stream().filter(CostResult::isComplete).toList(), results)
				.filter(some -> !some.isEmpty()).findFirst().orElse(results).stream().map(CostResult::offer).toList();
		List<CostProblem> warnings = new ArrayList<>(differences.apply(alike));
		List<ComparedOffer> compared = warnings.isEmpty() ? placed(results, complete) : apart(results);
		List<ComparedOffer> best = ranked(compared).stream().filter(offer -> offer.rank() > 0).toList();
		if (warnings.isEmpty() && !complete.isEmpty()) {
			OfferCosts usual = Differences.usual(alike);
			results.stream().filter(result -> !result.canBeRanked()).map(CostResult::offer)
					.filter(offer -> !differences.apply(List.of(usual, offer)).isEmpty())
					.forEach(offer -> warnings.add(CostProblem.of(CostIssue.INCOMPLETE_DIFFERS, offer)));
		}
		warnings.addAll(new ComparisonChecks(parameters, compared, best).warnings());
		if (best.isEmpty() && !offers.isEmpty()) {
			return new Comparison(parameters, compared, List.of(), List.of(), warnings);
		}
		SensitivityAnalysis analysis = new SensitivityAnalysis(best.stream().map(ComparedOffer::offer).toList(),
				parameters);
		return new Comparison(parameters, compared, analysis.sensitivity(), analysis.flips(), warnings);
	}

	private static List<ComparedOffer> placed(List<CostResult> results, List<CostResult> complete) {
		Map<BigDecimal, Integer> ranks = ranks(complete, CostResult::annual);
		Map<BigDecimal, Integer> totals = ranks(complete, CostResult::lcc);
		Optional<BigDecimal> lowest = complete.stream().map(CostResult::annual).min(Comparator.naturalOrder());
		return results.stream().map(result -> result.canBeRanked()
				? new ComparedOffer(result, lowest.map(least -> score(least, result.annual())),
						ranks.get(comparable(result.annual())), totals.get(comparable(result.lcc())))
				: apart(result)).toList();
	}

	/** Costs that stand side by side and cannot be compared. */
	private static List<ComparedOffer> apart(List<CostResult> results) {
		return results.stream().map(Comparison::apart).toList();
	}

	private static ComparedOffer apart(CostResult result) {
		return new ComparedOffer(result, Optional.empty(), 0, 0);
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
	 * @return lowest annual cost first, and equal ones in the order of their identifiers, then those without a
	 * place, of which the incomplete ones last; as
	 * they were given where costs cannot be compared
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
		return offers.stream().sorted(Comparator.comparing((ComparedOffer offer) -> offer.rank() == 0)
				.thenComparing(offer -> !offer.isComplete()).thenComparingInt(ComparedOffer::rank)
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
