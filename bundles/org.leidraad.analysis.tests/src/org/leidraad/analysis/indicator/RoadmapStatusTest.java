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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Ambition;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** From weighted indicators over targets and ambitions to the roadmap. */
class RoadmapStatusTest {

	private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

	private static Given plan() {
		return Given.baseline("2024-12-31", "0").milestone("2030-12-31", "100");
	}

	private static Given at(String actual, String weight) {
		Given given = actual == null ? plan() : plan().measured("2027-12-31", actual);
		given.indicator().setWeight(Given.number(weight));
		return given;
	}

	private static TargetStatus target(Given... indicators) {
		return new IndicatorAssessment().assess(Given.roadmap(indicators), DAY).getFirst();
	}

	private static Ambition ambition(Roadmap roadmap, Given... indicators) {
		Ambition ambition = Given.roadmap(indicators).getAmbitions().getFirst();
		roadmap.getAmbitions().add(ambition);
		return ambition;
	}

	private static void assertNear(double expected, BigDecimal actual) {
		assertEquals(expected, actual.doubleValue(), 1e-9);
	}

	@Test
	void weighsTheProgressOfIndicators() {
		TargetStatus status = target(at("100", "3"), at("20", null));
		assertNear((3 + 0.2) / 4, status.progress().orElseThrow());
		assertEquals(IndicatorState.BEHIND, status.worst());
		assertEquals(IndicatorState.ATTENTION, status.state());
	}

	@ParameterizedTest
	@CsvSource({"0", "-5", "0.000"})
	void anIndicatorWithoutWeightDoesNotMoveTheMeanAndIsSeen(String weight) {
		TargetStatus status = target(at("50", "2"), at("-10", weight));
		assertNear(0.5, status.progress().orElseThrow());
		assertNear(1, status.measuredWeight());
		assertEquals(IndicatorState.WRONG_WAY, status.worst());
		assertEquals(IndicatorState.ATTENTION, status.state());
	}

	@ParameterizedTest
	@CsvSource({"1, NO_DATA, 0.25", "3, ON_TRACK, 0.5", "2.99, NO_DATA, 0.49916527546"})
	void givesNoVerdictBelowHalfOfTheWeight(String weight, IndicatorState state, double share) {
		TargetStatus status = target(at("50", weight), at(null, "3"));
		assertEquals(state, status.state());
		assertEquals(share, status.measuredWeight().doubleValue(), 1e-9);
	}

	@Test
	void givesNoVerdictWhereNothingWeighs() {
		TargetStatus status = target(at("50", "0"), at("50", "-1"));
		assertEquals(IndicatorState.NO_DATA, status.state());
		assertTrue(status.progress().isEmpty());
		assertEquals(0, status.measuredWeight().signum());
	}

	@Test
	void aWeightThatNobodyMeantIsTheUsualOne() {
		TargetStatus status = target(at("100", "1E+999999999"), at("0", "1"));
		assertNear(0.5, status.progress().orElseThrow());
		assertNear(1, target(at("100", "1E+299"), at("0", "1E-299")).progress().orElseThrow());
	}

	@Test
	void showsTheWorstOfAllAndHowMuchIsMeasured() {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		Ambition first = ambition(roadmap, at("100", null), at("100", null), at("-10", null));
		ambition(roadmap, at("50", null), at(null, null), at(null, null), at(null, null));
		ambition(roadmap).getTargets().clear();
		RoadmapStatus status = new IndicatorAssessment().rollUp(roadmap, DAY);
		assertEquals(IndicatorState.ATTENTION, status.state());
		assertEquals(IndicatorState.WRONG_WAY, status.worst());
		assertNear((1 + 0.25) / 2, status.measuredWeight());
		assertEquals(roadmap.getAmbitions(), status.ambitions().stream().map(AmbitionStatus::ambition).toList());
		assertEquals(List.of(IndicatorState.WRONG_WAY, IndicatorState.NO_DATA, IndicatorState.NO_DATA),
				status.ambitions().stream().map(AmbitionStatus::worst).toList());
		assertEquals(first, status.ambitions().getFirst().ambition());
	}

	@Test
	void weighsTheTargetsOfAnAmbitionInHowMuchIsMeasured() {
		Roadmap roadmap = Given.roadmap(at("50", null));
		Ambition ambition = roadmap.getAmbitions().getFirst();
		Target other = (Target) Identity.create(Literals.TARGET);
		other.setWeight(new BigDecimal("3"));
		ambition.getTargets().add(other);
		assertNear(0.25, new IndicatorAssessment().assess(ambition, DAY).measuredWeight());
	}

	@Test
	void oneGreenAmbitionSaysNothingOfMany() {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		ambition(roadmap, at("50", null));
		ambition(roadmap, at(null, null));
		ambition(roadmap).getTargets().clear();
		assertEquals(IndicatorState.ON_TRACK, new IndicatorAssessment().rollUp(roadmap, DAY).state(),
				"an ambition without targets does not count");
		ambition(roadmap, at(null, null));
		assertEquals(IndicatorState.NO_DATA, new IndicatorAssessment().rollUp(roadmap, DAY).state());
		ambition(roadmap, at("10", null));
		ambition(roadmap, at(null, null));
		assertEquals(IndicatorState.BEHIND, new IndicatorAssessment().rollUp(roadmap, DAY).state());
	}

	@Test
	void isNoDataWithoutAnything() {
		RoadmapStatus status = new IndicatorAssessment().rollUp((Roadmap) Identity.create(Literals.ROADMAP), DAY);
		assertEquals(IndicatorState.NO_DATA, status.state());
		assertEquals(IndicatorState.NO_DATA, status.worst());
		assertEquals(0, status.measuredWeight().signum());
	}
}
