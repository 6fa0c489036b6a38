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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.procurement.cost.Sensitivity.Effect;

/**
 * What hangs on the factors: each is varied alone, between a low and a high value.
 * <ul>
 * <li>Discount rate: two points less (of a rate from 0 on, not below 0) and two points more.</li>
 * <li>Electricity price: half as much less, half as much more.</li>
 * <li>Carbon price: 0, and 700 a tonne (the internal price of a Dutch pilot of Klimaatverbond; twice the price where it
 * is 700 or more already).</li>
 * <li>Years of use: one year less, and one more, of one offer while those of the others stay, as each tenderer states
 * its own.</li>
 * </ul>
 *
 * @param offers the offers, lowest annual cost first
 * @param parameters the parameters
 */
record SensitivityAnalysis(List<OfferCosts> offers, CostParameters parameters) {

	/** So many of the best offers are looked at. */
	static final int MOST_OFFERS = 100;

	/** Among so many of the best, pairs are looked at. */
	static final int MOST_IN_PAIRS = 20;

	/** What all offers have in common. */
	private static final List<CostFactor> COMMON = List.of(CostFactor.DISCOUNT_RATE, CostFactor.ELECTRICITY_PRICE,
			CostFactor.CARBON_PRICE);
	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final BigDecimal RATE_STEP = new BigDecimal("0.02");
	private static final BigDecimal HIGH_CARBON_PRICE = new BigDecimal("700");
	private static final int RATE_INTERVALS = 8;
	private static final int HALVINGS = 40;
	private static final MathContext TEN_DIGITS = new MathContext(10);

	List<Sensitivity> sensitivity() {
		List<OfferCosts> best = offers.subList(0, Math.min(offers.size(), MOST_OFFERS));
		return Stream.concat(COMMON.stream(), Stream.of(CostFactor.YEARS)).map(factor -> {
			BigDecimal low = low(factor);
			BigDecimal high = high(factor);
			return new Sensitivity(factor, low, high, best.stream()
					.map(offer -> new Effect(offer, annual(offer, factor, low), annual(offer, factor, high))).toList());
		}).toList();
	}

	private BigDecimal low(CostFactor factor) {
		return switch (factor) {
			case DISCOUNT_RATE -> lowRate(base(factor));
			case ELECTRICITY_PRICE -> base(factor).divide(TWO, LifeCycleCost.CONTEXT);
			case CARBON_PRICE, ELECTRICITY_GROWTH, GRID_FACTOR -> BigDecimal.ZERO;
			case YEARS -> BigDecimal.ONE.negate();
		};
	}

	private static BigDecimal lowRate(BigDecimal rate) {
		BigDecimal lower = rate.subtract(RATE_STEP, LifeCycleCost.CONTEXT);
		if (rate.signum() >= 0) {
			return lower.max(BigDecimal.ZERO);
		}
		return CostFactor.DISCOUNT_RATE.allows(lower) ? lower : rate;
	}

	private BigDecimal high(CostFactor factor) {
		BigDecimal base = base(factor);
		BigDecimal high = switch (factor) {
			case DISCOUNT_RATE -> base.add(RATE_STEP, LifeCycleCost.CONTEXT);
			case ELECTRICITY_PRICE -> base.add(base.divide(TWO, LifeCycleCost.CONTEXT), LifeCycleCost.CONTEXT);
			case CARBON_PRICE -> base.compareTo(HIGH_CARBON_PRICE) < 0 ? HIGH_CARBON_PRICE : base.multiply(TWO);
			case ELECTRICITY_GROWTH, GRID_FACTOR -> base;
			case YEARS -> BigDecimal.ONE;
		};
		return factor == CostFactor.YEARS ? high : high.min(factor.most());
	}

	/** Where a factor stands; of the years of use the difference, which is 0. */
	private BigDecimal base(CostFactor factor) {
		return factor == CostFactor.YEARS ? BigDecimal.ZERO : parameters.value(factor);
	}

	private BigDecimal annual(OfferCosts offer, CostFactor factor, BigDecimal value) {
		return factor == CostFactor.YEARS
				? LifeCycleCost.of(offer.usedLonger(value.intValueExact()), parameters).annual()
				: LifeCycleCost.of(offer, parameters.with(factor, value)).annual();
	}

	/** Where two offers change places, by factor, from where it stands down to its low and up to its high value. */
	List<RankFlip> flips() {
		List<OfferCosts> best = offers.subList(0, Math.min(offers.size(), MOST_IN_PAIRS));
		List<RankFlip> flips = new ArrayList<>();
		for (CostFactor factor : COMMON) {
			for (BigDecimal end : List.of(low(factor), high(factor))) {
				List<BigDecimal> grid = grid(factor, end);
				List<List<BigDecimal>> costs = best.stream()
						.map(offer -> grid.stream().map(value -> annual(offer, factor, value)).toList()).toList();
				for (int one = 0; one < best.size(); one++) {
					for (int other = one + 1; other < best.size(); other++) {
						new Pair(best.get(one), best.get(other), costs.get(one), costs.get(other))
								.flip(this, factor, grid).ifPresent(flips::add);
					}
				}
			}
		}
		flips.addAll(flipsOfYears(best));
		return flips;
	}

	/** Years of use are a property of one offer: those of the others stay. */
	private List<RankFlip> flipsOfYears(List<OfferCosts> best) {
		List<RankFlip> flips = new ArrayList<>();
		List<BigDecimal> costs = best.stream().map(offer -> annual(offer, CostFactor.YEARS, BigDecimal.ZERO)).toList();
		for (BigDecimal offset : List.of(low(CostFactor.YEARS), high(CostFactor.YEARS))) {
			List<BigDecimal> varied = best.stream().map(offer -> annual(offer, CostFactor.YEARS, offset)).toList();
			for (int one = 0; one < best.size(); one++) {
				for (int other = one + 1; other < best.size(); other++) {
					if (less(costs.get(one), costs.get(other))) {
						if (less(costs.get(other), varied.get(one))) {
							flips.add(ofYears(offset, best.get(one), best.get(one), best.get(other)));
						}
						if (less(varied.get(other), costs.get(one))) {
							flips.add(ofYears(offset, best.get(other), best.get(one), best.get(other)));
						}
					}
				}
			}
		}
		return flips;
	}

	private static RankFlip ofYears(BigDecimal offset, OfferCosts varied, OfferCosts cheaper, OfferCosts dearer) {
		return new RankFlip(CostFactor.YEARS, offset, offset.signum() > 0, Optional.of(varied), cheaper, dearer);
	}

	private static boolean less(BigDecimal one, BigDecimal other) {
		return Comparison.comparable(one).compareTo(Comparison.comparable(other)) < 0;
	}

	/**
	 * Values from where a factor stands to an end: by the discount rate alone costs do not change in a straight line.
	 */
	private List<BigDecimal> grid(CostFactor factor, BigDecimal end) {
		BigDecimal base = base(factor);
		int intervals = factor == CostFactor.DISCOUNT_RATE ? RATE_INTERVALS : 1;
		BigDecimal step = end.subtract(base, LifeCycleCost.CONTEXT).divide(BigDecimal.valueOf(intervals),
				LifeCycleCost.CONTEXT);
		List<BigDecimal> grid = new ArrayList<>(List.of(base));
		for (int i = 1; i < intervals; i++) {
			grid.add(base.add(step.multiply(BigDecimal.valueOf(i), LifeCycleCost.CONTEXT), LifeCycleCost.CONTEXT));
		}
		grid.add(end);
		return grid;
	}

	/** Two offers, the one that costs less first, with their annual costs along a grid. */
	private record Pair(OfferCosts cheaper, OfferCosts dearer, List<BigDecimal> first, List<BigDecimal> second) {

		Optional<RankFlip> flip(SensitivityAnalysis analysis, CostFactor factor, List<BigDecimal> grid) {
			if (lead(0) <= 0) {
				return Optional.empty();
			}
			for (int i = 1; i < grid.size(); i++) {
				if (lead(i) < 0) {
					BigDecimal value = switch (factor) {
						case DISCOUNT_RATE -> halved(analysis, grid.get(i - 1), grid.get(i));
						case ELECTRICITY_PRICE, ELECTRICITY_GROWTH, GRID_FACTOR, CARBON_PRICE, YEARS -> crossing(grid);
					};
					return Optional.of(new RankFlip(factor, value.round(TEN_DIGITS),
							grid.getLast().compareTo(grid.getFirst()) > 0, Optional.empty(), cheaper, dearer));
				}
			}
			return Optional.empty();
		}

		/** More than 0 if the first costs less at a place of the grid. */
		private int lead(int place) {
			return Comparison.comparable(second.get(place)).compareTo(Comparison.comparable(first.get(place)));
		}

		/** Where two straight lines cross. */
		private BigDecimal crossing(List<BigDecimal> grid) {
			BigDecimal before = second.getFirst().subtract(first.getFirst(), LifeCycleCost.CONTEXT);
			BigDecimal after = second.getLast().subtract(first.getLast(), LifeCycleCost.CONTEXT);
			BigDecimal part = before.divide(before.subtract(after, LifeCycleCost.CONTEXT), LifeCycleCost.CONTEXT);
			return grid.getFirst().add(grid.getLast().subtract(grid.getFirst()).multiply(part, LifeCycleCost.CONTEXT),
					LifeCycleCost.CONTEXT);
		}

		/** Where two curves cross, between a value before and one after. */
		private BigDecimal halved(SensitivityAnalysis analysis, BigDecimal from, BigDecimal to) {
			BigDecimal before = from;
			BigDecimal after = to;
			for (int i = 0; i < HALVINGS; i++) {
				BigDecimal middle = before.add(after, LifeCycleCost.CONTEXT).divide(TWO, LifeCycleCost.CONTEXT);
				boolean changed = analysis.annual(dearer, CostFactor.DISCOUNT_RATE, middle)
						.compareTo(analysis.annual(cheaper, CostFactor.DISCOUNT_RATE, middle)) < 0;
				before = changed ? before : middle;
				after = changed ? middle : after;
			}
			return after;
		}
	}
}
