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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.award.CommonTerms.Terms;
import org.leidraad.procurement.award.OfferFigures.OfferCostFigures;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.procurement.cost.CostResult;
import org.leidraad.procurement.cost.EmbodiedCarbon;
import org.leidraad.procurement.cost.LifeCycleCost;
import org.leidraad.procurement.cost.OfferCosts;
import org.leidraad.procurement.cost.ProcurementOffers;

/** Annual cost and CO2 as the life-cycle cost computes them, with the parameters of the roadmap. */
final class RoadmapCosts implements OfferCostFigures {

	private static final String NO_EMBODIED = "problem.no-embodied";

	private final Map<Offer, CostResult> results = new HashMap<>();
	private final List<CostProblem> problems;
	private final CommonTerms terms;
	private final List<AwardProblem> doubts = new ArrayList<>();

	private RoadmapCosts(Procurement procurement, Roadmap roadmap, LocalDate on) {
		ProcurementOffers offers = ProcurementOffers.of(procurement, roadmap, on);
		problems = offers.problems();
		CostParameters parameters = offers.parameters();
		offers.offers().forEach((offer, costs) -> results.put(offer, LifeCycleCost.of(costs, parameters)));
		terms = terms(procurement, roadmap);
		doubt(procurement, parameters);
	}

	/** Estimates and defaults: the scores stand, and whoever awards must know. */
	private void doubt(Procurement procurement, CostParameters used) {
		if (!results.isEmpty()) {
			CostParameters.parameters().stream().filter(factor -> used.parameter(factor).toBeChecked())
					.forEach(factor -> doubts.add(new AwardProblem(procurement, Optional.empty(), false,
							AwardTexts.message("problem.parameter-unchecked", factor.label(),
									used.value(factor)))));
		}
		procurement.getOffers().stream().filter(results::containsKey)
				.forEach(offer -> results.get(offer).offer().oddities().forEach(odd -> doubts
						.add(new AwardProblem(offer, Optional.of(offer), false, odd.message()))));
		procurement.getOffers().stream().filter(results::containsKey)
				.filter(offer -> results.get(offer).offer().embodied().filter(EmbodiedCarbon::isEstimate).isPresent())
				.forEach(offer -> doubts.add(new AwardProblem(offer, Optional.of(offer), false,
						AwardTexts.message("problem.embodied-estimate", ElementName.current(offer)))));
	}

	static RoadmapCosts of(Procurement procurement, Roadmap roadmap, LocalDate on) {
		return new RoadmapCosts(procurement, roadmap, on);
	}

	/** Only offers that can have a place decide in what amounts are compared. */
	private CommonTerms terms(Procurement procurement, Roadmap roadmap) {
		Map<Offer, Terms> each = new HashMap<>();
		results.forEach((offer, result) -> {
			OfferCosts costs = result.offer();
			each.put(offer, Terms.of(costs.currency(), costs.unit(), costs.vatIncluded()));
		});
		return CommonTerms.of(procurement, roadmap, each, Scoring.counting(procurement).stream()
				.filter(results::containsKey).filter(offer -> results.get(offer).canBeRanked()).toList());
	}

	@Override
	public List<AwardProblem> doubts() {
		return doubts;
	}

	@Override
	public Found<BigDecimal> annualCost(Offer offer) {
		return result(offer).then(result -> {
			if (!result.isComplete()) {
				return Found.missing(offer, NO_EMBODIED, ElementName.current(offer));
			}
			if (!result.canBeRanked()) {
				return Found.missing(offer, "problem.cost-not-positive", ElementName.current(offer), result.annual());
			}
			return terms.fault(offer).<Found<BigDecimal>>map(fault -> fault)
					.orElseGet(() -> Found.of(result.annual()));
		});
	}

	@Override
	public Found<BigDecimal> co2(Offer offer) {
		return result(offer).then(result -> result.co2PerYear().map(Found::of)
				.orElseGet(() -> Found.missing(offer, NO_EMBODIED, ElementName.current(offer))));
	}

	private Found<CostResult> result(Offer offer) {
		CostResult result = results.get(offer);
		return result != null
				? Found.of(result)
				: problems.stream().filter(CostProblem::isError)
						.filter(problem -> problem.offer().filter(offer.getId()::equals).isPresent()).findFirst()
						.<Found<CostResult>>map(problem -> new Found.Missing<>(problem.element().orElse(offer),
								problem.message()))
						.orElseGet(() -> Found.missing(offer, "problem.no-annual-cost", ElementName.current(offer)));
	}
}
