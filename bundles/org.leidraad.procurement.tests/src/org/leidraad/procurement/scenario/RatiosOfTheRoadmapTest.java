/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Ambition;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.PathChange;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.Scenario;
import org.leidraad.model.Target;

/** The roadmap as it is has the same states in the comparison as everywhere else. */
class RatiosOfTheRoadmapTest {

	private static final LocalDate ON = LocalDate.of(2027, 12, 31);
	private static final RoadmapFactory NEW = RoadmapFactory.eINSTANCE;

	/** From 0 in 2024 to 40 in 2028: 30 is planned, and 21 measured, which is 0.7 of it. */
	@ParameterizedTest
	@CsvSource({", , BEHIND", "0.95, 0.4, ATTENTION", "0.5, 0.4, ON_TRACK"})
	void areThoseFromWhichAStateCounts(BigDecimal onTrack, BigDecimal attention, IndicatorState state) {
		Roadmap roadmap = NEW.createRoadmap();
		roadmap.setOnTrackRatio(onTrack);
		roadmap.setAttentionRatio(attention);
		Indicator indicator = indicator(roadmap);
		PathChange change = NEW.createPathChange();
		change.setIndicator(indicator);
		Scenario scenario = NEW.createScenario();
		scenario.getChanges().add(change);
		roadmap.getScenarios().add(scenario);
		assertEquals(state, new IndicatorAssessment().assess(indicator, ON).state());
		assertEquals(state, ScenarioComparison.of(roadmap, roadmap.getScenarios(), ON).paths().get(indicator)
				.getFirst().state());
	}

	private static Indicator indicator(Roadmap roadmap) {
		Indicator indicator = NEW.createIndicator();
		indicator.setBaselineDate(LocalDate.of(2024, 12, 31));
		indicator.setBaseline(BigDecimal.ZERO);
		indicator.setFrequency("P1Y");
		Milestone milestone = NEW.createMilestone();
		milestone.setDate(LocalDate.of(2028, 12, 31));
		milestone.setValue(BigDecimal.valueOf(40));
		indicator.getMilestones().add(milestone);
		Measurement measurement = NEW.createMeasurement();
		measurement.setDate(ON);
		measurement.setValue(BigDecimal.valueOf(21));
		indicator.getMeasurements().add(measurement);
		Target target = NEW.createTarget();
		target.getIndicators().add(indicator);
		Ambition ambition = NEW.createAmbition();
		ambition.getTargets().add(target);
		roadmap.getAmbitions().add(ambition);
		return indicator;
	}
}
