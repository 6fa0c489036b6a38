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
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives places to offers. */
final class Ranking {

	/** Quotients are rounded at the 34th digit: totals that agree to so many decimals are equal. */
	private static final int DECIMALS = 12;

	private Ranking() {
	}

	/** The same offers in the same order, with a rank for each that can have one. */
	static List<ScoredOffer> of(List<ScoredOffer> offers) {
		List<BigDecimal> totals = offers.stream().filter(offer -> offer.standing() == Standing.RANKED)
				.map(Ranking::comparable).sorted(Comparator.reverseOrder()).toList();
		return offers.stream().map(offer -> offer.standing() == Standing.RANKED
				? ranked(offer, totals.indexOf(comparable(offer)) + 1)
				: offer).toList();
	}

	private static BigDecimal comparable(ScoredOffer offer) {
		return rounded(offer.total().orElseThrow());
	}

	static BigDecimal rounded(BigDecimal points) {
		return points.setScale(DECIMALS, RoundingMode.HALF_UP);
	}

	private static ScoredOffer ranked(ScoredOffer offer, int rank) {
		return new ScoredOffer(offer.offer(), offer.standing(), Optional.of(rank), offer.total(), offer.points(),
				offer.requirements(), offer.exclusions());
	}
}
