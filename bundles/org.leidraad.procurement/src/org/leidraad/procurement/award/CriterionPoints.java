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
import java.util.Optional;

import org.leidraad.model.CriterionUse;
import org.leidraad.model.text.Message;

/**
 * The points of an offer for one award criterion.
 *
 * @param criterion the criterion
 * @param value what was looked at, in the unit of the criterion: the answer, the price, the annual cost, kgCO2e a year
 * of use, or the weight of the rung; none where it is not known or a row of a table was chosen
 * @param share share of the points that it earns, 0 to 100; none where it could not be scored
 * @param points the points, 0 to the weight of the criterion; none where it could not be scored
 * @param how how they came about, or why there are none, in one sentence
 */
public record CriterionPoints(CriterionUse criterion, Optional<BigDecimal> value, Optional<BigDecimal> share,
		Optional<BigDecimal> points, Message how) {
}
