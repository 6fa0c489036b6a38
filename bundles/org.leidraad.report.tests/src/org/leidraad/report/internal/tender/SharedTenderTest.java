/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.Roadmap;
import org.leidraad.report.TestTender;
import org.leidraad.report.internal.ReportFacts;
import org.leidraad.report.internal.table.AddingFrameworks;
import org.leidraad.report.internal.table.ReportTables;
import org.leidraad.report.internal.table.RequestTables;
import org.leidraad.report.internal.table.TableDefinition;

/** What is costly is made once in a report, and the same for all of its tables. */
class SharedTenderTest {

	private final Roadmap roadmap = TestTender.full();
	private final ReportFacts facts = new ReportFacts(roadmap, Path.of("test.leidraad"), LocalDate.of(2026, 12, 31),
			Locale.ENGLISH, List.of(), List.of(), new AddingFrameworks(List.of()),
			Optional.of(roadmap.getProcurements().get(0)));

	@Test
	void allTablesGetTheSameTender() {
		Tender tender = Tender.of(facts).orElseThrow();
		assertSame(tender, Tender.of(facts).orElseThrow());
		assertSame(UsedTerms.of(tender), UsedTerms.of(tender));
		assertEquals(List.of("refurbished"),
				UsedTerms.of(tender).terms().stream().map(term -> term.getName()).toList());
	}

	@Test
	void anotherProcurementHasATenderOfItsOwn() {
		Tender tender = Tender.of(facts).orElseThrow();
		Tender other = Tender.of(facts.about(TestTender.procurement(roadmap, "Servers"))).orElseThrow();
		assertNotSame(tender, other);
		assertEquals("Servers", other.procurement().getName());
		assertEquals(List.of(), other.criteria());
	}

	/** For every table and column, the rows of a value are those that a look at each row finds. */
	@Test
	void rowsAreFoundByTheValueOfAColumn() {
		RequestTables tables = new RequestTables(Optional.of(facts), true);
		int compared = 0;
		for (TableDefinition<?> table : ReportTables.all()) {
			List<Object[]> rows = tables.rows(table);
			for (int column = 0; column < table.columns().size(); column++) {
				assertEquals(List.of(), tables.rows(table, column, "no such value"));
				for (Object[] row : rows) {
					String value = Objects.toString(row[column], "");
					int place = column;
					assertArrayEquals(rows.stream().filter(each -> Objects.toString(each[place], "").equals(value))
							.toArray(), tables.rows(table, column, value).toArray(), table.name());
					compared++;
				}
			}
		}
		assertTrue(compared > 100, "rows: " + compared);
	}
}
