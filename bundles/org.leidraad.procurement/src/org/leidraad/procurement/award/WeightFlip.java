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

import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Offer;
import org.leidraad.model.text.Message;

/**
 * The nearest change of the weight of one criterion, up or down, at which another offer is first. The weights of the
 * other criteria change in proportion, so that their sum stays the same.
 *
 * @param criterion the criterion
 * @param weight its weight now
 * @param flipsAt its weight at which both offers have equal points, 0 to the sum of the weights; beyond it the other is
 * first
 * @param first the offer that is first now
 * @param other the offer that is first beyond it
 */
public record WeightFlip(CriterionUse criterion, BigDecimal weight, BigDecimal flipsAt, Offer first, Offer other) {

	/** {@return by how many points the weight must change: positive for more weight, negative for less} */
	public BigDecimal change() {
		return flipsAt.subtract(weight);
	}

	/** {@return the flip in one sentence} */
	public Message sentence() {
		return AwardTexts.message("flip", ElementName.current(criterion), weight, flipsAt, ElementName.current(first),
				ElementName.current(other), change().signum());
	}
}
