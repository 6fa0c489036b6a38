/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.belgium;

import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;

/** Whether amounts are in euro, in which the law states its own. */
final class Euros {

	private static final String EURO = "EUR";

	private Euros() {
	}

	/** {@return true if the amounts of the contract are} */
	static boolean isOf(Contract contract, Roadmap roadmap) {
		String own = contract.getCurrency();
		return own == null || own.isBlank() ? isOf(roadmap) : EURO.equalsIgnoreCase(own.strip());
	}

	/** {@return true if amounts of the roadmap without a currency of their own are} */
	static boolean isOf(Roadmap roadmap) {
		String currency = roadmap.getCurrency();
		return currency == null || currency.isBlank() || EURO.equalsIgnoreCase(currency.strip());
	}
}
