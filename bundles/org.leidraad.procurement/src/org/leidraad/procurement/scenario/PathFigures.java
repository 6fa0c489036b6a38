/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Indicator;

/**
 * An indicator on the path of one scenario.
 *
 * @param indicator the indicator of the roadmap
 * @param state how it would do on the date of the comparison
 * @param planned what would be planned for the last measurement
 * @param target the value of the last milestone
 * @param targetDate its date
 * @param budget area under the path from the baseline to the last milestone, in the unit times years; what a late drop
 * spends although it meets the end value
 */
public record PathFigures(Indicator indicator, IndicatorState state, Optional<BigDecimal> planned,
		Optional<BigDecimal> target, Optional<LocalDate> targetDate, Optional<BigDecimal> budget) {
}
