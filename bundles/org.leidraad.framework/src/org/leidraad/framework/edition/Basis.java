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

/** Why a criterion of one edition counts as the counterpart of one of another. */
public enum Basis {

	/** It holds in both editions, under one key. */
	SAME_KEY,
	/** The catalogue relates the two. */
	RELATION,
	/** The owner gives both the same number. */
	OFFICIAL_ID,
	/** There is no counterpart. */
	NONE
}
