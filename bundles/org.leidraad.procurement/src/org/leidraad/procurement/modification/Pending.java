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
 * Changes that nobody booked yet, by the drawer that fits first: they count for the changes after them, because the law
 * sums changes, and forbids evasion by changes, and not by bookings.
 *
 * @param small the net sum of those that go into the small drawer, in euro
 * @param changes how many of these there are
 * @param exceptional how many go into drawers d and e
 */
record Pending(BigDecimal small, int changes, int exceptional) {

	/** There are none. */
	static final Pending NONE = new Pending(BigDecimal.ZERO, 0, 0);

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
		return row.booked().isPresent() ? this : row.verdict().map(this::after).orElse(this);
	}

	private Pending after(ModificationVerdict verdict) {
		if (verdict.isSmall()) {
			return new Pending(small.add(verdict.subject().delta()), changes + 1, exceptional);
		}
		return verdict.noticeRequired() ? new Pending(small, changes, exceptional + 1) : this;
	}
}
