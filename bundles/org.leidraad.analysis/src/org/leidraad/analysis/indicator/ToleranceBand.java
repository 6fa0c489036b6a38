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
import java.util.Optional;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Indicator;

/** The band around the baseline in which an indicator must stay whose target equals its baseline. */
record ToleranceBand(Indicator indicator, BigDecimal centre, BigDecimal halfWidth) {

	/** The band of an indicator; none without baseline or tolerance. */
	static Optional<ToleranceBand> of(Indicator indicator) {
		return Decimals.usable(indicator.getBaseline())
				.flatMap(centre -> Decimals.usable(indicator.getTolerance()).filter(width -> width.signum() >= 0)
						.map(width -> new ToleranceBand(indicator, centre, width)));
	}

	/** The verdict on a measured value: kept to the end is achieved, kept so far is on track. */
	IndicatorState state(Point measured) {
		if (!holds(measured.value())) {
			return IndicatorState.WRONG_WAY;
		}
		return Trajectory.destination(indicator).filter(end -> !measured.date().isBefore(end.date())).isPresent()
				? IndicatorState.ACHIEVED
				: IndicatorState.ON_TRACK;
	}

	private boolean holds(BigDecimal value) {
		BigDecimal off = value.subtract(centre, Decimals.CONTEXT);
		boolean better = switch (indicator.getDirection()) {
			case UP -> off.signum() > 0;
			case DOWN -> off.signum() < 0;
			case KEEP -> false;
		};
		return better || Decimals.atLeast(halfWidth, off.abs());
	}
}
