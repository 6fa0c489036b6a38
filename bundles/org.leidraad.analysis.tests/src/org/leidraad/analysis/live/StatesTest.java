/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.indicator.AmbitionStatus;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.RoadmapStatus;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.model.Ambition;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** The states that a live analysis keeps are those of a full assessment, the worst beside the verdict. */
class StatesTest {

	private final HealthyRoadmap all = new HealthyRoadmap();
	private final LiveAnalysis live = new ThreadAnalysis(new StubFrameworks()).analyse(all.roadmap,
			HealthyRoadmap.TODAY);

	private void assertSame(Element element, IndicatorState state, IndicatorState worst) {
		assertEquals(Optional.of(state), live.state(element));
		assertEquals(Optional.of(worst), live.worst(element));
	}

	/** Compares each state; tells that of the roadmap. */
	private IndicatorState compare() {
		live.update();
		RoadmapStatus status = new IndicatorAssessment().rollUp(all.roadmap, HealthyRoadmap.TODAY);
		for (AmbitionStatus ambition : status.ambitions()) {
			for (TargetStatus target : ambition.targets()) {
				for (IndicatorStatus indicator : target.indicators()) {
					assertSame(indicator.indicator(), indicator.state(), indicator.state());
				}
				assertSame(target.target(), target.state(), target.worst());
			}
			if (!ambition.targets().isEmpty()) {
				assertSame(ambition.ambition(), ambition.state(), ambition.worst());
			}
		}
		assertSame(all.roadmap, status.state(), status.worst());
		return status.state();
	}

	private Target emptyTarget() {
		return HealthyRoadmap.make(Literals.TARGET, Target.class, null);
	}

	@Test
	void areThoseOfAFullAssessment() {
		live.watch();
		all.second.setWeight(BigDecimal.ZERO);
		all.measurement.setValue(new BigDecimal("22.5"));
		assertEquals(IndicatorState.ATTENTION, compare(), "the second is the wrong way");
		all.second.getMeasurements().getFirst().setNumerator(new BigDecimal("120"));
		assertEquals(IndicatorState.ON_TRACK, compare());
		all.ambition.getTargets().add(emptyTarget());
		assertEquals(IndicatorState.ON_TRACK, compare());
		assertEquals(Optional.of(IndicatorState.NO_DATA), live.worst(all.ambition));
		all.ambition.getTargets().add(emptyTarget());
		assertEquals(IndicatorState.NO_DATA, compare());
		all.measurement.setValue(new BigDecimal("1"));
		assertEquals(IndicatorState.BEHIND, compare());
		all.measurement.setDate(LocalDate.of(2025, 1, 1));
		compare();
		all.roadmap.getAmbitions().add(HealthyRoadmap.make(Literals.AMBITION, Ambition.class, null));
		compare();
		all.roadmap.getAmbitions().removeFirst();
		live.update();
		assertEquals(Optional.empty(), live.state(all.roadmap));
		assertEquals(Optional.empty(), live.worst(all.roadmap));
		assertEquals(Optional.empty(), live.worst(all.ambition));
		assertEquals(Optional.empty(), live.worst(all.target));
		assertEquals(Optional.empty(), live.worst(all.indicator));
	}

	@Test
	void tellsOfAWorstThatIsAnotherOne() {
		live.watch();
		all.second.setWeight(BigDecimal.ZERO);
		all.measurement.setValue(new BigDecimal("22.5"));
		all.second.getMeasurements().getFirst().setNumerator(new BigDecimal("90"));
		live.update();
		assertSame(all.roadmap, IndicatorState.ON_TRACK, IndicatorState.ON_TRACK);
		all.second.getMeasurements().getFirst().setNumerator(new BigDecimal("88"));
		assertTrue(live.update().containsAll(List.of(all.roadmap, all.ambition, all.target)));
		assertSame(all.roadmap, IndicatorState.ON_TRACK, IndicatorState.ATTENTION);
	}
}
