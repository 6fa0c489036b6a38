/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.leidraad.analysis.internal.CalendarDates;

/**
 * How often an indicator is measured (meetfrequentie), as people write it in English, Dutch or French:
 * {@code yearly}, {@code halfjaarlijks}, {@code trimestriel}, {@code per order}, {@code every two years}, or an ISO
 * 8601
 * period such as {@code P6M}. After a comma the moment may follow ({@code yearly, 31-12}), or a second frequency
 * ({@code per tender, yearly}). Capitals and accents do not matter.
 *
 * @param occasion what makes that a measurement is due
 * @param period time between two measurements; none where only an event makes one due
 * @param moment the moment of measurement as written after the comma; none where nothing is
 */
public record MeasurementFrequency(Occasion occasion, Optional<Period> period, Optional<String> moment) {

	/** What makes that a measurement is due. */
	public enum Occasion {
		/** The calendar. */
		CALENDAR,
		/** Each order or call-off. */
		ORDER,
		/** Each tender. */
		TENDER
	}

	private static final int MOST_CHARACTERS = 200;

	/**
	 * Reads a frequency.
	 *
	 * @param text what was written, or null
	 * @return the frequency; none where there is nothing, it cannot be understood, or it is longer than 200 characters
	 */
	public static Optional<MeasurementFrequency> parse(String text) {
		if (text == null || text.length() > MOST_CHARACTERS) {
			return Optional.empty();
		}
		int comma = text.indexOf(',');
		if (comma < 0) {
			return FrequencyWords.read(text);
		}
		String rest = text.substring(comma + 1).strip();
		return FrequencyWords.read(text.substring(0, comma)).map(frequency -> frequency.with(rest));
	}

	private MeasurementFrequency with(String rest) {
		Optional<MeasurementFrequency> second = parse(rest);
		if (second.isPresent()) {
			return new MeasurementFrequency(occasion, period.or(second.get()::period), second.get().moment());
		}
		return new MeasurementFrequency(occasion, period, Optional.of(rest).filter(word -> !word.isEmpty()));
	}

	/**
	 * The date on which the next measurement is due. What is measured at the end of a month is due at the end of a
	 * month,
	 * also where the months differ in length: half a year after 30 June is 31 December.
	 *
	 * @param last the date of the last one
	 * @return the date; none where only an event makes one due
	 */
	public Optional<LocalDate> dueAfter(LocalDate last) {
		return period.flatMap(time -> CalendarDates.after(last, time)
				.map(due -> isMonthEnd(last) && time.getDays() == 0
						? due.with(TemporalAdjusters.lastDayOfMonth())
						: due));
	}

	private static boolean isMonthEnd(LocalDate date) {
		return date.getDayOfMonth() == date.lengthOfMonth();
	}
}
