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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.ActionState;
import org.leidraad.model.Aggregation;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Department;
import org.leidraad.model.Direction;
import org.leidraad.model.ForecastMethod;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Interpolation;
import org.leidraad.model.Measurement;
import org.leidraad.model.Roadmap;

/** However an indicator is filled, there is a result or none, and never a failure. */
class WildIndicatorsTest {

	private static final String[] NUMBERS = {null, "0", "0E+2147483647", "1", "-1", "50", "99.9", "100", "-250", "5",
		"1E+299", "-1E+299", "1E-299", "1E+999999999", "-1E+2147483647", "1E-2147483647", "0.000000001"};
	private static final String[] DATES = {null, "-999999999-01-01", "+999999999-12-31", "+999999999-12-30",
		"2024-02-29", "2024-12-31", "2025-06-30", "2025-12-31", "2026-12-31", "2027-12-31", "2030-12-31"};
	private static final String[] UNITS = {null, "%", "% points", "count", "years", "aantal"};
	private static final String[] FREQUENCIES = {null, "yearly", "P999999999Y", "per order", "P1D",
		"yearly,".repeat(28), "yearly,".repeat(99999)};
	private static final String[] GROUPS = {null, null, "", "30213100-6", "30200000-1", "0", "00000000-0", "-", "x"};

	private final List<Department> departments = List.of(Given.department("a"), Given.department("b"));

	private static <T> T any(T[] choices, Random random) {
		return choices[random.nextInt(choices.length)];
	}

	private Given wild(Random random) {
		Given given = Given.baseline(any(DATES, random), any(NUMBERS, random));
		Indicator indicator = given.indicator();
		indicator.setKind(any(IndicatorKind.values(), random));
		indicator.setAggregation(any(Aggregation.values(), random));
		indicator.setInterpolation(any(Interpolation.values(), random));
		indicator.setDirection(any(Direction.values(), random));
		indicator.setForecast(any(ForecastMethod.values(), random));
		indicator.setUnit(any(UNITS, random));
		indicator.setFrequency(any(FREQUENCIES, random));
		indicator.setTolerance(Given.number(any(NUMBERS, random)));
		indicator.setWeight(Given.number(any(NUMBERS, random)));
		indicator.setGraceDays(random.nextBoolean() ? null : random.nextInt());
		for (int i = random.nextInt(4); i > 0; i--) {
			given.milestone(any(DATES, random), any(NUMBERS, random));
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			given.levels(random.nextInt(100) - 20);
		}
		for (int i = random.nextInt(8); i > 0; i--) {
			measure(given, random);
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			given.action(any(ActionState.values(), random), any(DATES, random), "proof");
		}
		return given;
	}

	private void measure(Given given, Random random) {
		Measurement measurement = given.part(any(DATES, random), random.nextInt(3) > 0
				? null
				: departments.get(
						random.nextInt(2)),
				any(GROUPS, random));
		measurement.setValue(Given.number(any(NUMBERS, random)));
		measurement.setNumerator(Given.number(any(NUMBERS, random)));
		measurement.setDenominator(Given.number(any(NUMBERS, random)));
		measurement.setCompleteness(Given.number(any(NUMBERS, random)));
		measurement.setOrigin(any(DataOrigin.values(), random));
		measurement.setMethodChanged(random.nextInt(3) == 0);
		String start = any(DATES, random);
		measurement.setPeriodStart(start == null ? null : LocalDate.parse(start));
		if (random.nextInt(4) == 0) {
			// cycles, and corrections of themselves, are among them
			measurement.setSupersedes(given.indicator().getMeasurements()
					.get(random.nextInt(given.indicator().getMeasurements().size())));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void nothingFails(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 120; i++) {
			Given given = wild(random);
			for (String date : DATES) {
				if (date != null) {
					tryAll(given.indicator(), LocalDate.parse(date));
				}
			}
			Roadmap roadmap = Given.roadmap(given, wild(random), wild(random));
			roadmap.setOnTrackRatio(Given.number(any(NUMBERS, random)));
			roadmap.setAttentionRatio(Given.number(any(NUMBERS, random)));
			RoadmapStatus status = new IndicatorAssessment().rollUp(roadmap, LocalDate.of(2027, 12, 31));
			assertFraction(status.measuredWeight());
			status.ambitions().getFirst().targets().forEach(target -> {
				assertFraction(target.measuredWeight());
				target.progress().ifPresent(WildIndicatorsTest::assertFraction);
			});
		}
	}

	private static void assertFraction(BigDecimal value) {
		assertTrue(value.signum() >= 0 && Decimals.atLeast(BigDecimal.ONE, value), value::toString);
	}

	private static void assertUsable(BigDecimal value) {
		assertTrue(Decimals.usable(value).isPresent(), value::toString);
	}

	private static void tryAll(Indicator indicator, LocalDate on) {
		IndicatorStatus status = new IndicatorAssessment().assess(indicator, on);
		status.actual().ifPresent(WildIndicatorsTest::assertUsable);
		status.measuredOn().ifPresent(date -> assertFalse(date.isAfter(on)));
		status.forecast().ifPresent(date -> assertFalse(date.isBefore(status.measuredOn().orElseThrow())));
		assertEquals(status.actual().isPresent(), status.dataQuality().isPresent());
		DataQuality.ofAll(indicator, on).forEach(quality -> assertTrue(quality.origin() >= 1 && quality.origin() <= 5));
		SeriesBreak.of(indicator).forEach(one -> one.factor().ifPresent(WildIndicatorsTest::assertUsable));
		CumulativeBudget.of(indicator, on).ifPresent(budget -> assertNotNull(budget.remaining()));
		CumulativeBudget.of(indicator, LocalDate.MIN, LocalDate.MAX, on)
				.ifPresent(budget -> budget.used().ifPresent(use -> assertNotNull(use.excess())));
		Disaggregation parts = Disaggregation.of(indicator, on);
		parts.byDepartment().forEach(part -> assertUsable(part.value()));
		parts.byProductGroup().forEach(part -> assertUsable(part.value()));
	}

	/** A mean of whatever weights lies among its parts, and no rule cares for the order of different parts. */
	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void partsCombineToSomethingAmongThem(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			List<Integer> values = new ArrayList<>();
			List<Department> parts = new ArrayList<>();
			for (int part = random.nextInt(6); part >= 0; part--) {
				values.add(random.nextInt(200) - 100);
				parts.add(Given.department("part"));
			}
			Aggregation aggregation = any(Aggregation.values(), random);
			Given given = Given.baseline(null, null).aggregation(aggregation);
			Given turned = Given.baseline(null, null).aggregation(aggregation);
			int weight = 1 + random.nextInt(9);
			for (int part = 0; part < values.size(); part++) {
				given.part("2026-12-31", parts.get(part), values.get(part).toString(), weight * (part + 1));
			}
			for (int part = values.size() - 1; part >= 0; part--) {
				turned.part("2026-12-31", parts.get(part), values.get(part).toString(), weight * (part + 1));
			}
			assertEquals(given.value("2026-12-31"), turned.value("2026-12-31"));
			double value = Double.parseDouble(given.value("2026-12-31"));
			boolean among = value >= Collections.min(values) - 1e-4 && value <= Collections.max(values) + 1e-4;
			assertTrue(among || aggregation == Aggregation.SUM);
		}
	}

	/** Whichever way is better, and in whatever unit: turning and stretching all values changes no verdict. */
	@Test
	void theStatusIsFreeOfDirectionAndUnit() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			int[] values = random.ints(4, -50, 50).toArray();
			IndicatorState[] states = new IndicatorState[3];
			int[] factors = {1, -1, 40};
			for (int turn = 0; turn < factors.length; turn++) {
				states[turn] = shifted(values, factors[turn]);
			}
			assertEquals(states[0], states[1]);
			assertEquals(states[0], states[2]);
		}
	}

	private static IndicatorState shifted(int[] values, int factor) {
		String[] shifted = new String[values.length];
		for (int i = 0; i < values.length; i++) {
			shifted[i] = String.valueOf(values[i] * factor + 3);
		}
		return Given.baseline("2024-12-31", shifted[0]).milestone("2028-12-31", shifted[1])
				.milestone("2030-12-31", shifted[2]).measured("2027-12-31", shifted[3]).on("2028-01-01").state();
	}

	/** Two stretches of days have together the area of both. */
	@Test
	void areasAddUp() {
		Random random = new Random(11);
		for (int i = 0; i < 200; i++) {
			Given given = Given.baseline("2024-03-05", String.valueOf(1 + random.nextInt(90)))
					.milestone("2026-05-06", String.valueOf(1 + random.nextInt(90)))
					.milestone("2029-07-08", String.valueOf(1 + random.nextInt(90)));
			given.indicator().setInterpolation(any(Interpolation.values(), random));
			Trajectory path = Trajectory.of(given.indicator()).orElseThrow();
			LocalDate from = LocalDate.of(2023, 2, 3).plusDays(random.nextInt(900));
			LocalDate middle = from.plusDays(1L + random.nextInt(900));
			LocalDate to = middle.plusDays(1L + random.nextInt(900));
			double sum = PathArea.under(path, from, middle).doubleValue()
					+ PathArea.under(path, middle, to).doubleValue();
			assertEquals(PathArea.under(path, from, to).doubleValue(), sum, 1e-9 * sum);
		}
	}
}
