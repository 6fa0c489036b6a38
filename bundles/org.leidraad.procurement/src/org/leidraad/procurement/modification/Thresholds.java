/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.leidraad.model.OrganisationType;

/**
 * The European thresholds by two years. Sources: Delegated Regulations (EU) 2025/2150, 2025/2151 and 2025/2152 for 2026
 * and
 * 2027, those before them for 2024 and 2025, and (EU) 2021/1951, 2021/1952 and 2021/1953 (OJ L 398 of 11 November 2021)
 * for 2022 and 2023; those for social services stand in the directives. The amounts of 2020 and 2021 were not checked.
 */
public final class Thresholds {

	private static final int YEARS = 2;

	/** The amounts of two years, in euro without VAT. */
	private record Row(int year, boolean verified, long works, long central, long subCentral, long social, long utility,
			long utilitySocial, long concession) {

		long amount(ContractKind kind, OrganisationType buyer) {
			boolean isUtility = buyer == OrganisationType.UTILITY;
			return switch (kind) {
				case WORKS -> works;
				case CONCESSION -> concession;
				case SOCIAL -> isUtility ? utilitySocial : social;
				case SUPPLIES, SERVICES ->
					isUtility ? utility : buyer == OrganisationType.CENTRAL ? central : subCentral;
			};
		}

		LocalDate first() {
			return LocalDate.of(year, Month.JANUARY, 1);
		}

		LocalDate last() {
			return first().plusYears(YEARS).minusDays(1);
		}
	}

	/** Oldest first. */
	private static final List<Row> ROWS = List.of(
			new Row(2020, false, 5_350_000, 139_000, 214_000, 750_000, 428_000, 1_000_000, 5_350_000),
			new Row(2022, true, 5_382_000, 140_000, 215_000, 750_000, 431_000, 1_000_000, 5_382_000),
			new Row(2024, true, 5_538_000, 143_000, 221_000, 750_000, 443_000, 1_000_000, 5_538_000),
			new Row(2026, true, 5_404_000, 140_000, 216_000, 750_000, 432_000, 1_000_000, 5_404_000));

	private Thresholds() {
	}

	/**
	 * The threshold for a contract on a date.
	 *
	 * @param kind what the contract is about
	 * @param buyer the class of the buyer
	 * @param date the date
	 * @return the threshold; for a date outside the table the nearest one that is known, which is then to be checked
	 */
	public static Threshold at(ContractKind kind, OrganisationType buyer, LocalDate date) {
		Row row = ROWS.reversed().stream().filter(one -> !date.isBefore(one.first())).findFirst()
				.orElse(ROWS.getFirst());
		boolean isKnown = !date.isBefore(row.first()) && !date.isAfter(row.last());
		return new Threshold(BigDecimal.valueOf(row.amount(kind, buyer)), row.first(), row.last(),
				row.verified() && isKnown);
	}
}
