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

import org.leidraad.analysis.internal.StateCount;
import org.leidraad.model.Ambition;

/**
 * How an ambition does: as the worst of its targets that can be judged. There is no mean over targets, for they measure
 * different things; and since no target is better than attention where one of its indicators is red, no red hides
 * here either. A target without verdict does not count, but is in the list; where fewer than half of the targets are
 * measured, too little is known for any verdict but a red one.
 *
 * @param ambition the ambition
 * @param targets the roll-up of each of its targets
 * @param state the verdict of most {@link IndicatorState#concern() concern} among those of its targets that are
 * {@link IndicatorState#isJudged() judged}; without any, not started where a target has not started; no data where
 * fewer than half of the targets are judged or have not started, save that behind and wrong way are shown always
 */
public record AmbitionStatus(Ambition ambition, List<TargetStatus> targets, IndicatorState state) {

	static AmbitionStatus of(Ambition ambition, List<TargetStatus> targets) {
		return new AmbitionStatus(ambition, targets, rolledUp(targets.stream().map(TargetStatus::state).toList()));
	}

	/** {@return the worst state among all its indicators by {@link IndicatorState#concern()}; no data without any} */
	public IndicatorState worst() {
		return RollUp.worst(targets, TargetStatus::worst);
	}

	/**
	 * How much of it is measured.
	 *
	 * @return the mean of the {@link TargetStatus#measuredWeight() measured share} of its targets, each with its
	 * weight, 0..1; 0 without targets that weigh
	 */
	public BigDecimal measuredWeight() {
		Weighing measured = new Weighing();
		targets.forEach(status -> measured.add(Weighing.weight(status.target().getWeight()), status.measuredWeight()));
		return measured.mean().orElse(BigDecimal.ZERO);
	}

	/**
	 * The state of what consists of parts: of an ambition by its targets, of a roadmap by its ambitions.
	 *
	 * @param states the states of the parts
	 * @return the state of most concern that is judged; without any, not started where one part has not; no data where
	 * fewer than half of the parts are judged or have not started, unless a part is behind or goes the wrong way
	 */
	public static IndicatorState rolledUp(List<IndicatorState> states) {
		return StateCount.of(states.stream()).verdict();
	}
}
