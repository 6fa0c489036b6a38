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

/** How an edition stands on a date. */
public enum EditionState {

	/** Its first day is still to come. */
	NOT_YET,
	/** It has begun, is not over, and none that has begun replaces it. */
	IN_FORCE,
	/** Its last day is past, whether another replaces it or not. */
	EXPIRED,
	/** It is not over by its own dates, but an edition that has begun replaces it, even if that one is over by now. */
	SUPERSEDED,
	/** Nobody wrote down when it begins, and nothing says that it is over: it counts as in force, to be checked. */
	UNKNOWN_TERM
}
