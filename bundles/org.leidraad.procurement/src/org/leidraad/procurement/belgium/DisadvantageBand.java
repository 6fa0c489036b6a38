/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.belgium;

import java.math.BigDecimal;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.ContractType;
import org.leidraad.model.text.Message;

/**
 * From how much on a disadvantage is very important (art. 38/9). Works, and manual services of annex 1: 175,000 euro
 * above 7.5 million, 225,000 above 15 million, 300,000 above 30 million; up to 7.5 million 2.5 % of the initial amount,
 * which is to be checked. Supplies and other services: 15 %.
 *
 * @param from the least amount that is very important, in euro
 * @param percent the share of the initial amount that it is, in percent; none where the law states an amount
 * @param verified false if it is to be checked
 */
public record DisadvantageBand(BigDecimal from, Optional<BigDecimal> percent, boolean verified) {

	private static final BigDecimal OF_WORKS = new BigDecimal("2.5");
	private static final BigDecimal OF_SUPPLIES = new BigDecimal("15");

	/** Amounts of works, in euro. */
	private enum Step {

		LARGEST("30000000", "300000"), LARGE("15000000", "225000"), MIDDLE("7500000", "175000");

		private final BigDecimal above;
		private final BigDecimal from;

		Step(String above, String from) {
			this.above = new BigDecimal(above);
			this.from = new BigDecimal(from);
		}
	}

	/**
	 * The band of a contract.
	 *
	 * @param initial its initial amount, in euro, more than 0
	 * @param type what it is about
	 * @param manual true for manual services of annex 1
	 * @return the band; none for a concession, which has a decree of its own
	 */
	public static Optional<DisadvantageBand> of(BigDecimal initial, ContractType type, boolean manual) {
		return switch (type) {
			case WORKS -> Optional.of(ofWorks(initial));
			case SERVICES, SOCIAL -> Optional.of(manual ? ofWorks(initial) : share(initial, OF_SUPPLIES, true));
			case SUPPLIES -> Optional.of(share(initial, OF_SUPPLIES, true));
			case CONCESSION -> Optional.empty();
		};
	}

	private static DisadvantageBand ofWorks(BigDecimal initial) {
		for (Step step : Step.values()) {
			if (initial.compareTo(step.above) > 0) {
				return new DisadvantageBand(step.from, Optional.empty(), true);
			}
		}
		return share(initial, OF_WORKS, false);
	}

	private static DisadvantageBand share(BigDecimal initial, BigDecimal percent, boolean verified) {
		return new DisadvantageBand(initial.multiply(percent).movePointLeft(2), Optional.of(percent), verified);
	}

	/** From how much on, and why. */
	Message sentence(BigDecimal initial) {
		int checked = verified ? 0 : 1;
		return percent.map(share -> BelgianTexts.message("band.share", Decimals.shown(from), share,
				Decimals.shown(initial), checked))
				.orElseGet(() -> BelgianTexts.message("band.amount", Decimals.shown(from), Decimals.shown(initial),
						checked));
	}
}
