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

import org.leidraad.model.Roadmap;

/**
 * How a whole roadmap does: as the worst of its ambitions that can be judged, with the worst state of any indicator
 * beside it.
 *
 * @param roadmap the roadmap
 * @param ambitions the roll-up of each of its ambitions
 * @param state the verdict of most {@link IndicatorState#concern() concern} among those of its ambitions that are
 * {@link IndicatorState#isJudged() judged}; without any, not started where an ambition has not started; no data where
 * fewer than half of the ambitions that have targets are judged or have not started, save that behind and wrong way are
 * shown always
 * @param worst the worst state among all its indicators by {@link IndicatorState#concern()}, of which a target without
 * any has no data; no data without targets
 * @param measuredWeight the mean of the {@link AmbitionStatus#measuredWeight() measured share} of its ambitions, 0..1;
 * 0 without ambitions that have targets
 */
public record RoadmapStatus(Roadmap roadmap, List<AmbitionStatus> ambitions, IndicatorState state, IndicatorState worst,
		BigDecimal measuredWeight) {

	static RoadmapStatus of(Roadmap roadmap, List<AmbitionStatus> ambitions) {
		List<AmbitionStatus> rolled = ambitions.stream().filter(status -> !status.targets().isEmpty()).toList();
		Weighing measured = new Weighing();
		rolled.forEach(status -> measured.add(BigDecimal.ONE, status.measuredWeight()));
		return new RoadmapStatus(roadmap, ambitions,
				AmbitionStatus.rolledUp(rolled.stream().map(AmbitionStatus::state).toList()),
				RollUp.worst(rolled, AmbitionStatus::worst), measured.mean().orElse(BigDecimal.ZERO));
	}
}
