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

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.leidraad.model.Ambition;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** From targets to ambition. */
class AmbitionStatusTest {

	private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

	/** From 0 at the end of 2024 to 100 at the end of 2030: 50 is as planned. */
	private static Given plan() {
		return Given.baseline("2024-12-31", "0").milestone("2030-12-31", "100");
	}

	private static Given at(String actual) {
		return plan().measured("2027-12-31", actual);
	}

	private static Given notStarted() {
		return plan().measured("2024-12-31", "0");
	}

	private static Target target(Given... indicators) {
		Target target = (Target) Identity.create(Literals.TARGET);
		Arrays.stream(indicators).map(Given::indicator).forEach(target.getIndicators()::add);
		return target;
	}

	private static AmbitionStatus status(Target... targets) {
		Ambition ambition = (Ambition) Identity.create(Literals.AMBITION);
		ambition.getTargets().addAll(List.of(targets));
		return new IndicatorAssessment().assess(ambition, DAY);
	}

	private static IndicatorState state(Target... targets) {
		return status(targets).state();
	}

	@Test
	void isTheWorstVerdictWhereverItStands() {
		assertEquals(IndicatorState.BEHIND, state(target(at("100")), target(at("10")), target(at("45"))));
		assertEquals(IndicatorState.BEHIND, state(target(at("-10")), target(at("50"))));
		assertEquals(IndicatorState.ATTENTION, state(target(at("45")), target(at("50"))));
	}

	@Test
	void isNoMean() {
		assertEquals(IndicatorState.BEHIND, state(target(at("100")), target(at("100")), target(at("10"))));
	}

	@Test
	void isGreenOnlyWhereEachVerdictIs() {
		assertEquals(IndicatorState.ACHIEVED, state(target(at("100")), target(at("120"))));
		assertEquals(IndicatorState.ON_TRACK, state(target(at("50")), target(at("100"))));
	}

	@Test
	void hidesNoRedIndicatorUnderAGreenTarget() {
		assertEquals(IndicatorState.ATTENTION,
				state(target(at("100"), at("100"), at("10")), target(at("100"))));
	}

	@Test
	void leavesOutWhatHasNoVerdict() {
		assertEquals(IndicatorState.ON_TRACK, state(target(plan()), target(at("50"))));
		assertEquals(IndicatorState.ON_TRACK, state(target(notStarted()), target(at("50"))));
		assertEquals(IndicatorState.BEHIND, state(target(plan()), target(at("10"))));
	}

	@Test
	void oneGreenTargetSaysNothingOfMany() {
		assertEquals(IndicatorState.NO_DATA, state(target(plan()), target(at("50")), target()));
		assertEquals(IndicatorState.NO_DATA, state(target(), target(at("100")), target()));
		assertEquals(IndicatorState.NO_DATA, state(target(), target(at("45")), target()));
		assertEquals(IndicatorState.NO_DATA, state(target(), target(notStarted()), target()));
		assertEquals(IndicatorState.ON_TRACK, state(target(), target(at("50")), target(), target(at("100"))));
	}

	@Test
	void aTargetThatHasNotStartedIsMeasured() {
		assertEquals(IndicatorState.ON_TRACK, state(target(notStarted()), target(at("50")), target(notStarted())));
	}

	@Test
	void aRedTargetIsSeenHoweverLittleIsMeasured() {
		assertEquals(IndicatorState.BEHIND, state(target(), target(at("10")), target()));
		assertEquals(IndicatorState.WRONG_WAY, AmbitionStatus.rolledUp(List.of(IndicatorState.NO_DATA,
				IndicatorState.WRONG_WAY, IndicatorState.OVERDUE, IndicatorState.ON_TRACK, IndicatorState.UNDEFINED)));
	}

	@Test
	void saysWhyThereIsNoVerdict() {
		assertEquals(IndicatorState.NO_DATA, state());
		assertEquals(IndicatorState.NO_DATA, state(target(), target(plan())));
		assertEquals(IndicatorState.NOT_STARTED, state(target(plan()), target(notStarted())));
	}

	@Test
	void listsEachTargetInTheOrderOfTheAmbition() {
		AmbitionStatus status = status(target(at("10")), target(), target(at("100")));
		assertEquals(status.ambition().getTargets(), status.targets().stream().map(TargetStatus::target).toList());
		assertEquals(List.of(IndicatorState.BEHIND, IndicatorState.NO_DATA, IndicatorState.ACHIEVED),
				status.targets().stream().map(TargetStatus::state).toList());
	}

	@Test
	void noTwoStatesAreOfTheSameConcern() {
		IndicatorState[] states = IndicatorState.values();
		assertEquals(states.length, Arrays.stream(states).mapToInt(IndicatorState::concern).distinct().count());
	}

	@Test
	void judgedStatesAreInTheOrderOfTheirConcern() {
		List<IndicatorState> judged = Arrays.stream(IndicatorState.values()).filter(IndicatorState::isJudged).toList();
		assertEquals(List.of(IndicatorState.ACHIEVED, IndicatorState.ON_TRACK, IndicatorState.ATTENTION,
				IndicatorState.BEHIND, IndicatorState.WRONG_WAY), judged);
		assertEquals(judged, judged.stream().sorted(Comparator.comparingInt(IndicatorState::concern)).toList());
	}

	@Test
	void whatIsNotKnownRanksBetweenGreenAndRed() {
		for (IndicatorState unknown : List.of(IndicatorState.UNDEFINED, IndicatorState.NO_DATA,
				IndicatorState.OVERDUE)) {
			assertTrue(unknown.concern() > IndicatorState.ON_TRACK.concern());
			assertTrue(unknown.concern() < IndicatorState.BEHIND.concern());
		}
	}
}
