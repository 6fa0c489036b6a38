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

/** How a contract does on one clause. */
public enum ClauseState {

	/** The contract holds it. */
	PRESENT("present"),
	/** It is compulsory, and the contract does not hold it. */
	MISSING("missing"),
	/** It is compulsory for other contracts, but not for one of this type or size; the contract does not hold it. */
	EXEMPT("exempt"),
	/** It was not agreed, so that it cannot be used. */
	NOT_AGREED("not-agreed"),
	/** It applies by law. */
	APPLIES("by-law");

	private final String id;

	ClauseState(String id) {
		this.id = id;
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}
}
