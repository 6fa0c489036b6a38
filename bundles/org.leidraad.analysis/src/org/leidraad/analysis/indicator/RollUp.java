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
		Weighing measured = new Weighing();
		Weighing progress = new Weighing();
		Weighing expected = new Weighing();
		for (IndicatorStatus status : indicators) {
			BigDecimal weight = Weighing.weight(status.indicator().getWeight());
			boolean counts = isMeasured(status);
			measured.add(weight, counts ? BigDecimal.ONE : BigDecimal.ZERO);
			if (counts) {
				progress.add(weight, progress(status));
				expected.add(weight, expected(status));
			}
		}
		BigDecimal share = measured.mean().orElse(BigDecimal.ZERO);
		IndicatorState worst = worst(indicators, IndicatorStatus::state);
		IndicatorState state = Decimals.atLeast(share, ENOUGH_MEASURED) && progress.mean().isPresent()
				? state(progress.mean().get(), expected.mean(), worst, Thresholds.of(target))
				: IndicatorState.NO_DATA;
		return new TargetStatus(target, indicators, progress.mean(), share, worst, state);
	}

	/** The state of most concern of several; no data where there is none. */
	static <T> IndicatorState worst(List<T> parts, Function<T, IndicatorState> state) {
		return parts.stream().map(state).max(Comparator.comparingInt(IndicatorState::concern))
				.orElse(IndicatorState.NO_DATA);
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

	/** The verdict on the means; a red one among the indicators keeps it from green. */
	private static IndicatorState state(BigDecimal progress, Optional<BigDecimal> expected, IndicatorState worst,
			Thresholds thresholds) {
		IndicatorState mean = new Progress(progress, expected).state(thresholds);
		boolean red = worst == IndicatorState.BEHIND || worst == IndicatorState.WRONG_WAY;
		boolean better = mean.concern() < IndicatorState.ATTENTION.concern();
		return red && better ? IndicatorState.ATTENTION : mean;
	}
}
