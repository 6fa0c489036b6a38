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
import java.util.Optional;

/**
 * An offer among others.
 *
 * @param result what it costs
 * @param score 100 · lowest EAC / EAC, 0 to 100; none where the lowest EAC is not positive, or costs cannot be compared
 * @param rank place by equivalent annual cost, from 1; equal ones share a place, and the next ones after them are
 * empty;
 * 0 where costs cannot be compared
 * @param totalRank place by total life-cycle cost, for the reader who would look there; 0 where costs cannot be
 * compared
 */
public record ComparedOffer(CostResult result, Optional<BigDecimal> score, int rank, int totalRank) {

	/** {@return the offer} */
	public OfferCosts offer() {
		return result.offer();
	}
}
