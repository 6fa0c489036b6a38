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

import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.report.internal.MoneyFormat;
import org.leidraad.report.internal.ReportFacts;

/**
 * The best offer of a procurement, or the runner-up, as the head of its years.
 *
 * @param of the comparison
 * @param compared the offer
 */
record BestOfferRow(OfferComparison of, ComparedOffer compared) {

	/** The best and the runner-up. */
	static final int MOST = 2;

	/** Those of all procurements. */
	static List<BestOfferRow> of(ReportFacts facts) {
		return OfferComparison.of(facts).stream()
				.flatMap(comparison -> comparison.best(MOST).stream().map(one -> new BestOfferRow(comparison, one)))
				.toList();
	}

	String name() {
		return of.name(compared);
	}

	/** What the present values come to, and what that is a year. */
	String sentence() {
		MoneyFormat money = new MoneyFormat(of.facts().locale());
		return of.facts().text("years.sentence", of.currency(), money.exact(compared.result().lcc()),
				of.facts().format().number(compared.result().annuity(), 4), money.exact(compared.result().annual()));
	}
}
