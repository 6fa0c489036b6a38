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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Target;

/** From the indicators of a target to the target. */
final class RollUp {

	private static final BigDecimal ENOUGH_MEASURED = new BigDecimal("0.5");

	private RollUp() {
	}

	static TargetStatus of(Target target, List<IndicatorStatus> indicators) {
		List<IndicatorStatus> measured = indicators.stream().filter(RollUp::isMeasured).toList();
		BigDecimal weight = Decimals
				.quotient(BigDecimal.valueOf(measured.size()), BigDecimal.valueOf(indicators.size()))
				.orElse(BigDecimal.ZERO);
		IndicatorState worst = indicators.stream().map(IndicatorStatus::state)
				.max(Comparator.comparingInt(IndicatorState::concern)).orElse(IndicatorState.NO_DATA);
		Optional<BigDecimal> progress = mean(measured, RollUp::progress);
		IndicatorState state = Decimals.atLeast(weight, ENOUGH_MEASURED)
				? progress.map(mean -> state(mean, mean(measured, RollUp::expected), worst))
						.orElse(IndicatorState.NO_DATA)
				: IndicatorState.NO_DATA;
		return new TargetStatus(target, indicators, progress, weight, worst, state);
	}

	/** A value of today that says how far the indicator has come. */
	private static boolean isMeasured(IndicatorStatus status) {
		return status.actual().isPresent() && switch (status.state()) {
			case ACHIEVED, ON_TRACK, ATTENTION, BEHIND, WRONG_WAY, NOT_STARTED -> true;
			case NO_DATA, OVERDUE, UNDEFINED -> false;
		};
	}

	/** Progress within 0..1; for an indicator that must stay within its tolerance 1 if it does, otherwise 0. */
	private static BigDecimal progress(IndicatorStatus status) {
		return status.progress().map(RollUp::capped)
				.orElseGet(() -> status.state() == IndicatorState.WRONG_WAY ? BigDecimal.ZERO : BigDecimal.ONE);
	}

	private static BigDecimal expected(IndicatorStatus status) {
		return status.expected().map(RollUp::capped).orElse(BigDecimal.ONE);
	}

	private static BigDecimal capped(BigDecimal part) {
		return part.max(BigDecimal.ZERO).min(BigDecimal.ONE);
	}

	private static Optional<BigDecimal> mean(List<IndicatorStatus> indicators,
			Function<IndicatorStatus, BigDecimal> value) {
		BigDecimal sum = indicators.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
		return Decimals.quotient(sum, BigDecimal.valueOf(indicators.size()));
	}

	/** The verdict on the means; a red one among the indicators keeps it from green. */
	private static IndicatorState state(BigDecimal progress, Optional<BigDecimal> expected, IndicatorState worst) {
		IndicatorState mean = new Progress(progress, expected).state();
		boolean red = worst == IndicatorState.BEHIND || worst == IndicatorState.WRONG_WAY;
		boolean better = mean.concern() < IndicatorState.ATTENTION.concern();
		return red && better ? IndicatorState.ATTENTION : mean;
	}
}
