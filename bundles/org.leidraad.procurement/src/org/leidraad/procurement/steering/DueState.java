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

import java.time.LocalDate;

import org.leidraad.model.text.Message;

/** How near a duty is. */
public enum DueState {

	/** Its day is past. */
	OVERDUE("overdue"),
	/** Within 30 days; of a measurement also while its days of grace run. */
	SOON("soon"),
	/** Later in the same calendar year. */
	THIS_YEAR("this-year"),
	/** In a later calendar year. */
	LATER("later");

	private static final int SOON_DAYS = 30;

	private final String id;

	DueState(String id) {
		this.id = id;
	}

	/** The state of a duty that is not done. */
	static DueState of(LocalDate date, LocalDate today) {
		if (date.isBefore(today)) {
			return OVERDUE;
		}
		if (!date.isAfter(today.plusDays(SOON_DAYS))) {
			return SOON;
		}
		return date.getYear() == today.getYear() ? THIS_YEAR : LATER;
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}

	/** {@return the state in words} */
	public Message title() {
		return SteeringTexts.message("due." + id);
	}
}
