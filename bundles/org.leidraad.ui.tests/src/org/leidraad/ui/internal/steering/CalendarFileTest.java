/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Contract;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.ui.internal.fields.SmallRoadmap;

/** A calendar is written whole or not at all. */
class CalendarFileTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	@TempDir
	private Path folder;

	private static Agenda agenda() {
		SmallRoadmap small = new SmallRoadmap();
		Contract contract = (Contract) Identity.create(Literals.CONTRACT);
		contract.setName("Laptops");
		contract.setEnd(LocalDate.of(2027, 12, 31));
		small.roadmap.getContracts().add(contract);
		return Agenda.of(contract, small.roadmap, TODAY);
	}

	@Test
	void whatIsDueIsInTheFileAndNothingBesideIt() throws IOException {
		CalendarFile file = CalendarFile.of(folder.resolve("agenda.ics"));
		Files.writeString(file.file(), "the one before");
		file.write(agenda(), Locale.ENGLISH);
		String text = Files.readString(file.file());
		assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n"), text);
		assertTrue(text.contains("DTSTART;VALUE=DATE:20271231\r\n"), text);
		assertEquals(List.of("agenda.ics"), names());
	}

	@Test
	void aNameWithoutEndingGetsOne() {
		assertEquals(folder.resolve("agenda.ics"), CalendarFile.of(folder.resolve("agenda")).file());
		assertEquals(folder.resolve("AGENDA.ICS"), CalendarFile.of(folder.resolve("AGENDA.ICS")).file());
	}

	@Test
	void whatCannotBeReplacedStaysAndNoDraftIsLeft() throws IOException {
		CalendarFile file = CalendarFile.of(folder.resolve("agenda.ics"));
		Files.createDirectories(file.file().resolve("full"));
		assertThrows(IOException.class, () -> file.write(agenda(), Locale.ENGLISH));
		assertTrue(Files.isDirectory(file.file().resolve("full")));
		assertEquals(List.of("agenda.ics"), names());
		CalendarFile nowhere = CalendarFile.of(folder.resolve("no-such-folder").resolve("agenda.ics"));
		assertThrows(IOException.class, () -> nowhere.write(agenda(), Locale.ENGLISH));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
