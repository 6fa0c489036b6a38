/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.leidraad.chart.FigureFormat;
import org.leidraad.model.Contract;
import org.leidraad.model.Regime;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.modification.GoverningLaw;
import org.leidraad.procurement.modification.SmallDrawer;

/**
 * What of a contract decides on its changes.
 *
 * @param contract the contract, in its roadmap
 * @param locale the language
 */
record ContractFacts(Contract contract, Locale locale) {

	private static final int CENTS = 2;

	/** {@return the law, the type, the class of the buyer, the value that counts, separated by dots} */
	String sentence() {
		List<String> parts = new ArrayList<>();
		parts.add(ModelNames.choice(locale, law()));
		parts.add(ModelNames.choice(locale, contract.getType()));
		parts.add(ModelNames.choice(locale, contract.getBuyerClass()));
		parts.add(SmallDrawer.reference(contract).map(value -> ChangeTexts.in(locale, "contract.value", money(value)))
				.orElseGet(() -> ChangeTexts.in(locale, "contract.noValue")));
		return String.join("  \u00B7  ", parts);
	}

	private Regime law() {
		return contract.eContainer() instanceof Roadmap roadmap
				? GoverningLaw.of(contract, roadmap)
				: contract.getRegime();
	}

	private String money(BigDecimal value) {
		return new FigureFormat(locale).number(value, CENTS) + '\u00A0' + ChangeDraft.EURO;
	}
}
