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
import java.util.List;

/**
 * Changes that fit the small drawer and that nobody booked yet: they count for the changes after them, because the law
 * sums changes and not bookings.
 *
 * @param small their net sum, in euro
 * @param changes how many there are
 */
record Pending(BigDecimal small, int changes) {

	/** There are none. */
	static final Pending NONE = new Pending(BigDecimal.ZERO, 0);

	/** {@return those among some rows of a ledger} */
	static Pending among(List<LedgerRow> rows) {
		Pending pending = NONE;
		for (LedgerRow row : rows) {
			pending = pending.after(row);
		}
		return pending;
	}

	/** {@return the same with one row of a ledger more} */
	Pending after(LedgerRow row) {
		return row.verdict().filter(ignored -> row.booked().isEmpty()).filter(ModificationVerdict::isSmall)
				.map(verdict -> new Pending(small.add(verdict.subject().delta()), changes + 1)).orElse(this);
	}
}
