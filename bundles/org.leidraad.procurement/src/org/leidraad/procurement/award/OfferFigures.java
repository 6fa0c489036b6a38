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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.award.CommonTerms.Terms;
import org.leidraad.procurement.circularity.RLadder;
import org.leidraad.procurement.circularity.RungWeights;

/**
 * What offers say by themselves, without an answer to a criterion: price, annual cost, CO2, rung.
 *
 * @param costs annual cost and CO2
 * @param terms whose prices cannot be compared with those of the others, and why
 * @param weights the weights of the R-ladder
 */
record OfferFigures(OfferCostFigures costs, CommonTerms terms, RungWeights weights) {

	static OfferFigures of(Procurement procurement, Roadmap roadmap, OfferCostFigures costs) {
		Map<Offer, Terms> terms = procurement.getOffers().stream().collect(Collectors.toMap(offer -> offer,
				offer -> Terms.of(Optional.ofNullable(offer.getCurrency()).filter(text -> !text.isBlank())
						.or(() -> Optional.ofNullable(roadmap.getCurrency())), Optional.ofNullable(offer.getUnit()),
						offer.isVatIncluded())));
		return new OfferFigures(costs, CommonTerms.of(procurement, roadmap, terms, Scoring.counting(procurement)),
				RungWeights.of(roadmap));
	}

	/** The price of purchase of one unit. */
	Found<BigDecimal> price(Offer offer) {
		Optional<BigDecimal> price = Decimals.usable(offer.getPrice());
		if (price.isEmpty()) {
			return Found.missing(offer, offer.getCondition() == DeviceCondition.SERVICE
					? "problem.service-without-price"
					: "problem.no-price", ElementName.current(offer));
		}
		return price.get().signum() < 0
				? Found.missing(offer, "problem.negative-price", ElementName.current(offer))
				: terms.fault(offer).<Found<BigDecimal>>map(fault -> fault).orElseGet(() -> Found.of(price.get()));
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
