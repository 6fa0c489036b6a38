/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import org.leidraad.model.text.Message;

/** What becomes of an offer in the award. */
public enum Standing {

	/** All criteria could be scored, and no requirement is known to be missed: it has a rank. */
	RANKED("ranked"),

	/** Something could not be scored, so that there is no total that could be compared: no rank. */
	INCOMPLETE("incomplete"),

	/** A requirement is missed: no rank, whatever its points. */
	EXCLUDED("excluded");

	private final String id;

	Standing(String id) {
		this.id = id;
	}

	/** {@return the name in files, which never translates} */
	public String id() {
		return id;
	}

	/** {@return the name for people} */
	public Message label() {
		return AwardTexts.message("standing." + id);
	}
}
