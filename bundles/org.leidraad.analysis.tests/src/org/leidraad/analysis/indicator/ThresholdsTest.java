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

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Roadmap;

/** From which ratio a state counts is said by the roadmap. */
class ThresholdsTest {

	private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

	/** Planned for the day: 50. */
	private static Given at(String actual) {
		return Given.baseline("2024-12-31", "0").milestone("2030-12-31", "100").measured("2027-12-31", actual);
	}

	private static IndicatorState state(String actual, BigDecimal onTrack, BigDecimal attention) {
		Given given = at(actual);
		Roadmap roadmap = Given.roadmap(given);
		roadmap.setOnTrackRatio(onTrack);
		roadmap.setAttentionRatio(attention);
		assertEquals(given.on("2027-12-31").state(), new IndicatorAssessment().rollUp(roadmap, DAY).state());
		return given.on("2027-12-31").state();
	}

	@ParameterizedTest
	@CsvSource({"45, 0.90, 0.5, ON_TRACK", "44, 0.90, 0.5, ATTENTION", "25, 0.90, 0.5, ATTENTION",
		"24, 0.90, 0.5, BEHIND", "49.9, 1, 0.99, ATTENTION", "49, 1, 1, BEHIND", "50, 1, 1, ON_TRACK",
		"0.1, 0.5, 0, ATTENTION", "0.1, 0, 0, ON_TRACK"})
	void areThoseOfTheRoadmap(String actual, BigDecimal onTrack, BigDecimal attention, IndicatorState state) {
		assertEquals(state, state(actual, onTrack, attention));
	}

	@ParameterizedTest
	@CsvSource({",", "-0.5, -1", "1.01, 7", "1E+999999999, -1E+999999999", "1E-999999999, 1E-999999999", "0.5, 0.9",
		"0.95, 0.80"})
	void areTheUsualWhereTheseMakeNoSense(BigDecimal onTrack, BigDecimal attention) {
		assertEquals(IndicatorState.ON_TRACK, state("47.5", onTrack, attention));
		assertEquals(IndicatorState.ATTENTION, state("47.4", onTrack, attention));
		assertEquals(IndicatorState.ATTENTION, state("40", onTrack, attention));
		assertEquals(IndicatorState.BEHIND, state("39.9", onTrack, attention));
	}

	@Test
	void eachOneIsReplacedAlone() {
		assertEquals(IndicatorState.ATTENTION, state("30", new BigDecimal("2"), new BigDecimal("0.6")));
		assertEquals(IndicatorState.ON_TRACK, state("45", new BigDecimal("0.9"), null));
	}

	@Test
	void areTheUsualOutsideARoadmap() {
		assertEquals(IndicatorState.ATTENTION, at("47.4").on("2027-12-31").state());
	}
}
