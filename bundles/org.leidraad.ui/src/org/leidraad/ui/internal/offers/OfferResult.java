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
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.procurement.award.WeightFlip;
import org.leidraad.procurement.circularity.OfferCircularity;
import org.leidraad.procurement.cost.CostFactor;

/**
 * All that is shown of the offers of a procurement.
 *
 * @param compared how they compare by cost and carbon, with the values that are tried
 * @param scoring their points, with the parameters of the roadmap
 * @param flips with which weights another offer would be first
 * @param materials how circular the offers with a bill of materials are
 */
record OfferResult(ComparedOffers compared, AwardScoring scoring, List<WeightFlip> flips,
		List<OfferCircularity> materials) {

	/** How many steps the computation has. */
	static final int STEPS = 3;

	/**
	 * Computes.
	 *
	 * @param procurement whose offers
	 * @param roadmap where its parameters are
	 * @param tried values that are tried instead of those of the roadmap
	 * @param done is told after each step how many are done; may throw to end the computation
	 */
	static OfferResult of(Procurement procurement, Roadmap roadmap, Map<CostFactor, BigDecimal> tried,
			IntConsumer done) {
		int step = 0;
		ComparedOffers compared = ComparedOffers.of(procurement, roadmap, tried);
		done.accept(++step);
		AwardScoring scoring = AwardScoring.of(procurement, roadmap, LocalDate.now());
		done.accept(++step);
		List<WeightFlip> flips = scoring.sensitivity().flips();
		done.accept(++step);
		return new OfferResult(compared, scoring, flips, OfferCircularity.of(procurement, roadmap));
	}
}
