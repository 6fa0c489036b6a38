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
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leidraad.model.ActionState;
import org.leidraad.model.IndicatorKind;

/** Efforts are counted from their actions. */
class EffortTest {

	private static final String DAY = "2027-12-31";

	/** From 0 to 100: 50 is as planned on the day. */
	private static Given effort(String unit) {
		return Given.baseline("2024-12-31", "0").milestone("2030-12-31", "100").kind(IndicatorKind.EFFORT).unit(unit)
				.frequency("yearly");
	}

	private static String value(Given given) {
		return given.on(DAY).actual().map(value -> value.stripTrailingZeros().toPlainString()).orElse("none");
	}

	@Test
	void aPercentageIsTheShareOfWhatIsDue() {
		Given given = effort("%");
		given.action(ActionState.DONE, "2026-06-30", "minutes.pdf");
		given.action(ActionState.DONE, DAY, "https://example.org/report");
		given.action(ActionState.PLANNED, "2027-01-01");
		given.action(ActionState.IN_PROGRESS, "2027-03-01", "draft.docx");
		assertEquals("50", value(given));
		given.action(ActionState.DONE, "2028-01-01", "early.pdf");
		given.action(ActionState.PLANNED, null);
		given.action(ActionState.CANCELLED, "2026-01-01");
		assertEquals("50", value(given), "not due, without a date, cancelled");
		assertEquals(IndicatorState.ON_TRACK, given.on(DAY).state());
		assertEquals("2027-12-31", given.on(DAY).measuredOn().orElseThrow().toString());
	}

	@Test
	void aCountIsWhatIsDone() {
		Given given = effort("count");
		given.action(ActionState.DONE, "2026-06-30", "minutes.pdf");
		given.action(ActionState.DONE, null, "minutes.pdf");
		given.action(ActionState.PLANNED, "2026-06-30", "minutes.pdf");
		assertEquals("2", value(given));
		assertEquals(IndicatorState.BEHIND, given.on(DAY).state());
	}

	@Test
	void aCountLeavesOutWhatIsDueLater() {
		Given given = effort("count");
		given.action(ActionState.DONE, DAY, "minutes.pdf");
		given.action(ActionState.DONE, "2028-01-01", "minutes.pdf");
		assertEquals("1", value(given));
		assertEquals("2", given.on("2028-01-01").actual().orElseThrow().toPlainString());
		assertEquals("0", given.on("2027-12-30").actual().orElseThrow().toPlainString());
		given.action(ActionState.DONE, null, "minutes.pdf");
		assertEquals("1", given.on("2027-12-30").actual().orElseThrow().toPlainString(), "without an end");
	}

	@ParameterizedTest
	@CsvSource({"%, 0", "aantal, 0"})
	void whatCannotBeShownWasNotDone(String unit, String value) {
		Given given = effort(unit);
		given.action(ActionState.DONE, "2026-06-30");
		given.action(ActionState.DONE, "2026-06-30", " ");
		assertEquals(value, value(given));
	}

	@Test
	void aMeasurementWins() {
		Given given = effort("%");
		given.action(ActionState.DONE, "2026-06-30", "minutes.pdf");
		assertEquals("100", value(given));
		assertEquals("40", value(given.measured("2027-06-30", "40")));
		given.indicator().getMeasurements().clear();
		assertEquals("none", value(given.measured("2029-06-30", "40")), "even if it is later");
	}

	@ParameterizedTest
	@EnumSource(value = IndicatorKind.class, names = {"QUANTITATIVE", "QUALITATIVE"})
	void otherKindsAreNotCounted(IndicatorKind kind) {
		Given given = effort("%").kind(kind);
		given.action(ActionState.DONE, "2026-06-30", "minutes.pdf");
		assertEquals("none", value(given));
	}

	@Test
	void thereIsNoValueWithoutAnActionThatIsDue() {
		assertEquals("none", value(effort("%")));
		assertEquals("none", value(effort("count")));
		Given given = effort("%");
		given.action(ActionState.DONE, "2028-06-30", "minutes.pdf");
		assertEquals("none", value(given));
		given.unit("hours");
		assertEquals("none", value(given));
		given.unit(null);
		assertEquals("none", value(given));
	}

	@Test
	void isCalculatedAndNeverOverdue() {
		Given given = effort("%");
		given.action(ActionState.DONE, "2026-06-30", "minutes.pdf");
		IndicatorStatus status = given.on("2029-12-31");
		assertEquals(IndicatorState.ACHIEVED, status.state());
		assertEquals(OptionalInt.of(3), status.quality());
		assertEquals(new DataQuality(LocalDate.of(2029, 12, 31), 3, Optional.empty(), 0,
				Optional.of(BigDecimal.ZERO), true, false, false), status.dataQuality().orElseThrow());
		assertTrue(Trajectory.measured(given.indicator()).isEmpty());
		assertEquals(1, Trajectory.measured(given.indicator(), LocalDate.of(2029, 12, 31)).size());
		assertEquals(List.of(status.dataQuality().get()),
				DataQuality.ofAll(given.indicator(), LocalDate.of(2029, 12, 31)));
	}
}
