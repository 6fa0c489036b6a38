/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.report.TestRoadmap;
import org.leidraad.report.internal.ReportFacts;

class FrameworkTablesTest {

	@Test
	void linesOfTheSameSubjectGoOn() {
		List<Object[]> rows = rows(List.of(new SectionLine("Hall 1", "PUE", "1.50", "", "2025"),
				new SectionLine("Hall 1", "WUE", "1.80", "l/kWh", ""),
				new SectionLine("Hall 2", "PUE", "1.20", "", "")));

		assertEquals(3, rows.size());
		assertArrayEquals(new Object[]{"Adding framework", "What it measured", "Hall 1", "What it measured", "Hall 1",
			"PUE", "1.50", "", "1.50", "2025"}, rows.get(0));
		assertArrayEquals(new Object[]{"Adding framework", "What it measured", "Hall 1", null, null, "WUE", "1.80",
			"l/kWh", "1.80\u00A0l/kWh", ""}, rows.get(1));
		assertEquals("Hall 2", rows.get(2)[4]);
	}

	@Test
	void whereNothingIsAddedThereAreNoRows() {
		assertEquals(List.of(), rows(List.of()));
	}

	private static List<Object[]> rows(List<SectionLine> lines) {
		ReportFacts facts = new ReportFacts(TestRoadmap.small(), Path.of("test.leidraad"), LocalDate.of(2026, 12, 31),
				Locale.ENGLISH, List.of(), List.of(), new AddingFrameworks(lines), Optional.empty());
		return ReportTables.find(FrameworkTables.SECTIONS).orElseThrow().cells(facts);
	}
}
