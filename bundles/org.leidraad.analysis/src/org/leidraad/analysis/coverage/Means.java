/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import org.leidraad.model.text.Message;

/** How a criterion covers an aspect, the strongest first. */
public enum Means {

	/** A certificate proves it: a label, an operator standard or a management system. */
	CERTIFIED("certified"),
	/** A buyer asks for it and looks at the proof: a criteria set, a code of practice, a clause. */
	ASKED("asked"),
	/** The law demands it of everybody. */
	LAW("law"),
	/** It only informs, or is about the organisation of the buyer: nothing is covered by it. */
	INFORMATION("information");

	private final String id;

	Means(String id) {
		this.id = id;
	}

	/** {@return how documents and files call it, in no language} */
	public String id() {
		return id;
	}

	/** {@return true unless it only informs} */
	public boolean covers() {
		return this != INFORMATION;
	}

	/** {@return its name for people} */
	public Message word() {
		return Message.of(CoverageTexts.TEXTS, "means." + id);
	}
}
