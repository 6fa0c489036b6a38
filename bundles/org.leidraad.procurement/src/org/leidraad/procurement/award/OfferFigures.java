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

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.circularity.RLadder;
import org.leidraad.procurement.circularity.RungWeights;
import org.leidraad.procurement.cost.FunctionalUnit;

/**
 * What offers say by themselves, without an answer to a criterion: price, annual cost, CO2, rung.
 *
 * @param costs annual cost and CO2
 * @param incomparable why the prices of the offers cannot be compared; none where they can
 * @param weights the weights of the R-ladder
 */
record OfferFigures(OfferCostFigures costs, Optional<Found.Missing<BigDecimal>> incomparable, RungWeights weights) {

	static OfferFigures of(Procurement procurement, Roadmap roadmap, OfferCostFigures costs) {
		return new OfferFigures(costs, incomparable(procurement, roadmap), RungWeights.of(roadmap));
	}

	private static Optional<Found.Missing<BigDecimal>> incomparable(Procurement procurement, Roadmap roadmap) {
		String key = differ(procurement.getOffers().stream()
				.map(offer -> isBlank(offer.getCurrency()) ? roadmap.getCurrency() : offer.getCurrency())
				.filter(Objects::nonNull).map(currency -> currency.strip().toUpperCase(Locale.ROOT)))
						? "problem.currencies-differ"
						: differ(procurement.getOffers().stream().map(Offer::getUnit).filter(unit -> !isBlank(unit))
								.map(FunctionalUnit::of))
										? "problem.units-differ"
										: differ(procurement.getOffers().stream().map(Offer::isVatIncluded))
												? "problem.vat-differs"
												: "";
		return key.isEmpty()
				? Optional.empty()
				: Optional.of(new Found.Missing<>(procurement,
						AwardTexts.message(key, ElementName.current(procurement))));
	}

	private static boolean differ(Stream<?> values) {
		return values.distinct().limit(2).count() > 1;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** The price of purchase of one unit. */
	Found<BigDecimal> price(Offer offer) {
		if (incomparable.isPresent()) {
			return incomparable.get();
		}
		Optional<BigDecimal> price = Decimals.usable(offer.getPrice());
		if (price.isEmpty()) {
			return Found.missing(offer, offer.getCondition() == DeviceCondition.SERVICE
					? "problem.service-without-price"
					: "problem.no-price", ElementName.current(offer));
		}
		return price.get().signum() < 0
				? Found.missing(offer, "problem.negative-price", ElementName.current(offer))
				: Found.of(price.get());
	}

	/** The equivalent annual cost of one unit. */
	Found<BigDecimal> annualCost(Offer offer) {
		return costs.annualCost(offer);
	}

	/** kgCO2e of one unit and year of use. */
	Found<BigDecimal> co2(Offer offer) {
		return costs.co2(offer);
	}

	/** The weight of the rung on which the offer stands, 0 to 1; 0 for new devices. */
	BigDecimal rungWeight(Offer offer, Optional<Integer> year) {
		RLadder ladder = weights.ladder(Optional.ofNullable(offer.getProductGroup()), year);
		return ladder.weights().getOrDefault(HierarchyScale.rung(offer.getCondition()), BigDecimal.ZERO);
	}

	/** Equivalent annual cost and CO2 of offers; a test may bring its own. */
	interface OfferCostFigures {

		/** The equivalent annual cost of an offer, in its currency. */
		Found<BigDecimal> annualCost(Offer offer);

		/** kgCO2e a year of use of an offer. */
		Found<BigDecimal> co2(Offer offer);

		/** What the figures rest on that nobody checked. */
		default List<AwardProblem> doubts() {
			return List.of();
		}

		/** Figures by offer. */
		static OfferCostFigures of(Map<Offer, BigDecimal> annual, Map<Offer, BigDecimal> co2) {
			return new OfferCostFigures() {

				@Override
				public Found<BigDecimal> annualCost(Offer offer) {
					return found(annual.get(offer), offer, "problem.no-annual-cost");
				}

				@Override
				public Found<BigDecimal> co2(Offer offer) {
					return found(co2.get(offer), offer, "problem.no-co2");
				}
			};
		}

		private static Found<BigDecimal> found(BigDecimal value, Offer offer, String reason) {
			return value == null ? Found.missing(offer, reason, ElementName.current(offer)) : Found.of(value);
		}
	}
}
