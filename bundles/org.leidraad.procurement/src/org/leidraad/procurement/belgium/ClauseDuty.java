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

/** Whether the tender documents must mention a clause. */
public enum ClauseDuty {

	/** The documents must hold it. */
	COMPULSORY("compulsory"),
	/** It can be used only if the documents mention it. */
	ONLY_IF_MENTIONED("only-if-mentioned"),
	/** It applies by law; to mention it is optional. */
	BY_LAW("by-law");

	private final String id;

	ClauseDuty(String id) {
		this.id = id;
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}
}
