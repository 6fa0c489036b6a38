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

import java.math.BigDecimal;
import java.util.List;

import org.leidraad.procurement.cost.YearRow;
import org.leidraad.report.internal.MoneyFormat;
import org.leidraad.report.internal.ReportFacts;

/**
 * A year of one of the two best offers of a procurement.
 *
 * @param offer the offer
 * @param year the year
 */
record OfferYearRow(BestOfferRow offer, YearRow year) {

	/** The years of all those offers, in order. */
	static List<OfferYearRow> of(ReportFacts facts) {
		return BestOfferRow.of(facts).stream().flatMap(offer -> offer.compared().result().years().stream()
				.map(year -> new OfferYearRow(offer, year))).toList();
	}

	/** Maintenance, fees and other costs of the year. */
	BigDecimal upkeep() {
		return year.maintenance().add(year.fee()).add(year.other());
	}

	/** The present value of all costs of the year, CO2 included. */
	BigDecimal present() {
		return year.financialPresent().add(year.externalPresent());
	}

	/** An amount with its cents; a dash for nothing, so that what is paid stands out. */
	String text(BigDecimal amount) {
		return amount.signum() == 0 ? "–" : new MoneyFormat(offer.of().facts().locale()).exact(amount);
	}
}
