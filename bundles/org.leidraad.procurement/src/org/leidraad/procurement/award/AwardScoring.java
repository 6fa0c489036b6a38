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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.award.OfferFigures.OfferCostFigures;

/**
 * The offers of a procurement scored by its criteria.
 *
 * @param procurement the procurement
 * @param on the day for which parameters of the calculation count
 * @param criteria its award criteria, in order
 * @param requirements its technical specifications, selection criteria and contract clauses, in order
 * @param offers its offers with their points, in the order of the procurement
 * @param problems what stands in the way of a score or puts it in doubt
 */
public record AwardScoring(Procurement procurement, LocalDate on, List<CriterionUse> criteria,
		List<CriterionUse> requirements, List<ScoredOffer> offers, List<AwardProblem> problems) {

	/** The lists are copied. */
	public AwardScoring {
		criteria = List.copyOf(criteria);
		requirements = List.copyOf(requirements);
		offers = List.copyOf(offers);
		problems = List.copyOf(problems);
	}

	/**
	 * Scores the offers of a procurement. Never throws because of what is in the roadmap: what cannot be scored is a
	 * problem.
	 *
	 * @param procurement the procurement
	 * @param roadmap the roadmap, for the parameters of life-cycle cost and the weights of the R-ladder
	 * @param on the day for which parameters count
	 * @return the scores
	 */
	public static AwardScoring of(Procurement procurement, Roadmap roadmap, LocalDate on) {
		boolean costs = procurement.getCriteria().stream().filter(one -> one.getUse() == CriterionUseType.AWARD)
				.anyMatch(one -> one.getScoredOn() == ScoredOn.ANNUAL_COST || one.getScoredOn() == ScoredOn.CO2);
		return of(procurement, roadmap, on, costs
				? RoadmapCosts.of(procurement, roadmap, on)
				: OfferCostFigures.of(Map.of(), Map.of()));
	}

	/** Scores with annual cost and CO2 that somebody computed. */
	static AwardScoring of(Procurement procurement, Roadmap roadmap, LocalDate on, OfferCostFigures costs) {
		return new Scoring(procurement, OfferFigures.of(procurement, roadmap, costs), on).score();
	}

	/** {@return all offers: the ranked ones best first, then those that are incomplete, then the excluded ones} */
	public List<ScoredOffer> inOrder() {
		return offers.stream().sorted(Comparator.comparing(ScoredOffer::standing)
				.thenComparing(offer -> offer.rank().orElse(Integer.MAX_VALUE))).toList();
	}

	/** {@return the first in rank; more than one where they have equal points, none where no offer is ranked} */
	public List<ScoredOffer> winners() {
		return offers.stream().filter(one -> one.rank().equals(Optional.of(1))).toList();
	}

	/**
	 * What an award criterion weighs in the scores.
	 *
	 * @param criterion the criterion
	 * @return its points, from 0; none where it does not say, or says less than nothing or something absurd: then it
	 * does
	 * not count
	 */
	public static Optional<BigDecimal> weight(CriterionUse criterion) {
		return Scoring.weight(criterion);
	}

	/** {@return the sum of the weights of the award criteria, which should be 100} */
	public BigDecimal weights() {
		return division().total();
	}

	/** {@return on what the weight lies: price, life-cycle cost, CO2, hierarchy, quality} */
	public WeightDivision division() {
		return WeightDivision.of(procurement);
	}

	/** {@return by how much weights must change before another offer is first} */
	public WeightSensitivity sensitivity() {
		return WeightSensitivity.of(this);
	}
}
