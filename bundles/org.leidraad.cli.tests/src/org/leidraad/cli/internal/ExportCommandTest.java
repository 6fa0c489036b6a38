/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code export}: a roadmap, or part of it, in another format. */
class ExportCommandTest {

	@TempDir
	Path folder;

	private Path file;
	private Path out;

	@BeforeEach
	void prepare() throws Exception {
		file = SteeredRoadmap.file(folder);
		out = folder.resolve("deep").resolve("due.ics");
	}

	private List<String> lines(String start) throws Exception {
		return new String(Files.readAllBytes(out), StandardCharsets.UTF_8).replace("\r\n ", "").lines()
				.filter(line -> line.startsWith(start)).toList();
	}

	private CommandLineRun export(Object... more) {
		Object[] all = Stream.concat(Stream.of("export", "calendar", file, "-o", out), Stream.of(more)).toArray();
		CommandLineRun run = CommandLineRun.of(all);
		assertEquals(ExitCode.DONE, run.code(), run.err());
		return run;
	}

	@Test
	void writesWhatIsDueAsACalendar() throws Exception {
		assertEquals(out + System.lineSeparator(), export().out());
		assertEquals(List.of("UID:evaluation-e-1-k-1@leidraad.org", "UID:event-notice-ke-1-k-1@leidraad.org",
				"UID:evaluation-e-2-k-1@leidraad.org", "UID:check-c-1-k-1@leidraad.org",
				"UID:event-figures-ke-2-k-1@leidraad.org", "UID:contract-end-k-1@leidraad.org"), lines("UID:"));
		assertEquals(List.of("DTSTAMP:20261121T120000Z"), lines("DTSTAMP:").stream().distinct().toList());
		assertEquals(List.of("DTSTART;VALUE=DATE:20260401"), lines("DTSTART").subList(0, 1));
	}

	@Test
	void writesInTheLanguageAskedAndInThePlaceOfTheOldFile() throws Exception {
		export();
		export("--locale", "nl");
		assertTrue(lines("SUMMARY:").contains("SUMMARY:Einde contract: Laptops"), lines("SUMMARY:")::toString);
		export("--locale", "fr");
		assertTrue(lines("SUMMARY:").contains("SUMMARY:Fin de contrat\u00a0: Laptops"), lines("SUMMARY:")::toString);
		try (Stream<Path> files = Files.list(out.getParent())) {
			assertEquals(List.of(out), files.toList());
		}
	}

	@Test
	void writesFromADayOnAndOfOneContract() throws Exception {
		export("--from", "2027-01-02", "--contract", "k-1");
		assertEquals(List.of("UID:event-figures-ke-2-k-1@leidraad.org", "UID:contract-end-k-1@leidraad.org"),
				lines("UID:"));
	}

	@Test
	void writesNoFileWhenNothingIsDue() {
		CommandLineRun run = export("--contract", "k-2", "--locale", "nl");
		assertEquals(file + ": er staat niets open, dus er is geen bestand geschreven." + System.lineSeparator(),
				run.out());
		assertFalse(Files.exists(out));
	}

	@Test
	void saysWhatHasNoPlaceInACalendar() throws Exception {
		String text = Files.readString(file);
		String far = text.replaceAll("(id=\"k-1\"[^>]*? end=\")[^\"]*", "$19999-12-31");
		assertNotEquals(text, far);
		Files.writeString(file, far);
		CommandLineRun run = export("--from", "2027-01-02", "--contract", "k-1", "--locale", "nl");
		assertEquals("2 verplichtingen hebben een datum vóór 1990 of na 2100, en geen plaats in de agenda: zie "
				+ "“leidraad check”." + System.lineSeparator(), run.err());
		assertFalse(Files.exists(out));
	}

	@Test
	void listsTheKinds() {
		CommandLineRun run = CommandLineRun.of("export", "--list");
		assertEquals(ExitCode.DONE, run.code());
		assertTrue(run.out().contains("calendar  all that is due"), run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"export", "export calendar", "export calendar FILE", "export novel FILE -o OUT",
		"export calendar FILE -o FOLDER", "export calendar FILE -o FILE", "export calendar FILE -o FILE/x.ics",
		"export calendar no-such.leidraad -o OUT", "export calendar FILE -o OUT --contract k-9",
		"export calendar FILE -o OUT --from soon", "export calendar FILE FILE -o OUT"})
	void wrongUsageIsToldInOneLineAndNothingIsWritten(String line) throws Exception {
		byte[] before = Files.readAllBytes(file);
		for (String language : List.of("en", "nl", "fr")) {
			String all = line.replace("FILE", file.toString()).replace("OUT", out.toString())
					.replace("FOLDER", folder.toString()) + " --locale " + language;
			CommandLineRun run = CommandLineRun.of((Object[]) all.split(" "));
			assertEquals(ExitCode.UNUSABLE, run.code(), all);
			assertEquals("", run.out());
			assertEquals(1, run.errLines().size(), run.err());
		}
		assertFalse(Files.exists(out.getParent()));
		assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
	}

	@Test
	void ofAContractThatIsNotThereItSaysWhichThereAre() {
		CommandLineRun run = CommandLineRun.of("export", "calendar", file, "-o", out, "--contract", "k-9");
		assertEquals(file + ": “k-9” is no contract; choose from k-1, k-2.", run.err().strip());
	}
}
