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

import org.leidraad.analysis.internal.Decimals;

/**
 * How far a value has come, whichever way is better: the rules of the status, in their order. All are fractions.
 *
 * @param progress (actual - baseline) / (target - baseline)
 * @param expected (planned - baseline) / (target - baseline); none without a planned value
 * @param ratio progress / expected; none where nothing, or a step back, was expected
 */
record Progress(BigDecimal progress, Optional<BigDecimal> expected, Optional<BigDecimal> ratio) {

	Progress(BigDecimal progress, Optional<BigDecimal> expected) {
		this(progress, expected, expected.filter(part -> part.compareTo(Decimals.TOLERANCE) > 0)
				.flatMap(part -> Decimals.quotient(progress, part)));
	}

	/** Measures the way gone; none where baseline and target are equal. */
	static Optional<Progress> of(BigDecimal baseline, BigDecimal target, Optional<BigDecimal> planned,
			BigDecimal actual) {
		BigDecimal way = target.subtract(baseline, Decimals.CONTEXT);
		return part(actual, baseline, way)
				.map(progress -> new Progress(progress, planned.flatMap(value -> part(value, baseline, way))));
	}

	/** The part of the way that was expected by now; none where baseline and target are equal. */
	static Optional<BigDecimal> expected(BigDecimal baseline, BigDecimal target, BigDecimal planned) {
		return part(planned, baseline, target.subtract(baseline, Decimals.CONTEXT));
	}

	private static Optional<BigDecimal> part(BigDecimal value, BigDecimal baseline, BigDecimal way) {
		return way.signum() == 0
				? Optional.empty()
				: Decimals.quotient(value.subtract(baseline, Decimals.CONTEXT), way);
	}

	/** The verdict with the usual thresholds. */
	IndicatorState state() {
		return state(Thresholds.USUAL);
	}

	/**
	 * The verdict. Where the plan itself steps back behind the baseline, whoever is not behind the baseline is on
	 * track; without a planned value only the end and the wrong way can be told.
	 */
	IndicatorState state(Thresholds thresholds) {
		if (Decimals.atLeast(progress, BigDecimal.ONE)) {
			return IndicatorState.ACHIEVED;
		}
		if (progress.compareTo(Decimals.TOLERANCE.negate()) < 0) {
			return IndicatorState.WRONG_WAY;
		}
		if (expected.isEmpty()) {
			return IndicatorState.UNDEFINED;
		}
		if (Decimals.isZero(expected.get())) {
			return IndicatorState.NOT_STARTED;
		}
		return ratio.map(thresholds::state).orElse(IndicatorState.ON_TRACK);
	}
}
