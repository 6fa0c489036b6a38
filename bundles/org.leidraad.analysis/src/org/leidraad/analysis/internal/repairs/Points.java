/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.CriterionUse;

/** Points of award criteria. */
public final class Points {

	private static final int DECIMALS = 2;

	private Points() {
	}

	/**
	 * The points of a criterion.
	 *
	 * @param criterion an award criterion
	 * @return its weight; 0 where it is missing
	 */
	public static BigDecimal of(CriterionUse criterion) {
		return Decimals.usable(criterion.getWeight()).orElse(BigDecimal.ZERO);
	}

	/**
	 * Keeps the proportions and makes the sum 100, with two decimals at most; what rounding leaves goes to the
	 * heaviest. Negative weights count as 0; where all are 0, each gets the same.
	 *
	 * @param weights the weights, at least one
	 * @return as many weights
	 */
	public static List<BigDecimal> scaled(List<BigDecimal> weights) {
		List<BigDecimal> parts = weights.stream().map(weight -> weight.max(BigDecimal.ZERO)).toList();
		if (parts.stream().allMatch(part -> part.signum() == 0)) {
			parts = Collections.nCopies(parts.size(), BigDecimal.ONE);
		}
		BigDecimal sum = sum(parts);
		List<BigDecimal> scaled = new ArrayList<>();
		for (BigDecimal part : parts) {
			scaled.add(part.multiply(Decimals.HUNDRED).divide(sum, Decimals.CONTEXT).setScale(DECIMALS,
					RoundingMode.HALF_UP));
		}
		int heaviest = scaled.indexOf(Collections.max(scaled));
		scaled.set(heaviest, scaled.get(heaviest).add(Decimals.HUNDRED).subtract(sum(scaled)));
		return scaled.stream().map(Points::withoutNeedlessZeros).toList();
	}

	private static BigDecimal sum(List<BigDecimal> parts) {
		return parts.stream().reduce(BigDecimal.ZERO, (one, other) -> one.add(other, Decimals.CONTEXT));
	}

	private static BigDecimal withoutNeedlessZeros(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
