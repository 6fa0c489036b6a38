/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.edition;

/** What becomes of a criterion in another edition. */
public enum Change {

	/** The same is asked. */
	SAME,
	/** More is asked. */
	STRICTER,
	/** Less is asked. */
	LOOSER,
	/** Something comparable is asked that is neither more nor less, or of which the data does not tell. */
	CHANGED,
	/** It is not asked any more. */
	DROPPED,
	/** It was not asked before. */
	NEW
}
