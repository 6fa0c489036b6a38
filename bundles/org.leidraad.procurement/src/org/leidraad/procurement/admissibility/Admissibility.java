/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.admissibility;

import org.leidraad.model.text.Message;

/** What a buyer may do with a label in a tender, the furthest first. */
public enum Admissibility {

	/** It may be required as such, or an equivalent label. */
	MAY_BE_REQUIRED("may-be-required"),
	/** Only those of its requirements may be copied that are linked to what is bought. */
	SPECIFICATIONS_ONLY("specifications-only"),
	/** It may not be asked for. */
	NOT_USABLE("not-usable");

	private final String id;

	Admissibility(String id) {
		this.id = id;
	}

	/** {@return how documents and files call it, in no language} */
	public String id() {
		return id;
	}

	/** {@return its name for people} */
	public Message word() {
		return AdmissibilityTexts.message("verdict." + id);
	}
}
