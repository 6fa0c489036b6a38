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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The life-cycle cost of an offer.
 *
 * <pre>
 * LCC_fin = P + I + Σ_{t=1..N} TEC·p_e·(1+g)^(t-1)/(1+r)^t + Σ_t (M_t + fee_t + other_t)/(1+r)^t
 * + (EoL - Resid)/(1+r)^N
 * LCC_ext = Σ_{t=1..N} TEC·EF/1000·p_CO2/(1+r)^t [ + GWP_embodied/1000·p_CO2 ]
 * LCC = LCC_fin + LCC_ext
 * a(N,r) = (1 - (1+r)^-N)/r (= N if r = 0)
 * EAC = LCC / a
 * CO2/yr = (GWP_embodied + TEC·EF·N)/N
 * </pre>
 *
 * The annuity is computed as the sum of the discount factors: the same number, exact for r = 0, and without loss of
 * digits where r is nearly 0.
 */
public final class LifeCycleCost {

	/** Digits that are kept within: 34. */
	static final MathContext CONTEXT = MathContext.DECIMAL128;

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	private LifeCycleCost() {
	}

	/**
	 * Computes.
	 *
	 * @param offer the offer
	 * @param parameters the parameters
	 * @return its cost
	 * @throws IllegalArgumentException if the years of use are outside 1 to {@link CostLimits#MOST_YEARS}, or a cost
	 * stands outside the years of use; see {@link CostLimits}
	 */
	public static CostResult of(OfferCosts offer, CostParameters parameters) {
		List<YearRow> years = years(offer, parameters);
		List<YearRow> use = years.subList(1, years.size());
		BigDecimal purchase = years.getFirst().purchase();
		BigDecimal energy = total(years, YearRow::energy);
		BigDecimal maintenance = total(years, YearRow::maintenance);
		BigDecimal fees = total(years, YearRow::fee);
		BigDecimal other = total(years, YearRow::other);
		BigDecimal endOfLife = total(years, YearRow::endOfLife);
		BigDecimal financial = sum(purchase, energy, maintenance, fees, other, endOfLife);
		BigDecimal external = total(years, YearRow::carbon);
		BigDecimal lcc = sum(financial, external);
		BigDecimal annuity = use.stream().map(YearRow::factor).reduce(BigDecimal.ZERO, LifeCycleCost::sum);
		BigDecimal perYear = use.getFirst().co2();
		BigDecimal number = BigDecimal.valueOf(offer.years());
		Optional<BigDecimal> withEmbodied = offer.embodied()
				.map(made -> sum(made.kilograms().divide(number, CONTEXT), perYear));
		return new CostResult(offer, parameters, purchase, energy, maintenance, fees, other, endOfLife, financial,
				external, lcc, annuity, lcc.divide(annuity, CONTEXT), perYear.multiply(number, CONTEXT), perYear,
				withEmbodied);
	}

	/** The day of purchase and the years of use. */
	static List<YearRow> years(OfferCosts offer, CostParameters parameters) {
		check(offer);
		BigDecimal discount = BigDecimal.ONE.add(parameters.value(CostFactor.DISCOUNT_RATE), CONTEXT);
		BigDecimal growth = BigDecimal.ONE.add(parameters.value(CostFactor.ELECTRICITY_GROWTH), CONTEXT);
		BigDecimal carbonPrice = parameters.value(CostFactor.CARBON_PRICE);
		BigDecimal co2 = offer.tec().multiply(parameters.value(CostFactor.GRID_FACTOR), CONTEXT);
		BigDecimal carbon = cost(co2, carbonPrice);
		BigDecimal energy = offer.tec().multiply(parameters.value(CostFactor.ELECTRICITY_PRICE), CONTEXT);
		BigDecimal end = offer.endOfLife().subtract(offer.residual(), CONTEXT);
		List<YearRow> years = new ArrayList<>(offer.years() + 1);
		BigDecimal factor = BigDecimal.ONE;
		years.add(new YearRow(0, factor, sum(offer.price(), offer.installation()), BigDecimal.ZERO,
				in(0, offer.maintenance()), in(0, offer.fees()), in(0, offer.other()), BigDecimal.ZERO, BigDecimal.ZERO,
				parameters.includeEmbodied()
						? offer.embodied().map(made -> cost(made.kilograms(), carbonPrice)).orElse(BigDecimal.ZERO)
						: BigDecimal.ZERO));
		for (int year = 1; year <= offer.years(); year++) {
			factor = factor.divide(discount, CONTEXT);
			years.add(new YearRow(year, factor, BigDecimal.ZERO, energy, in(year, offer.maintenance()),
					sum(offer.yearlyFee(), in(year, offer.fees())), in(year, offer.other()),
					year == offer.years() ? end : BigDecimal.ZERO, co2, carbon));
			energy = energy.multiply(growth, CONTEXT);
		}
		return years;
	}

	private static void check(OfferCosts offer) {
		if (offer.years() < 1 || offer.years() > CostLimits.MOST_YEARS) {
			throw new IllegalArgumentException(offer.id() + ": " + offer.years() + " years of use");
		}
		List.of(offer.maintenance(), offer.fees(), offer.other()).forEach(costs -> costs.keySet().forEach(year -> {
			if (year < 0 || year > offer.years()) {
				throw new IllegalArgumentException(offer.id() + ": a cost in year " + year);
			}
		}));
	}

	private static BigDecimal in(int year, Map<Integer, BigDecimal> costs) {
		return costs.getOrDefault(year, BigDecimal.ZERO);
	}

	/** Kilograms at a price of a tonne. */
	private static BigDecimal cost(BigDecimal kilograms, BigDecimal price) {
		return kilograms.multiply(price, CONTEXT).divide(THOUSAND, CONTEXT);
	}

	private static BigDecimal total(List<YearRow> years, Function<YearRow, BigDecimal> cash) {
		BigDecimal total = BigDecimal.ZERO;
		for (YearRow year : years) {
			total = sum(total, year.present(cash.apply(year)));
		}
		return total;
	}

	/** A sum of 34 digits: amounts that differ by hundreds of powers of ten are not written out in full. */
	static BigDecimal sum(BigDecimal... amounts) {
		BigDecimal sum = BigDecimal.ZERO;
		for (BigDecimal amount : amounts) {
			sum = sum.add(amount, CONTEXT);
		}
		return sum;
	}

	/** The sum of two amounts. */
	static BigDecimal sum(BigDecimal one, BigDecimal other) {
		return one.add(other, CONTEXT);
	}
}
