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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.award.OfferFigures.OfferCostFigures;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.procurement.cost.CostResult;
import org.leidraad.procurement.cost.EmbodiedCarbon;
import org.leidraad.procurement.cost.FunctionalUnit;
import org.leidraad.procurement.cost.LifeCycleCost;
import org.leidraad.procurement.cost.OfferCosts;
import org.leidraad.procurement.cost.ProcurementOffers;

/** Annual cost and CO2 as the life-cycle cost computes them, with the parameters of the roadmap. */
final class RoadmapCosts implements OfferCostFigures {

	private final Map<Offer, CostResult> results = new HashMap<>();
	private final List<CostProblem> problems;
	private final Optional<Found.Missing<BigDecimal>> incomparable;
	private final List<AwardProblem> doubts = new ArrayList<>();

	private RoadmapCosts(Procurement procurement, Roadmap roadmap, LocalDate on) {
		ProcurementOffers offers = ProcurementOffers.of(procurement, roadmap, on);
		problems = offers.problems();
		CostParameters parameters = offers.parameters();
		// as in a comparison: embodied carbon counts only where it is known of all
		boolean known = offers.offers().values().stream().allMatch(offer -> offer.embodied().isPresent());
		CostParameters used = parameters.withEmbodied(parameters.includeEmbodied() && known);
		offers.offers().forEach((offer, costs) -> results.put(offer, LifeCycleCost.of(costs, used)));
		incomparable = incomparable(procurement, roadmap, offers.offers().values());
		doubt(procurement, used);
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
				.filter(offer -> results.get(offer).offer().embodied().filter(EmbodiedCarbon::isEstimate).isPresent())
				.forEach(offer -> doubts.add(new AwardProblem(offer, Optional.of(offer), false,
						AwardTexts.message("problem.embodied-estimate", ElementName.current(offer)))));
	}

	static RoadmapCosts of(Procurement procurement, Roadmap roadmap, LocalDate on) {
		return new RoadmapCosts(procurement, roadmap, on);
	}

	private static Optional<Found.Missing<BigDecimal>> incomparable(Procurement procurement, Roadmap roadmap,
			Collection<OfferCosts> offers) {
		Optional<String> usual = Optional.ofNullable(roadmap.getCurrency());
		return differ(offers, offer -> offer.currency().or(() -> usual).filter(currency -> !currency.isBlank())
				.map(currency -> currency.strip().toUpperCase(Locale.ROOT)))
						? missing(procurement, "problem.currencies-differ")
						: differ(offers, offer -> offer.unit().map(FunctionalUnit::of))
								? missing(procurement, "problem.units-differ")
								: differ(offers, offer -> Optional.of(offer.vatIncluded()))
										? missing(procurement, "problem.vat-differs")
										: Optional.empty();
	}

	private static boolean differ(Collection<OfferCosts> offers, Function<OfferCosts, Optional<?>> field) {
		return offers.stream().flatMap(offer -> field.apply(offer).stream()).distinct().limit(2).count() > 1;
	}

	private static Optional<Found.Missing<BigDecimal>> missing(Procurement procurement, String key) {
		return Optional.of(new Found.Missing<>(procurement,
				AwardTexts.message(key, ElementName.current(procurement))));
	}

	@Override
	public List<AwardProblem> doubts() {
		return doubts;
	}

	@Override
	public Found<BigDecimal> annualCost(Offer offer) {
		return incomparable.<Found<BigDecimal>>map(reason -> reason)
				.orElseGet(() -> result(offer).then(result -> Found.of(result.annual())));
	}

	@Override
	public Found<BigDecimal> co2(Offer offer) {
		return result(offer).then(result -> result.co2PerYear().map(Found::of)
				.orElseGet(() -> Found.missing(offer, "problem.no-co2", ElementName.current(offer))));
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
