/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the equivalent annual cost follows one factor while the others stay: one bar of the tornado for each offer.
 *
 * @param factor what is varied
 * @param low its low value; of the years of use the difference, -1
 * @param high its high value; of the years of use the difference, 1
 * @param effects for each offer, best first
 */
public record Sensitivity(CostFactor factor, BigDecimal low, BigDecimal high, List<Effect> effects) {

	/**
	 * What it does to one offer.
	 *
	 * @param offer the offer
	 * @param low EAC at the low value of the factor; it may be the higher one
	 * @param high EAC at the high value of the factor
	 */
	public record Effect(OfferCosts offer, BigDecimal low, BigDecimal high) {

		/** {@return the length of the bar} */
		public BigDecimal spread() {
			return high.subtract(low, LifeCycleCost.CONTEXT).abs();
		}
	}

	/** {@return the longest bar: by it the factors of a tornado are put in order} */
	public BigDecimal spread() {
		return effects.stream().map(Effect::spread).reduce(BigDecimal.ZERO, BigDecimal::max);
	}
}
