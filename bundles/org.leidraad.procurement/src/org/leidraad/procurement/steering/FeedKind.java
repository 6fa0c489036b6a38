/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

/** By what way a contract feeds an indicator. */
public enum FeedKind {

	/** The monitoring of the contract measures it. */
	MONITORING("monitoring"),
	/** An agreed criterion moves the target that it belongs to. */
	CRITERION("criterion"),
	/** Devices that came in or went out under the contract are counted in it. */
	FLOW("flow"),
	/** A value that a check found is in its unit, for a criterion that moves its target. */
	CHECK("check");

	private final String id;

	FeedKind(String id) {
		this.id = id;
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}
}
