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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.CriterionUse;

/**
 * How firm the first place is when weights change.
 *
 * @param flips for each award criterion the nearest flips, with more weight and with less; none where no weight from 0
 * to the sum of all changes the first place. Nearest first
 */
public record WeightSensitivity(List<WeightFlip> flips) {

	/** The list is copied. */
	public WeightSensitivity {
		flips = List.copyOf(flips);
	}

	/**
	 * Computes the flips.
	 *
	 * @param scoring the scores; where no offer or more than one is first, there are no flips
	 * @return the flips
	 */
	public static WeightSensitivity of(AwardScoring scoring) {
		if (scoring.winners().size() != 1) {
			return new WeightSensitivity(List.of());
		}
		ScoredOffer first = scoring.winners().getFirst();
		BigDecimal all = scoring.weights();
		List<WeightFlip> flips = new ArrayList<>();
		for (CriterionPoints points : first.points()) {
			List<WeightFlip> crossings = scoring.offers().stream()
					.filter(other -> other != first && other.standing() == Standing.RANKED)
					.flatMap(other -> crossing(points.criterion(), all, first, other).stream()).toList();
			crossings.stream().filter(flip -> flip.change().signum() < 0)
					.max(Comparator.comparing(WeightFlip::flipsAt)).ifPresent(flips::add);
			crossings.stream().filter(flip -> flip.change().signum() > 0)
					.min(Comparator.comparing(WeightFlip::flipsAt)).ifPresent(flips::add);
		}
		flips.sort(Comparator.comparing(flip -> flip.change().abs()));
		return new WeightSensitivity(flips);
	}

	/**
	 * Where two offers have equal points. With w of W points for the criterion an offer has w s + (W - w) r, where s is
	 * what it earns of a point for the criterion and r of a point for all others: equal at
	 * w = W (r<sub>b</sub> - r<sub>a</sub>) / ((s<sub>a</sub> - s<sub>b</sub>) - (r<sub>a</sub> - r<sub>b</sub>)).
	 */
	private static Optional<WeightFlip> crossing(CriterionUse criterion, BigDecimal all, ScoredOffer first,
			ScoredOffer other) {
		BigDecimal weight = Scoring.weight(criterion).orElse(BigDecimal.ZERO);
		BigDecimal others = all.subtract(weight, ScaleReading.CONTEXT);
		if (others.signum() <= 0) {
			return Optional.empty();
		}
		BigDecimal ahead = earned(first, criterion).subtract(earned(other, criterion), ScaleReading.CONTEXT);
		BigDecimal restAhead = rest(first, criterion, others).subtract(rest(other, criterion, others),
				ScaleReading.CONTEXT);
		BigDecimal slope = ahead.subtract(restAhead, ScaleReading.CONTEXT);
		if (Decimals.isZero(slope)) {
			return Optional.empty();
		}
		BigDecimal at = Ranking.rounded(all.multiply(restAhead.negate()).divide(slope, ScaleReading.CONTEXT));
		return at.signum() > 0 && at.compareTo(all) < 0
				? Optional.of(new WeightFlip(criterion, weight, at.stripTrailingZeros(), first.offer(), other.offer()))
				: Optional.empty();
	}

	/** Of a point for the criterion, 0 to 1. */
	private static BigDecimal earned(ScoredOffer offer, CriterionUse criterion) {
		return offer.points(criterion).flatMap(CriterionPoints::share).orElseThrow().movePointLeft(2);
	}

	/** Of a point for all other criteria, 0 to 1. */
	private static BigDecimal rest(ScoredOffer offer, CriterionUse criterion, BigDecimal others) {
		BigDecimal points = offer.points(criterion).flatMap(CriterionPoints::points).orElseThrow();
		return offer.total().orElseThrow().subtract(points, ScaleReading.CONTEXT).divide(others, ScaleReading.CONTEXT);
	}

	/**
	 * The flips of one criterion.
	 *
	 * @param criterion the criterion
	 * @return two at most: with less weight and with more
	 */
	public List<WeightFlip> flips(CriterionUse criterion) {
		return flips.stream().filter(flip -> flip.criterion() == criterion).toList();
	}
}
