/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

	@ParameterizedTest
	@ValueSource(strings = {"2030-12-31", "31-12-2030", "31/12/2030", "31.12.2030", " 31 12 2030 ", "2030-12-31 "})
	void reads(String typed) {
		assertEquals(new Reading.Value(LocalDate.of(2030, 12, 31)), new DateText().read(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2030-02-30", "31-13-2030", "12/31/2030", "tomorrow", "2030", "31-12-30",
		"2030-12-31T00:00"})
	void refuses(String typed) {
		assertInstanceOf(Reading.Fault.class, new DateText().read(typed));
	}

	@Test
	void readsALeapDayInALeapYearOnly() {
		assertEquals(new Reading.Value(LocalDate.of(2028, 2, 29)), new DateText().read("29-02-2028"));
		assertInstanceOf(Reading.Fault.class, new DateText().read("29-02-2027"));
	}

	@Test
	void writesIso() {
		assertEquals("2027-01-05", new DateText().write(LocalDate.of(2027, 1, 5)));
		assertEquals("", new DateText().write(null));
		assertInstanceOf(Reading.Nothing.class, new DateText().read(" "));
	}
}
