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

import org.leidraad.model.text.Message;

/**
 * Two offers that change places at a value of a factor within the range of the sensitivity.
 *
 * @param factor what is varied
 * @param value where both cost the same a year, to ten digits; of the years of use the difference, -1 or 1, at which
 * they have changed places while the years of the other stay
 * @param above true if they change places above the value, false if below
 * @param varied the offer of which the years of use are varied, one of the two; none for the other factors, which all
 * offers have in common
 * @param cheaper the offer that costs less a year as the parameters stand
 * @param dearer the offer that costs less beyond the value
 */
public record RankFlip(CostFactor factor, BigDecimal value, boolean above, Optional<OfferCosts> varied,
		OfferCosts cheaper, OfferCosts dearer) {

	/** {@return one sentence} */
	public Message message() {
		if (varied.isPresent()) {
			int years = varied.get().years();
			return CostTexts.message("flip.years", varied.get().name(), years + value.intValueExact(), years,
					dearer.name(), cheaper.name());
		}
		return CostTexts.message(factor.isRate() ? "flip.rate" : "flip.value", factor.label(), value, above ? 1 : 0,
				cheaper.name(), dearer.name(), factor.unit());
	}
}
