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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Roadmap;
import org.leidraad.report.TestTender;
import org.leidraad.report.internal.ReportFacts;

/** What a criterion demands is said with its unit as each language writes it. */
class CriterionRowTest {

	private final Roadmap roadmap = TestTender.bare("Servers");
	private final CriterionUse use = TestTender.criterion(roadmap.getProcurements().get(0), "PUE",
			CriterionUseType.TECHNICAL_SPECIFICATION, null);

	private Object cell(String language, String column) {
		ReportFacts facts = new ReportFacts(roadmap, Path.of("test.leidraad"), LocalDate.of(2026, 12, 31),
				Locale.of(language), List.of(), List.of(), new AddingFrameworks(List.of()), Optional.empty());
		TableDefinition<?> table = ReportTables.find("criteria").orElseThrow();
		return table.cells(facts).get(0)[table.indexOf(column)];
	}

	@ParameterizedTest
	@CsvSource({"nl, -, '1,5'", "fr, '', '1,5'", "en, %, 1.5%", "nl, %, '1,5%'", "fr, %, '1,5\u00A0%'",
		"nl, jaar, '1,5\u00A0jaar'", "en, kgCO2e, 1.5\u00A0kg CO₂e", "en, text, 1.5"})
	void aThresholdHasTheUnitInWords(String language, String unit, String demand) {
		use.setThreshold(new BigDecimal("1.5"));
		use.setUnit(unit);
		assertEquals(demand, cell(language, "demand"));
	}

	@Test
	void aSignForNoUnitIsNoUnit() {
		use.setUnit("-");
		assertNull(cell("en", "unit"));
		use.setUnit("W");
		assertEquals("W", cell("en", "unit"));
	}
}
