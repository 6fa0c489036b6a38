/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.model.Roadmap;

/**
 * The years that a roadmap looks at.
 *
 * @param first first calendar year; none if it is open or no year
 * @param last last calendar year; none if it is open or no year
 */
public record Horizon(Optional<Integer> first, Optional<Integer> last) {

	/**
	 * The horizon of a roadmap. Years in the wrong order are read the other way round.
	 *
	 * @param roadmap the roadmap
	 * @return its horizon
	 */
	public static Horizon of(Roadmap roadmap) {
		Optional<Integer> first = Optional.ofNullable(roadmap.getFirstYear()).filter(CalendarDates::isYear);
		Optional<Integer> last = Optional.ofNullable(roadmap.getLastYear()).filter(CalendarDates::isYear);
		boolean turned = first.isPresent() && last.isPresent() && first.get() > last.get();
		return turned ? new Horizon(last, first) : new Horizon(first, last);
	}

	/**
	 * Tells whether a date is before the horizon.
	 *
	 * @param date the date
	 * @return true before its first day
	 */
	public boolean startsAfter(LocalDate date) {
		return first.filter(year -> date.getYear() < year).isPresent();
	}

	/**
	 * Tells whether a date is after the horizon.
	 *
	 * @param date the date
	 * @return true after its last day
	 */
	public boolean endsBefore(LocalDate date) {
		return last.filter(year -> date.getYear() > year).isPresent();
	}

	/**
	 * Tells whether a date is in the horizon.
	 *
	 * @param date the date
	 * @return true if it is
	 */
	public boolean contains(LocalDate date) {
		return !startsAfter(date) && !endsBefore(date);
	}

	/** {@return the last day of the horizon; none if it is open} */
	public Optional<LocalDate> end() {
		return last.flatMap(CalendarDates::lastDayOf);
	}

	/**
	 * The last day of the year of the horizon that is nearest to a date outside it.
	 *
	 * @param date the date
	 * @return 31 December of the first or last year; none if that side is open
	 */
	public Optional<LocalDate> nearest(LocalDate date) {
		return startsAfter(date) ? first.flatMap(CalendarDates::lastDayOf) : end();
	}
}
