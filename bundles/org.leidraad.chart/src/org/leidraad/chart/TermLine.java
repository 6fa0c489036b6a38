/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.chart.internal.Canvas;
import org.leidraad.chart.internal.ChartTexts;
import org.leidraad.chart.internal.Palette;
import org.leidraad.chart.internal.Pen;
import org.leidraad.chart.internal.TermPainter;

/**
 * A time line in lanes, such as the term of a contract with what is planned and done during it: stretches as bars, days
 * as signs, today as a line through all lanes. A lane says in words what it holds, so that no legend is needed.
 *
 * @param span what the picture shows
 * @param locale the language of the words and dates
 */
public record TermLine(Span span, Locale locale) implements Picture {

	/**
	 * A day further from today than so many years is a slip of the keyboard and would only press all others together.
	 */
	private static final int MOST_YEARS = 60;

	/** What stands on a day; the signs are those of {@link StatusSign}. */
	public enum Sign {
		/** Done and well: a filled disc with a tick. */
		DONE,
		/** Still to come: a hollow disc. */
		OPEN,
		/** Past and not done: a clock. */
		LATE,
		/** Done, and partly well: a triangle. */
		PARTLY,
		/** Done, and not well: a square. */
		FAILED,
		/** It happened: a small diamond. */
		FACT
	}

	/**
	 * Something on a day.
	 *
	 * @param on the day
	 * @param sign what the day is of
	 * @param label a few words to the right of the sign, where there is room; empty for none
	 */
	public record Mark(LocalDate on, Sign sign, String label) {
	}

	/**
	 * A stretch of days.
	 *
	 * @param from its first day; none where it is not known, which goes on to the left edge
	 * @param to its last day; none where it is not known, which goes on to the right edge
	 * @param firm true for what holds by itself, drawn full with its two days; false for what is added, drawn light
	 * @param label a few words over it, where it is light
	 */
	public record Stretch(Optional<LocalDate> from, Optional<LocalDate> to, boolean firm, String label) {
	}

	/**
	 * One line of the picture.
	 *
	 * @param label what it is about and what it comes to, such as {@code Evaluation moments: 2 of 5 held}
	 * @param stretches its bars
	 * @param marks its signs
	 */
	public record Lane(String label, List<Stretch> stretches, List<Mark> marks) {

		/** Keeps copies of its own. */
		public Lane {
			stretches = List.copyOf(stretches);
			marks = List.copyOf(marks);
		}
	}

	/**
	 * What the picture shows.
	 *
	 * @param title what the time line is of, for those who cannot see the picture
	 * @param today the day on which is looked
	 * @param lanes its lanes from the top down
	 * @param nothing what to say where no day is known
	 */
	public record Span(String title, LocalDate today, List<Lane> lanes, String nothing) {

		/** Keeps a copy of its own. */
		public Span {
			lanes = List.copyOf(lanes);
		}
	}

	/** {@return all days that the axis must show, without today} */
	public List<LocalDate> days() {
		return span.lanes().stream().flatMap(lane -> Stream.concat(
				lane.stretches().stream().flatMap(one -> Stream.concat(one.from().stream(), one.to().stream())),
				lane.marks().stream().map(Mark::on))).filter(this::isNear).toList();
	}

	/**
	 * Tells whether a day can be shown.
	 *
	 * @param day the day
	 * @return true if it is at most 60 years from today
	 */
	public boolean isNear(LocalDate day) {
		return Math.abs(ChronoUnit.YEARS.between(span.today(), day)) < MOST_YEARS;
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			Canvas.prepare(copy);
			new TermPainter(this, new Pen(copy, Palette.of(theme)), theme, width, height).paint();
		} finally {
			copy.dispose();
		}
	}

	@Override
	public String alternativeText() {
		if (days().isEmpty()) {
			return span.title() + ": " + span.nothing();
		}
		String lanes = span.lanes().stream().map(Lane::label).collect(Collectors.joining("; "));
		return ChartTexts.get(locale, "term.alternative", span.title(), lanes,
				new FigureFormat(locale).date(span.today()));
	}
}
