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

import org.leidraad.model.Contract;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.modification.SmallDrawer;
import org.leidraad.report.internal.MoneyFormat;
import org.leidraad.report.internal.ReportFacts;

/**
 * How full the small drawer of a contract is.
 *
 * @param facts what the report is about
 * @param contract the contract
 * @param drawer its small drawer on the date of the report
 */
record SmallDrawerRow(ReportFacts facts, Contract contract, SmallDrawer drawer) {

	/** The contracts that were changed and whose limit is known. */
	static List<SmallDrawerRow> of(ReportFacts facts) {
		return facts.roadmap().getContracts().stream().filter(contract -> contract.getModifications().stream()
				.anyMatch(change -> facts.isKnown(change.getDate())))
				.flatMap(contract -> row(facts, contract).stream()).toList();
	}

	private static Optional<SmallDrawerRow> row(ReportFacts facts, Contract contract) {
		return SmallDrawer.asOf(contract, facts.on()).map(drawer -> new SmallDrawerRow(facts, contract, drawer));
	}

	String contractName() {
		return ModelNames.element(facts.locale(), contract);
	}

	/** Used, of which limit, and how full that is. */
	String sentence() {
		MoneyFormat money = new MoneyFormat(facts.locale());
		return facts.text("smallDrawer", money.brief(drawer.used()), money.brief(drawer.limit()),
				facts.format().percent(drawer.share()));
	}
}
