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

import org.junit.jupiter.api.Test;
import org.leidraad.model.Ambition;
import org.leidraad.model.Direction;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** From indicators to target. */
class RollUpTest {

	private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

	private static Given at(String actual) {
		return Given.baseline("2024-12-31", "0").milestone("2030-12-31", "100").measured("2027-12-31", actual);
	}

	private static Given unmeasured() {
		return Given.baseline("2024-12-31", "0").milestone("2030-12-31", "100");
	}

	private static TargetStatus status(Given... indicators) {
		Target target = (Target) Identity.create(Literals.TARGET);
		for (Given given : indicators) {
			target.getIndicators().add(given.indicator());
		}
		return new IndicatorAssessment().assess(target, DAY);
	}

	private static void assertProgress(double expected, TargetStatus status) {
		assertEquals(expected, status.progress().orElseThrow().doubleValue(), 1e-9);
	}

	@Test
	void capsEachIndicatorBeforeTheMean() {
		TargetStatus status = status(at("300"), at("45"));
		assertProgress(0.725, status);
		assertEquals(IndicatorState.ON_TRACK, status.state());
		assertEquals(IndicatorState.ATTENTION, status.worst());
		assertEquals(0, BigDecimal.ONE.compareTo(status.measuredWeight()));
	}

	@Test
	void neverHidesARedOneUnderAGreenMean() {
		TargetStatus status = status(at("100"), at("100"), at("-10"));
		assertProgress(2 / 3.0, status);
		assertEquals(IndicatorState.WRONG_WAY, status.worst());
		assertEquals(IndicatorState.ATTENTION, status.state());
	}

	@Test
	void aMeanCanBeRedItself() {
		TargetStatus status = status(at("10"), at("20"));
		assertEquals(IndicatorState.BEHIND, status.state());
		assertEquals(IndicatorState.BEHIND, status.worst());
	}

	@Test
	void allAchievedIsAchieved() {
		assertEquals(IndicatorState.ACHIEVED, status(at("100"), at("120")).state());
	}

	@Test
	void givesNoVerdictWhenLessThanHalfIsMeasured() {
		TargetStatus third = status(at("50"), unmeasured(), unmeasured());
		assertEquals(IndicatorState.NO_DATA, third.state());
		assertEquals(1 / 3.0, third.measuredWeight().doubleValue(), 1e-9);
		assertProgress(0.5, third);
		TargetStatus half = status(at("50"), unmeasured());
		assertEquals(IndicatorState.ON_TRACK, half.state());
		assertEquals(IndicatorState.NO_DATA, half.worst());
	}

	@Test
	void anOldMeasurementIsNone() {
		Given old = Given.baseline("2024-12-31", "0").milestone("2030-12-31", "100").frequency("monthly")
				.measured("2026-01-31", "90");
		TargetStatus status = status(old);
		assertEquals(IndicatorState.NO_DATA, status.state());
		assertEquals(IndicatorState.OVERDUE, status.worst());
		assertTrue(status.progress().isEmpty());
	}

	@Test
	void countsWhatMustBeKeptAsAllOrNothing() {
		Given kept = Given.baseline("2024-12-31", "5").tolerance(Direction.KEEP, "1").measured("2027-12-31", "5.5");
		Given lost = Given.baseline("2024-12-31", "5").tolerance(Direction.KEEP, "1").measured("2027-12-31", "7");
		assertProgress(1, status(kept));
		assertProgress(0, status(lost));
		assertEquals(IndicatorState.WRONG_WAY, status(lost).worst());
	}

	@Test
	void nothingMeasuredOrNothingToMeasureIsNoData() {
		for (TargetStatus status : new TargetStatus[]{status(), status(unmeasured())}) {
			assertEquals(IndicatorState.NO_DATA, status.state());
			assertEquals(IndicatorState.NO_DATA, status.worst());
			assertEquals(0, status.measuredWeight().signum());
			assertTrue(status.progress().isEmpty());
		}
	}

	@Test
	void listsTargetsInTheOrderOfTheRoadmap() {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		for (String name : new String[]{"a", "b"}) {
			Ambition ambition = (Ambition) Identity.create(Literals.AMBITION);
			for (int i = 1; i <= 2; i++) {
				Target target = (Target) Identity.create(Literals.TARGET);
				target.setName(name + i);
				ambition.getTargets().add(target);
			}
			roadmap.getAmbitions().add(ambition);
		}
		assertEquals("[a1, a2, b1, b2]", new IndicatorAssessment().assess(roadmap, DAY).stream()
				.map(status -> status.target().getName()).toList().toString());
	}
}
