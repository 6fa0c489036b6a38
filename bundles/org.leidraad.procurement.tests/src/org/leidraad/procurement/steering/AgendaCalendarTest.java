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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.CheckResult;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;

/** A calendar file that any calendar program reads: read back by the library, and looked at line by line. */
class AgendaCalendarTest {

	private static final Instant MADE = Instant.parse("2026-11-21T12:00:00Z");
	private static final String WILD = "Évaluation; “annuelle”, 評価 😀😀\\n \"x\": " + "ë".repeat(80);

	private final SteeredContract all = new SteeredContract();

	private byte[] written(Locale locale) throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		new AgendaCalendar(Agenda.of(all.roadmap, SteeredContract.TODAY), locale, MADE).write(stream);
		return stream.toByteArray();
	}

	private String text(Locale locale) throws IOException {
		return new String(written(locale), StandardCharsets.UTF_8);
	}

	/** The lines as RFC 5545, section 3.1, has them unfolded. */
	private List<String> lines() throws IOException {
		return Arrays.asList(text(Locale.ENGLISH).replace("\r\n ", "").split("\r\n"));
	}

	@Test
	void writesEachDutyAsAnEventThatLastsAllDay() throws IOException {
		all.contract.getCriteria().clear();
		all.contract.setId("k-1");
		assertEquals(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Leidraad//Leidraad//EN", "NAME:Roadmap",
				"X-WR-CALNAME:Roadmap", "BEGIN:VEVENT", "UID:contract-end-k-1@leidraad.org",
				"DTSTAMP:20261121T120000Z", "DTSTART;VALUE=DATE:20291231", "DTEND;VALUE=DATE:20300101",
				"SUMMARY:End of contract: Laptops",
				"DESCRIPTION:Contract “Laptops” ends: is what comes after it arranged?\\nk-1",
				"CATEGORIES:End of contract", "TRANSP:TRANSPARENT", "STATUS:CONFIRMED", "BEGIN:VALARM",
				"ACTION:DISPLAY", "TRIGGER;RELATED=START:-P14D", "DESCRIPTION:End of contract: Laptops", "END:VALARM",
				"END:VEVENT", "END:VCALENDAR"), lines());
	}

	@Test
	void bothNamesOfTheCalendarAreEscaped() throws IOException {
		all.roadmap.setName("Town, example; a\\b");
		assertTrue(lines().contains("NAME:Town\\, example\\; a\\\\b"), lines().toString());
		assertTrue(lines().contains("X-WR-CALNAME:Town\\, example\\; a\\\\b"), lines().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void canBeReadBack(String language) throws IOException {
		Locale locale = Locale.of(language);
		all.evaluation("2026-12-10").setName(WILD);
		ICalendar read = Biweekly.parse(text(locale)).first();
		assertEquals(List.of(), read.validate(ICalVersion.V2_0).getWarnings());
		Agenda agenda = Agenda.of(all.roadmap, SteeredContract.TODAY);
		assertEquals(agenda.dues().size(), read.getEvents().size());
		for (int i = 0; i < agenda.dues().size(); i++) {
			Due due = agenda.dues().get(i);
			VEvent event = read.getEvents().get(i);
			DateTimeComponents day = event.getDateStart().getValue().getRawComponents();
			assertEquals(due.date(), LocalDate.of(day.getYear(), day.getMonth(), day.getDate()));
			assertFalse(event.getDateStart().getValue().hasTime());
			assertTrue(event.getDescription().getValue().startsWith(due.sentence().in(locale)));
			assertEquals(List.of(due.kind().title().in(locale)), event.getCategories().getFirst().getValues());
		}
	}

	@Test
	void noLineHasMoreThanSeventyFiveOctetsAndNoCharacterIsBroken() throws IOException {
		all.evaluation("2026-12-10").setName(WILD);
		all.roadmap.setName(WILD);
		byte[] content = written(Locale.FRENCH);
		String whole = new String(content, StandardCharsets.UTF_8);
		assertArrayEquals(content, whole.getBytes(StandardCharsets.UTF_8));
		assertFalse(whole.contains("\ufffd"));
		assertTrue(whole.endsWith("END:VCALENDAR\r\n"));
		assertFalse(whole.replace("\r\n", "").matches("(?s).*[\r\n].*"));
		for (String line : whole.split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
			assertTrue(Pattern.matches("[A-Z][A-Z-]*[:;].*| .*", line), line);
		}
		assertTrue(whole.replace("\r\n ", "").contains("Évaluation\\; “annuelle”\\, 評価 😀😀"), whole);
	}

	@Test
	void anEventKeepsItsNameWhenItsDateMoves() throws IOException {
		all.evaluation("2026-12-10");
		Set<String> before = uids();
		all.contract.getEvaluations().getFirst().setDate(SteeredContract.day("2027-05-01"));
		all.contract.getEvaluations().getFirst().setName("Other");
		assertEquals(before, uids());
		assertEquals(before.size(), Agenda.of(all.roadmap, SteeredContract.TODAY).dues().size());
	}

	private Set<String> uids() throws IOException {
		return lines().stream().filter(line -> line.startsWith("UID:")).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void twinsWithoutIdentifierStayApart() throws IOException {
		all.check("2026-12-01", CheckResult.NOT_CHECKED, null).setId(null);
		all.check("2026-12-02", CheckResult.NOT_CHECKED, null).setId("");
		assertEquals(Agenda.of(all.roadmap, SteeredContract.TODAY).dues().size(), uids().size());
	}

	@Test
	void whatIsOverdueHasNoReminder() throws IOException {
		all.evaluation("2026-11-20");
		assertEquals(lines().stream().filter("BEGIN:VEVENT"::equals).count() - 1,
				lines().stream().filter("BEGIN:VALARM"::equals).count());
	}

	@Test
	void leavesOutWhatNoCalendarHolds() throws IOException {
		all.lasts("2026-01-01", "+99999-12-31");
		all.contract.getCriteria().clear();
		assertFalse(text(Locale.ENGLISH).contains("99999"));
		for (String end : List.of("9999-12-31", "2101-01-01")) {
			all.lasts("0001-01-01", end);
			assertFalse(text(Locale.ENGLISH).contains("BEGIN:VEVENT"), end);
			assertEquals(List.of(DueKind.CONTRACT_END), new AgendaCalendar(
					Agenda.of(all.roadmap, SteeredContract.TODAY), Locale.ENGLISH, MADE).leftOut().stream()
					.map(Due::kind).toList());
		}
		all.lasts("1990-01-01", "2100-12-31");
		assertTrue(text(Locale.ENGLISH).contains("DTSTART;VALUE=DATE:21001231"));
	}

	@Test
	void theSameAgendaIsTheSameFile() throws IOException {
		assertArrayEquals(written(Locale.ENGLISH), written(Locale.ENGLISH));
	}
}
