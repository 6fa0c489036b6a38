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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code agenda}: all that is due. */
class AgendaCommandTest {

	private static final String GOLDEN = """
			FILE: what is due, as of 2026-11-21

			overdue (1)
			2026-04-01  ◷ Evaluate contract “Laptops”: First.

			within 30 days (1)
			2026-12-01  ▲ Give written notice of “Flood” under contract “Laptops”: within 30 days, on pain of
			              forfeiture (art. 38/14).

			later (4)
			2027-01-01  ○ Evaluate contract “Laptops”: Yearly.
			2027-01-01  ○ Check whether contract “Laptops” keeps “Warranty”, and keep the evidence.
			2027-12-31  ○ Hand in the figures of “Strike” under contract “Laptops” (art. 38/16).
			2027-12-31  ○ Contract “Laptops” ends: is what comes after it arranged?
			""";
	private static final String GOLDEN_DUTCH = """
			FILE: wat er te doen is, peildatum 2026-11-21

			te laat (1)
			2026-04-01  ◷ Evalueer contract “Laptops”: First.

			binnen 30 dagen (1)
			2026-12-01  ▲ Geef schriftelijk kennis van “Flood” onder contract “Laptops”: binnen 30 dagen, op
			              straffe van verval (art. 38/14).
			""";
	private static final String GOLDEN_FRENCH = """
			FILE\u00a0: ce qui est à faire, situation au 2026-11-21

			en retard (1)
			2026-04-01  ◷ Évaluer le contrat «\u00a0Laptops\u00a0»\u00a0: First.

			dans les 30 jours (1)
			2026-12-01  ▲ Dénoncer par écrit «\u00a0Flood\u00a0» dans le contrat «\u00a0Laptops\u00a0»\u00a0: dans les 30 \
			jours, sous
			              peine de déchéance (art. 38/14).
			""";

	@TempDir
	Path folder;

	private String printed(String... options) throws Exception {
		Path file = SteeredRoadmap.file(folder);
		Object[] line = new Object[options.length + 2];
		line[0] = "agenda";
		line[1] = file;
		System.arraycopy(options, 0, line, 2, options.length);
		CommandLineRun run = CommandLineRun.of(line);
		assertEquals(ExitCode.DONE, run.code());
		assertEquals("", run.err());
		return run.out().replace(System.lineSeparator(), "\n").replace(file.toString(), "FILE");
	}

	@Test
	void printsWhatIsDueByHowNearItIs() throws Exception {
		assertEquals(GOLDEN, printed());
	}

	@Test
	void looksSoManyDaysAheadInDutchAndFrench() throws Exception {
		assertEquals(GOLDEN_DUTCH, printed("--days", "30", "--locale", "nl"));
		assertEquals(GOLDEN_FRENCH, printed("--days", "30", "--locale", "fr"));
	}

	@Test
	void saysWhenNothingIsDue() throws Exception {
		Path file = Roadmaps.file(folder, "none.leidraad", Roadmaps.BROKEN.replace(" dueDate=\"2031-12-31\"", ""));
		CommandLineRun run = CommandLineRun.of("agenda", file);
		assertEquals(ExitCode.DONE, run.code());
		assertTrue(run.out().endsWith("Nothing is due." + System.lineSeparator()), run.out());
	}

	@Test
	void documentHasEveryDuty() throws Exception {
		CommandLineRun run = CommandLineRun.of("agenda", "--json", "--on", "2026-12-02", "--days", "100",
				SteeredRoadmap.file(folder));
		assertEquals(ExitCode.DONE, run.code());
		JsonNode document = run.json();
		assertEquals(List.of("on", "until", "summary", "dues"), keys(document));
		assertEquals("2026-12-02", document.get("on").asText());
		assertEquals("2027-03-12", document.get("until").asText());
		assertEquals("{\"overdue\":2,\"soon\":2,\"this-year\":0,\"later\":0}", document.get("summary").toString());
		JsonNode due = document.get("dues").get(1);
		assertEquals(List.of("date", "kind", "state", "element", "type", "name", "contract", "text"), keys(due));
		assertEquals("[\"2026-12-01\",\"event-notice\",\"overdue\",\"ke-1\",\"ContractEvent\",\"Flood\",\"k-1\"]",
				List.of("date", "kind", "state", "element", "type", "name", "contract").stream()
						.map(key -> due.get(key).toString()).toList().toString().replace(", ", ","));
		assertTrue(CommandLineRun.of("agenda", "--json", SteeredRoadmap.file(folder)).json().get("until").isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = {"agenda", "agenda FILE FILE", "agenda --days many FILE", "agenda --days -1 FILE",
		"agenda --days 2147483647 FILE", "agenda --on soon FILE", "agenda no-such.leidraad"})
	void wrongUsageIsToldInOneLine(String line) throws Exception {
		Object[] arguments = line.replace("FILE", SteeredRoadmap.file(folder).toString()).split(" ");
		CommandLineRun run = CommandLineRun.of(arguments);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals("", run.out());
		assertEquals(1, run.errLines().size(), run.err());
	}

	private static List<String> keys(JsonNode node) {
		List<String> keys = new ArrayList<>();
		node.fieldNames().forEachRemaining(keys::add);
		return keys;
	}
}
