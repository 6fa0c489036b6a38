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

/** How far a duty with a date is. */
public enum AlarmState {

	/** Still to be done, and in time. */
	OPEN("open"),
	/** Done in time. */
	DONE("done"),
	/** Not done, and the last day is past. */
	OVERDUE("overdue"),
	/** Done after the last day. */
	DONE_LATE("done-late"),
	/** Whether it was done in time, or when it must be, nobody can tell until a date is filled in. */
	UNKNOWN("unknown");

	private final String id;

	AlarmState(String id) {
		this.id = id;
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}
}
