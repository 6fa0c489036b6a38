/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import org.leidraad.model.text.Message;

/** Where an embodied-carbon value of an offer comes from. */
public enum EmbodiedOrigin {

	/** The tenderer declares it, as documented by the maker. */
	DECLARED("declared"),
	/** The tenderer or the buyer estimated it. */
	ESTIMATED("estimated"),
	/** The device profile of the roadmap for the product group: an estimate. */
	PROFILE("profile"),
	/** The reference value of the product group: an estimate. */
	REFERENCE("reference"),
	/** 0 for a used device: making it was counted with its first life (cut-off). */
	CUT_OFF("cut-off");

	private final String id;

	EmbodiedOrigin(String id) {
		this.id = id;
	}

	/** {@return the word in JSON, which never translates} */
	public String id() {
		return id;
	}

	/** {@return true unless the tenderer declares it} */
	public boolean isEstimate() {
		return this != DECLARED;
	}

	/** {@return the word for people} */
	public Message label() {
		return CostTexts.message("origin." + id);
	}
}
