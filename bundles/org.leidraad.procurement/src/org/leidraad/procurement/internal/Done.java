/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal;

import java.time.LocalDate;

/** Whether something was done: a day that is still to come is a plan or a slip of the pen, and nothing is done yet. */
public final class Done {

	private Done() {
	}

	/**
	 * Tells whether something was done.
	 *
	 * @param day the day on which it was done by what was entered, or null
	 * @param today the day on which is looked
	 * @return true if there is such a day, today or before
	 */
	public static boolean by(LocalDate day, LocalDate today) {
		return day != null && !day.isAfter(today);
	}

	/**
	 * Tells whether something is looked at: what is dated after the day on which is looked had not happened then.
	 *
	 * @param day its day, or null
	 * @param today the day on which is looked
	 * @return true if it has no date, or one of today or before
	 */
	public static boolean isKnown(LocalDate day, LocalDate today) {
		return day == null || by(day, today);
	}
}
