/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.Comparison;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.procurement.cost.ProcurementOffers;

/**
 * The offers of a procurement as they are shown.
 *
 * @param offers what was read from the roadmap
 * @param comparison how they compare
 * @param ranked the offers with their costs, lowest annual cost first, and then those that are incomplete
 * @param problems what is missing or odd, by the identifier of the offer
 */
record ComparedOffers(ProcurementOffers offers, Comparison comparison, List<ComparedOffer> ranked,
		Map<String, List<CostProblem>> problems) {

	private static final Comparator<CostProblem> WORST_FIRST = Comparator.comparing(CostProblem::isError)
			.thenComparing(problem -> problem.issue().keepsFromRanking()).reversed();

	/**
	 * Compares the offers.
	 *
	 * @param procurement whose offers
	 * @param roadmap where they stand
	 * @param tried values that are tried instead of those of the roadmap
	 */
	static ComparedOffers of(Procurement procurement, Roadmap roadmap, Map<CostFactor, BigDecimal> tried) {
		ProcurementOffers offers = ProcurementOffers.of(procurement, roadmap, LocalDate.now());
		CostParameters what = offers.parameters();
		for (Map.Entry<CostFactor, BigDecimal> one : tried.entrySet()) {
			what = what.with(one.getKey(), one.getValue());
		}
		Comparison comparison = offers.comparison(what);
		Map<String, List<CostProblem>> problems = comparison.warnings().stream()
				.filter(problem -> problem.offer().isPresent())
				.collect(Collectors.groupingBy(problem -> problem.offer().get()));
		problems.values().forEach(all -> all.sort(WORST_FIRST));
		return new ComparedOffers(offers, comparison, comparison.ranked(), problems);
	}

	/** What is missing or odd about one offer, the worst first. */
	List<CostProblem> problems(String id) {
		return problems.getOrDefault(id, List.of());
	}

	/** Why offers are not among those that can be compared. */
	List<CostProblem> errors() {
		return comparison.warnings().stream().filter(CostProblem::isError).toList();
	}

	/** {@return the offer with the lowest annual cost; none where costs cannot be compared, or no offer is complete} */
	Optional<ComparedOffer> best() {
		return ranked.stream().findFirst().filter(offer -> offer.rank() > 0);
	}

	/** {@return how many offers have no place because something is missing, while the others have one} */
	int incomplete() {
		return (int) ranked.stream().filter(offer -> !offer.isComplete()).count();
	}

	/** All that is missing or odd, the worst first. */
	List<CostProblem> remarks() {
		return comparison.warnings().stream().sorted(WORST_FIRST).toList();
	}

	/** {@return why an offer has no place while others have one; none where it has} */
	Optional<CostProblem> whyIncomplete(ComparedOffer offer) {
		return problems(offer.offer().id()).stream().filter(problem -> problem.issue().keepsFromRanking()).findFirst();
	}

	/** {@return why costs cannot be compared; none where they can} */
	Optional<CostProblem> apart() {
		return comparison.warnings().stream().filter(problem -> problem.issue().keepsFromComparing()).findFirst();
	}
}
