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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** Dates that a roadmap can mean, however wild the ones that were typed. */
public final class CalendarDates {

	/** The first year that somebody can mean. */
	public static final int FIRST_PLAUSIBLE_YEAR = 1990;
	/** The last year that somebody can mean. */
	public static final int LAST_PLAUSIBLE_YEAR = 2100;

	private static final int LAST_DAY_OF_DECEMBER = 31;
	private static final int LAST_YEAR = 9999;

	private CalendarDates() {
	}

	/**
	 * A date later.
	 *
	 * @param date the date
	 * @param amount how much later
	 * @return the later date; none where it lies beyond what a calendar can hold
	 */
	public static Optional<LocalDate> after(LocalDate date, TemporalAmount amount) {
		try {
			return Optional.of(date.plus(amount));
		} catch (DateTimeException | ArithmeticException beyondCalendar) {
			return Optional.empty();
		}
	}

	/**
	 * The last day of a year.
	 *
	 * @param year the calendar year, or null
	 * @return 31 December of it; none where there is no year, or one outside 1 to 9999
	 */
	public static Optional<LocalDate> lastDayOf(Integer year) {
		return isYear(year) ? Optional.of(LocalDate.of(year, Month.DECEMBER, LAST_DAY_OF_DECEMBER)) : Optional.empty();
	}

	/**
	 * Tells whether a number can be a calendar year.
	 *
	 * @param year the number, or null
	 * @return true from 1 to 9999
	 */
	public static boolean isYear(Integer year) {
		return year != null && year >= 1 && year <= LAST_YEAR;
	}

	/**
	 * Tells whether a date is the last day of its year.
	 *
	 * @param date the date
	 * @return true on 31 December
	 */
	public static boolean isYearEnd(LocalDate date) {
		return date.getMonth() == Month.DECEMBER && date.getDayOfMonth() == LAST_DAY_OF_DECEMBER;
	}

	/**
	 * Tells whether somebody can mean a date: all else is a typing error, or stands for never.
	 *
	 * @param date the date
	 * @return true from 1990 to 2100
	 */
	public static boolean isPlausible(LocalDate date) {
		return date.getYear() >= FIRST_PLAUSIBLE_YEAR && date.getYear() <= LAST_PLAUSIBLE_YEAR;
	}
}
