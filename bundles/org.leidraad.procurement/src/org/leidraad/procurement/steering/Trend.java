/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import org.leidraad.model.text.Message;

/** How a criterion does compared with the check before. */
public enum Trend {

	/** Better kept. */
	BETTER("better"),
	/** As well as before. */
	SAME("same"),
	/** Less well kept. */
	WORSE("worse"),
	/** Checked fewer than two times. */
	UNKNOWN("unknown");

	private final String id;

	Trend(String id) {
		this.id = id;
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}

	/** {@return the trend in words} */
	public Message title() {
		return SteeringTexts.message("trend." + id);
	}
}
