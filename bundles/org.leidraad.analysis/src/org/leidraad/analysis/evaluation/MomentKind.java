/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.evaluation;

import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.model.text.Message;

/** Why a contract is evaluated at a moment. */
public enum MomentKind {

	/** Three months after the start: does it work as agreed? */
	FIRST("first"),
	/** Nine months before the end: what to learn for the next tender, and what to do with options. */
	LAST("last"),
	/** Each year on the day of the start. */
	YEARLY("yearly");

	private final String id;

	MomentKind(String id) {
		this.id = id;
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}

	/** {@return what the moment is called} */
	public Message title() {
		return AnalysisTexts.message("moment." + id);
	}
}
