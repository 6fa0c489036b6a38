/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The horizontal axis.
 *
 * @param first first day
 * @param last last day, after the first
 */
public record TimeScale(LocalDate first, LocalDate last) {

	private static final int HALF_YEAR = 183;

	/**
	 * The axis that shows all dates.
	 *
	 * @param dates the dates, at least one
	 * @return the axis; a single date gets half a year on both sides
	 */
	public static TimeScale of(List<LocalDate> dates) {
		LocalDate first = dates.stream().min(LocalDate::compareTo).orElseThrow();
		LocalDate last = dates.stream().max(LocalDate::compareTo).orElseThrow();
		return first.equals(last)
				? new TimeScale(first.minusDays(HALF_YEAR), last.plusDays(HALF_YEAR))
				: new TimeScale(first, last);
	}

	/**
	 * Where a day lies on the axis.
	 *
	 * @param day the day
	 * @return 0 on the first day, 1 on the last
	 */
	public double share(LocalDate day) {
		return (double) (day.toEpochDay() - first.toEpochDay()) / (last.toEpochDay() - first.toEpochDay());
	}

	/** {@return the years that are at least partly on the axis} */
	public List<Integer> years() {
		List<Integer> years = new ArrayList<>();
		for (int year = first.getYear(); year <= last.getYear(); year++) {
			years.add(year);
		}
		return years;
	}

	/**
	 * The part of the axis that a year takes.
	 *
	 * @param year the year
	 * @return share of its first and of its last day, within 0 to 1
	 */
	public double[] span(int year) {
		return new double[]{Math.max(0, share(LocalDate.of(year, 1, 1))),
			Math.min(1, share(LocalDate.of(year, 12, 31)))};
	}
}
