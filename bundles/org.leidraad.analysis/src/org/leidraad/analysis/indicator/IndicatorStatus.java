/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.leidraad.model.Indicator;

/**
 * How an indicator does on a date. Values are in its unit; progress, expected and ratio are fractions without unit.
 *
 * @param indicator the indicator
 * @param on the date
 * @param baseline value at the start
 * @param target value of the last milestone; the baseline for what must be kept and has no milestone
 * @param planned planned value on the date of the last measurement; on the date itself where nothing was measured
 * @param actual last measured value up to the date; that of an effort indicator without measurements is counted from
 * its actions
 * @param measuredOn date of that measurement
 * @param progress (actual - baseline) / (target - baseline); none where they are equal
 * @param expected (planned - baseline) / (target - baseline); none where they are equal
 * @param ratio progress / expected; none where nothing, or a step back, was expected
 * @param state the verdict
 * @param forecast date on which the target is met at this pace, by the method of the indicator: that of the last two
 * measurements, or of the line by least squares through all; the baseline counts as one. None once it is met, where
 * that pace does not meet it within a century, and where it would have been met before the date asked for, but was not
 * @param quality origin of the last value: 1 metered to 5 guess
 * @param dataQuality all that is known of the quality of the last value
 */
public record IndicatorStatus(Indicator indicator, LocalDate on, Optional<BigDecimal> baseline,
		Optional<BigDecimal> target, Optional<BigDecimal> planned, Optional<BigDecimal> actual,
		Optional<LocalDate> measuredOn, Optional<BigDecimal> progress, Optional<BigDecimal> expected,
		Optional<BigDecimal> ratio, IndicatorState state, Optional<LocalDate> forecast, OptionalInt quality,
		Optional<DataQuality> dataQuality) {
}
