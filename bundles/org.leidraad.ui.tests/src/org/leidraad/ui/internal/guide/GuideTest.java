/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.guide.Guide.Progress;
import org.leidraad.ui.internal.guide.Guide.Standing;

class GuideTest {

	private static final ThreadAnalysis ANALYSIS = new ThreadAnalysis(SmallRoadmap.NO_FRAMEWORKS);

	private static Guide guide(Roadmap roadmap) {
		return Guide.of(roadmap, ANALYSIS.check(roadmap, LocalDate.of(2026, 11, 21)));
	}

	private static Progress progress(Guide guide, GuideStep step) {
		return guide.steps().get(step.ordinal()).progress();
	}

	@Test
	void anEmptyRoadmapBeginsWithTheAmbition() {
		Guide guide = guide(RoadmapFactory.eINSTANCE.createRoadmap());
		assertTrue(guide.steps().stream().allMatch(one -> one.progress() == Progress.TO_BEGIN));
		assertEquals(List.of(GuideStep.AMBITION),
				guide.steps().stream().filter(Standing::isNext).map(Standing::step).toList());
	}

	@Test
	void aStepWithFindingsIsBegunAndTellsThem() {
		SmallRoadmap small = new SmallRoadmap();
		Guide guide = guide(small.roadmap);
		assertEquals(Progress.BEGUN, progress(guide, GuideStep.TARGETS));
		assertEquals(Progress.TO_BEGIN, progress(guide, GuideStep.CONTRACT));
		List<String> missing = guide.steps().get(GuideStep.INDICATORS.ordinal()).findings().stream().map(Finding::rule)
				.toList();
		assertTrue(missing.contains("target-without-indicator"), missing::toString);
		assertTrue(missing.contains("indicator-without-method"), missing::toString);
	}

	@Test
	void oneStepAtMostIsTheNext() {
		SmallRoadmap small = new SmallRoadmap();
		small.first.getTargets().add(RoadmapFactory.eINSTANCE.createTarget());
		assertEquals(1, guide(small.roadmap).steps().stream().filter(Standing::isNext).count());
		assertEquals(Progress.DONE, progress(guide(small.roadmap), GuideStep.AMBITION));
	}

	@Test
	void eachRuleBelongsToOneStepAtMost() {
		Set<String> seen = new HashSet<>();
		for (GuideStep step : GuideStep.values()) {
			step.rules().forEach(rule -> assertTrue(seen.add(rule), rule));
		}
	}

	@Test
	void theRulesOfTheThreadAreThere() {
		Set<String> all = new HashSet<>();
		ANALYSIS.rules().stream().map(Rule::id).forEach(all::add);
		for (GuideStep step : List.of(GuideStep.AMBITION, GuideStep.TARGETS, GuideStep.INDICATORS, GuideStep.PLAN)) {
			assertTrue(all.containsAll(step.rules()), () -> step + ": " + step.rules());
		}
	}
}
