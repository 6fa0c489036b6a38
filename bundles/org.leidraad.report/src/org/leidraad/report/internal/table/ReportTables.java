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

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.report.internal.tender.TenderTables;

/** All tables that report designs may ask for. */
public final class ReportTables {

	private static final List<TableDefinition<?>> TABLES = Stream.of(SummaryTables.all(), HeadlineTables.all(),
			TargetTables.all(), ThreadTables.all(), BuyingTables.all(), SteeringTables.all(), CostTables.all(),
			BelgianTables.all(), FrameworkTables.all(), AnnexTables.all(), TenderTables.all()).flatMap(List::stream)
			.toList();

	private static final Set<String> OPTIONAL = Stream.concat(Stream.of(FrameworkTables.SECTIONS),
			Stream.of(SteeringTables.all(), CostTables.all(), BelgianTables.all(), TenderTables.all())
					.flatMap(List::stream).map(TableDefinition::name))
			.collect(Collectors.toUnmodifiableSet());

	private ReportTables() {
	}

	/** {@return the tables, in the order of the report} */
	public static List<TableDefinition<?>> all() {
		return TABLES;
	}

	/** {@return their names, in the order of the report} */
	public static List<String> names() {
		return TABLES.stream().map(TableDefinition::name).toList();
	}

	/**
	 * Tells whether a table is left out of a workbook where it has no rows; the others have their heads at least.
	 *
	 * @param name its name
	 * @return true if it says what not every roadmap or procurement has
	 */
	public static boolean isOptional(String name) {
		return OPTIONAL.contains(name);
	}

	/**
	 * Finds a table.
	 *
	 * @param name its name
	 * @return the table; none if there is none of that name
	 */
	public static Optional<TableDefinition<?>> find(String name) {
		return TABLES.stream().<TableDefinition<?>>map(table -> table).filter(table -> table.name().equals(name))
				.findFirst();
	}
}
