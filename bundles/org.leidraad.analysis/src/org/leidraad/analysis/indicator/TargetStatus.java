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
import java.util.List;
import java.util.Optional;

import org.leidraad.model.Target;

/**
 * The roll-up of the indicators of a target. The worst state is always shown beside the mean, so that no red hides
 * under a green one; an indicator without weight is shown in it too.
 *
 * @param target the target
 * @param indicators the status of each of its indicators
 * @param progress mean of the progress of the measured indicators by their weights, each capped to 0..1; one that must
 * stay within its tolerance counts as 1 if it does and as 0 if not; none if nothing is measured
 * @param measuredWeight share of the weight of the indicators that is measured and not overdue, 0..1; below 0.5 there
 * is no verdict. The weight of an indicator is 1 when empty and 0 when negative
 * @param worst the worst state among the indicators by {@link IndicatorState#concern()}; no data without
 * indicators
 * @param state the verdict on the mean progress against the mean of what was expected, no better than
 * attention where the worst is behind or wrong way; {@link IndicatorState#NO_DATA} when too
 * little is measured
 */
public record TargetStatus(Target target, List<IndicatorStatus> indicators, Optional<BigDecimal> progress,
		BigDecimal measuredWeight, IndicatorState worst, IndicatorState state) {
}
