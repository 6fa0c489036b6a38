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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.text.Message;

/**
 * On what the weight of the award criteria of a procurement lies.
 *
 * @param weights points by what is looked at; 0 where nothing is. What is scored on answers counts as quality
 */
public record WeightDivision(Map<ScoredOn, BigDecimal> weights) {

	/** The map is copied. */
	public WeightDivision {
		weights = Map.copyOf(weights);
	}

	/**
	 * Divides the weight of a procurement.
	 *
	 * @param procurement the procurement
	 * @return the division
	 */
	public static WeightDivision of(Procurement procurement) {
		Map<ScoredOn, BigDecimal> weights = new EnumMap<>(ScoredOn.class);
		for (CriterionUse criterion : procurement.getCriteria()) {
			if (criterion.getUse() == CriterionUseType.AWARD) {
				Scoring.weight(criterion).ifPresent(weight -> weights.merge(criterion.getScoredOn(), weight,
						(some, more) -> some.add(more, ScaleReading.CONTEXT)));
			}
		}
		return new WeightDivision(weights);
	}

	/**
	 * The weight that lies on something.
	 *
	 * @param on what
	 * @return points, from 0
	 */
	public BigDecimal weight(ScoredOn on) {
		return weights.getOrDefault(on, BigDecimal.ZERO);
	}

	/** {@return all weight; 100 where the weights are sound} */
	public BigDecimal total() {
		return weights.values().stream().reduce(BigDecimal.ZERO, (one, other) -> one.add(other, ScaleReading.CONTEXT));
	}

	/** {@return true if the price of purchase weighs more than the cost of the life cycle} */
	public boolean isPriceHeavier() {
		return weight(ScoredOn.PRICE).compareTo(weight(ScoredOn.ANNUAL_COST)) > 0;
	}

	/** {@return what there is to say about the division, such as that price weighs more than life-cycle cost} */
	public List<Message> insights() {
		BigDecimal price = weight(ScoredOn.PRICE);
		BigDecimal cost = weight(ScoredOn.ANNUAL_COST);
		if (price.signum() > 0 && cost.signum() == 0) {
			return List.of(AwardTexts.message("insight.price-only", price));
		}
		return isPriceHeavier() ? List.of(AwardTexts.message("insight.price-heavier", price, cost)) : List.of();
	}
}
