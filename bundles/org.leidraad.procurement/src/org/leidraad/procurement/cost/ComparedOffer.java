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
 * @param score 100 · lowest EAC / EAC, 0 to 100, where the lowest is that of a complete offer; none where that is not
 * positive, costs cannot be compared, or the offer is not complete
 * @param rank place by equivalent annual cost among the complete offers, from 1; equal ones share a place, and the next
 * ones after them are empty; 0 where costs cannot be compared, or the offer is not complete
 * @param totalRank place by total life-cycle cost, for the reader who would look there; 0 where there is no rank
 */
public record ComparedOffer(CostResult result, Optional<BigDecimal> score, int rank, int totalRank) {

	/** {@return the offer} */
	public OfferCosts offer() {
		return result.offer();
	}

	/** {@return false if embodied carbon counts and is not known of it: then it has no place, see its warning} */
	public boolean isComplete() {
		return result.isComplete();
	}
}
