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

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.ElementName;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

/**
 * An agenda as a calendar that any calendar program reads (RFC 5545): each duty an event that lasts all day, with a
 * reminder two weeks before. An event keeps its UID, so that a calendar that is read in again replaces what it brought
 * before. What is overdue stands on its own day, without a reminder.
 *
 * @param agenda what is due
 * @param locale the language of the events
 * @param made when the calendar is made, which each event must state
 */
public record AgendaCalendar(Agenda agenda, Locale locale, Instant made) {

	/** Reminders come this many days before. */
	public static final int REMINDER_DAYS = 14;

	private static final String PRODUCT = "-//Leidraad//Leidraad//";
	private static final String UID_HOST = "@leidraad.org";
	/** By which programs that do not know RFC 7986 name a calendar. */
	private static final String NAME_OF_OLD = "X-WR-CALNAME";
	private static final String END = "END:VCALENDAR";

	private VEvent event(Due due, String key) {
		VEvent event = new VEvent();
		event.setUid(key + UID_HOST);
		event.setDateTimeStamp(Date.from(made));
		event.setDateStart(day(due.date(), 0));
		event.setDateEnd(day(due.date(), 1));
		event.setSummary(
				SteeringTexts.message("summary", due.kind().title(), ElementName.of(due.element())).in(locale));
		event.setDescription(description(due));
		event.addCategories(due.kind().title().in(locale));
		event.setTransparency(Transparency.transparent());
		event.setStatus(Status.confirmed());
		if (due.state() != DueState.OVERDUE) {
			event.addAlarm(alarm(event.getSummary().getValue()));
		}
		return event;
	}

	private String description(Due due) {
		String text = due.sentence().in(locale);
		return due.element().getId() == null ? text : text + "\n" + due.element().getId();
	}

	/** A day without time, which is the same day in every time zone. */
	private static ICalDate day(LocalDate date, int later) {
		LocalDate day = date.plusDays(later);
		return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
	}

	private static VAlarm alarm(String summary) {
		return VAlarm.display(new Trigger(Duration.builder().prior(true).days(REMINDER_DAYS).build(), Related.START),
				summary);
	}

	/**
	 * What is left out: duties on a day that can hardly be meant, before 1990 or after 2100, at which many a calendar
	 * program stumbles. The finding {@code date-implausible} says where such a date stands.
	 *
	 * @return the duties in order of date
	 */
	public List<Due> leftOut() {
		return agenda.dues().stream().filter(due -> !CalendarDates.isPlausible(due.date())).toList();
	}

	/**
	 * Writes the calendar in UTF-8, as RFC 5545 demands: lines folded at 75 octets, ended by CR LF. One event after the
	 * other goes through the library, so that a long agenda needs no more memory than a short one.
	 *
	 * @param stream where to; it stays open
	 * @throws IOException if it cannot be written
	 */
	public void write(OutputStream stream) throws IOException {
		StringWriter text = new StringWriter();
		try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
			// the library folds by characters, of which one may be four octets
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
			writer.write(named());
			write(text, stream, line -> !END.equals(line));
			Map<String, Integer> seen = new HashMap<>();
			for (Due due : agenda.dues()) {
				if (CalendarDates.isPlausible(due.date())) {
					int times = seen.merge(due.key(), 1, Integer::sum);
					ICalendar one = new ICalendar();
					one.addEvent(event(due, due.key() + (times == 1 ? "" : "-" + times)));
					writer.write(one);
					write(text, stream, new EventLines());
				}
			}
			stream.write(FoldedLine.of(END));
		}
	}

	private ICalendar named() {
		ICalendar calendar = new ICalendar();
		calendar.setProductId(PRODUCT + locale.getLanguage().toUpperCase(Locale.ROOT));
		calendar.setName(ElementName.of(agenda.roadmap()));
		calendar.setExperimentalProperty(NAME_OF_OLD, escaped(ElementName.of(agenda.roadmap())));
		return calendar;
	}

	/** A property that biweekly does not know is written as it stands; as text it has these three escaped. */
	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
	}

	/** Hands on those lines that are wanted, and forgets all. */
	private static void write(StringWriter text, OutputStream stream, Predicate<String> wanted) throws IOException {
		for (String line : text.toString().split("\r\n")) {
			if (wanted.test(line)) {
				stream.write(FoldedLine.of(line));
			}
		}
		text.getBuffer().setLength(0);
	}

	/** The lines of an event, without those of the calendar around it. */
	private static final class EventLines implements Predicate<String> {

		private boolean isInside;

		@Override
		public boolean test(String line) {
			isInside |= "BEGIN:VEVENT".equals(line);
			boolean wanted = isInside;
			isInside &= !"END:VEVENT".equals(line);
			return wanted;
		}
	}
}
