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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.Department;
import org.leidraad.model.Measurement;

/** Changes of method in a series. */
class SeriesBreakTest {

	private final Given given = Given.baseline("2024-12-31", "100").milestone("2030-12-31", "40")
			.measured("2025-12-31", "90");

	private Measurement changed(String date, String value) {
		Measurement changed = given.measurement(date);
		changed.setValue(Given.number(value));
		changed.setMethodChanged(true);
		return changed;
	}

	private List<SeriesBreak> breaks() {
		return SeriesBreak.of(given.indicator());
	}

	@Test
	void isFoundWithoutOverlap() {
		Measurement changed = changed("2026-12-31", "60");
		assertEquals(List.of(new SeriesBreak(changed, LocalDate.of(2026, 12, 31), Optional.empty(), Optional.empty())),
				breaks());
		assertFalse(breaks().getFirst().hasOverlap());
		changed.setMethodChanged(false);
		assertTrue(breaks().isEmpty());
	}

	@Test
	void isBridgedByTheOldMethodOnTheSameDate() {
		changed("2026-12-31", "60");
		given.measured("2026-12-31", "80");
		SeriesBreak one = breaks().getFirst();
		assertTrue(one.hasOverlap());
		assertEquals(0, new BigDecimal("0.75").compareTo(one.factor().orElseThrow()));
		assertEquals(0, new BigDecimal("67.5").compareTo(one.linked(new BigDecimal("90")).orElseThrow()));
		assertEquals(Optional.empty(), one.linked(new BigDecimal("1E+999999999")));
	}

	@Test
	void theNewMethodCountsWhereBothMeasuredAndValuesAreTakenAsEntered() {
		changed("2026-12-31", "60");
		given.measured("2026-12-31", "80");
		IndicatorStatus status = given.on("2026-12-31");
		assertEquals(Optional.of(new BigDecimal("60")), status.actual());
		assertEquals(Optional.of(new BigDecimal("100")), status.baseline());
		assertFalse(status.dataQuality().orElseThrow().isMethodUnchanged());
		assertEquals(3, Trajectory.measured(given.indicator()).size());
	}

	@Test
	void isBridgedByAPeriodOfTheOldMethod() {
		Measurement changed = changed("2026-06-30", "60");
		changed.setPeriodStart(LocalDate.of(2026, 4, 1));
		Measurement old = given.measurement("2026-12-31");
		old.setValue(BigDecimal.ONE);
		old.setPeriodStart(LocalDate.of(2026, 5, 1));
		assertFalse(breaks().getFirst().hasOverlap());
		old.setPeriodStart(LocalDate.of(2026, 1, 1));
		assertEquals(Optional.of(old), breaks().getFirst().overlap());
		assertEquals(Optional.empty(), breaks().getFirst().factor(), "values of unequal periods are not in proportion");
	}

	@Test
	void isNotBridgedByWhatDoesNotCount() {
		changed("2026-12-31", "60");
		Measurement old = given.measurement("2026-12-31");
		assertFalse(breaks().getFirst().hasOverlap(), "no value");
		old.setValue(BigDecimal.ONE);
		Department department = Given.department("north");
		old.setDepartment(department);
		assertFalse(breaks().getFirst().hasOverlap(), "another part");
		old.setDepartment(null);
		assertTrue(breaks().getFirst().hasOverlap());
		old.setMethodChanged(true);
		assertEquals(2, breaks().size());
		assertFalse(breaks().getFirst().hasOverlap(), "the new method too");
		old.setMethodChanged(false);
		Measurement correction = given.measurement("2027-12-31");
		correction.setSupersedes(old);
		assertFalse(breaks().getFirst().hasOverlap(), "superseded");
	}

	@Test
	void overlapsWithoutFactorWhereTheOldValueIsZero() {
		changed("2026-12-31", "60");
		given.measured("2026-12-31", "0");
		assertTrue(breaks().getFirst().hasOverlap());
		assertEquals(Optional.empty(), breaks().getFirst().factor());
	}

	@Test
	void isNoneAtTheBaselineOrBeforeIt() {
		changed("2024-12-31", "100");
		changed("2023-12-31", "110");
		assertTrue(breaks().isEmpty());
		given.indicator().setBaselineDate(LocalDate.of(2023, 12, 31));
		assertEquals(1, breaks().size());
	}

	@Test
	void needsSomethingBeforeIt() {
		given.indicator().setBaselineDate(null);
		given.indicator().getMeasurements().getFirst().setMethodChanged(true);
		assertTrue(breaks().isEmpty());
		changed("2026-12-31", "60");
		assertEquals(List.of(LocalDate.of(2026, 12, 31)), breaks().stream().map(SeriesBreak::date).toList());
	}

	@Test
	void isNoneWhereTheMeasurementDoesNotCount() {
		changed("2026-12-31", null);
		given.measurement(null).setMethodChanged(true);
		assertTrue(breaks().isEmpty());
	}
}
