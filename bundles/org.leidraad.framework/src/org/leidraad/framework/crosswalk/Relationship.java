/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

/** How one criterion stands to another. */
public enum Relationship {

	/** Each fulfils the other. */
	EQUIVALENT,
	/** It asks the same and more: who fulfils it fulfils the other. */
	STRICTER,
	/** It asks the same and less: who fulfils the other fulfils it. */
	LOOSER,
	/** Who fulfils it fulfils the other, which may be about something else. */
	IMPLIES,
	/** Who fulfils the other fulfils it, which may be about something else. */
	IMPLIED_BY,
	/** Nothing that is installed says how they stand to each other. */
	NONE
}
