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

/** What the amount of a change is held against. */
enum Bound {

	/** Drawer b: the net sum stays lower than the European threshold. */
	BELOW_THRESHOLD("below-threshold"),
	/** Drawer b: the net sum stays lower than 10% of the value of the contract, 15% for works. */
	BELOW_SHARE("below-share"),
	/** Drawers d and e: the price increases by half the value at most; does not hold for utilities. */
	WITHIN_HALF("within-half");

	private final String id;

	Bound(String id) {
		this.id = id;
	}

	String id() {
		return id;
	}
}
