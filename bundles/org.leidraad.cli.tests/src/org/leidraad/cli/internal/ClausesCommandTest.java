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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code clauses}: the Belgian checklist and the alarms after events. */
class ClausesCommandTest {

	private static final String GOLDEN = """
			FILE: review clauses and alarms under Belgian law, as of 2026-11-21

			Laptops: 1 compulsory clause is missing
			  Compulsory
			  ✓ price revision (art. 38/7 § 1): present
			  ✓ levies (art. 38/8): present
			  ✓ unforeseeable circumstances (art. 38/9, 38/10): present
			  ✓ acts of a party (art. 38/11): present
			  ✗ compensation for suspension by the authority (art. 38/12 § 1): missing
			    Says when the contractor is owed compensation for suspensions that the authority orders. Without
			    it what is owed is open to dispute (to be checked).
			  Only if mentioned
			  – replacement of the contractor (art. 38/3, 1°): not agreed
			    The contractor may be replaced by one that the documents name. Not mentioned: it may not, save
			    for a succession (art. 38/3, 2°).
			  – price revision in supplies and other services (art. 38/7 § 2): not agreed
			    Lets prices of supplies, and of services outside annex 1, follow costs. Not mentioned: prices
			    stay as offered.
			  – right of the authority to suspend (art. 38/12 § 2): not agreed
			    Lets the authority suspend the contract for a given period; the contractor gets a longer term
			    and in principle no compensation. Not mentioned: the authority cannot rely on it.
			  By law, mention optional
			  § additional works, supplies or services (art. 38/1): applies by law
			  § events that the authority could not foresee (art. 38/2): applies by law
			  § succession of the contractor (art. 38/3, 2°): applies by law
			  § small changes (art. 38/4): applies by law
			  § changes that are not substantial (art. 38/5, 38/6): applies by law

			  Event: Flood
			  ○ Written notice (art. 38/14): Open until 2026-12-01.
			  ○ Influence on course and cost in short (art. 38/15): Open until 2026-12-01.
			  ? Figures (art. 38/16): Cannot be computed: the day of provisional acceptance is missing.
			    26,000 euro is a very important disadvantage: it is so from 25,000 euro, 2.5 % of the initial
			    amount of 1,000,000 euro (to be checked). Besides a longer term another revision or termination
			    is possible.

			  Event: Strike
			  ✗ Written notice (art. 38/14): Given on 2026-04-02, after the last day, 2026-04-01: the right to a
			    revision is forfeited.
			  ◷ Influence on course and cost in short (art. 38/15): The last day was 2026-04-01 (to be checked).
			  ○ Figures (art. 38/16): Open until 2027-12-31.
			    Whether the disadvantage is very important cannot be told: what the event costs is missing.

			Royal decree of 14 January 2013 on the performance of public contracts, articles 37 to 38/19.
			An indication and no legal advice: have a lawyer look along.
			""";

	@TempDir
	Path folder;

	@Test
	void printsTheChecklistAndTheAlarms() throws Exception {
		Path file = SteeredRoadmap.file(folder);
		CommandLineRun run = CommandLineRun.of("clauses", file);
		assertEquals(ExitCode.DONE, run.code());
		assertEquals("", run.err());
		assertEquals(GOLDEN, run.out().replace(System.lineSeparator(), "\n").replace(file.toString(), "FILE"));
	}

	@Test
	void anEventAfterTheDayAskedHadNotHappened() throws Exception {
		JsonNode contract = CommandLineRun.of("clauses", "--json", "--on", "2026-06-01", SteeredRoadmap.file(folder))
				.json().get("contracts").get(0);
		assertEquals(1, contract.get("events").size());
		assertEquals("ke-2", contract.get("events").get(0).get("id").asText());
		CommandLineRun text = CommandLineRun.of("clauses", "--on", "2026-06-01", SteeredRoadmap.file(folder));
		assertTrue(text.out().contains("Strike") && !text.out().contains("Flood"), text.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void fitsOnAPageInEachLanguage(String language) throws Exception {
		CommandLineRun run = CommandLineRun.of("clauses", "--on", "2030-01-01", "--locale", language,
				SteeredRoadmap.file(folder));
		assertEquals(ExitCode.DONE, run.code());
		run.out().lines().skip(1).forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
		assertFalse(run.out().contains("{"), run.out());
	}

	@Test
	void saysWhenNoContractIsBelgian() throws Exception {
		CommandLineRun run = CommandLineRun.of("clauses", "--locale", "nl",
				Roadmaps.file(folder, "dutch.leidraad", Roadmaps.MEASURED));
		assertEquals(ExitCode.DONE, run.code());
		assertTrue(run.out().contains("geen enkel contract valt onder Belgisch recht"), run.out());
		assertEquals(1, run.out().lines().count());
	}

	@Test
	void documentHasClausesAlarmsAndBands() throws Exception {
		JsonNode document = CommandLineRun.of("clauses", "--json", SteeredRoadmap.file(folder)).json();
		assertEquals(List.of("on", "contracts"), keys(document));
		assertEquals(1, document.get("contracts").size());
		JsonNode contract = document.get("contracts").get(0);
		assertEquals(List.of("id", "name", "missing", "exception", "clauses", "events", "indication"),
				keys(contract));
		assertEquals("k-1 1 13 2", contract.get("id").asText() + ' ' + contract.get("missing") + ' '
				+ contract.get("clauses").size() + ' ' + contract.get("events").size());
		JsonNode clause = contract.get("clauses").get(1);
		assertEquals(List.of("id", "article", "duty", "state", "found", "text"), keys(clause));
		assertEquals("levies 38/8 compulsory present [\"kc-2\"]", clause.get("id").asText() + ' '
				+ clause.get("article").asText() + ' ' + clause.get("duty").asText() + ' '
				+ clause.get("state").asText() + ' ' + clause.get("found"));
		JsonNode flood = contract.get("events").get(0);
		assertEquals(List.of("id", "name", "clause", "alarms", "disadvantage"), keys(flood));
		assertEquals(List.of("kind", "article", "due", "done", "state", "missing", "verified", "text"),
				keys(flood.get("alarms").get(0)));
		assertEquals("\"2026-12-01\" null \"open\" null true", values(flood.get("alarms").get(0), "due", "done",
				"state", "missing", "verified"));
		assertEquals("null null \"unknown\" \"provisionalAcceptance\" true", values(flood.get("alarms").get(2), "due",
				"done", "state", "missing", "verified"));
		assertEquals("26000 1000000 25000 2.5 true false", values(flood.get("disadvantage"), "amount", "initial",
				"from", "percent", "veryImportant", "verified"));
		assertEquals(0, CommandLineRun.of("clauses", "--json",
				Roadmaps.file(folder, "dutch.leidraad", Roadmaps.MEASURED)).json().get("contracts").size());
	}

	/** Supplies need no price revision; and what was done is not "in time" while its last day is not known. */
	@Test
	void saysWhatCannotBeToldAndWhatIsNotCompulsory() throws Exception {
		String content = Files.readString(SteeredRoadmap.file(folder)).replace("type=\"works\"", "type=\"supplies\"")
				.replaceAll(" *<clauses id=\"kc-1\".*\n", "").replace(" end=\"2027-12-31\"", "")
				.replace("noticedOn=\"2026-04-02\"", "noticedOn=\"2026-04-02\" figuresOn=\"2026-06-30\"");
		Path file = Roadmaps.file(folder, "supplies.leidraad", content);
		CommandLineRun run = CommandLineRun.of("clauses", file);
		assertTrue(run.out().contains("– price revision (art. 38/7 § 1): not compulsory here"), run.out());
		assertTrue(run.out().contains("Price revision is not compulsory here: it is so only for works"), run.out());
		assertTrue(run.out().contains("? Figures (art. 38/16): Done on 2026-06-30; whether in time cannot be told:"),
				run.out());
		assertFalse(run.out().contains("was -"), run.out());
		JsonNode contract = CommandLineRun.of("clauses", "--json", file).json().get("contracts").get(0);
		assertEquals("exempt", contract.get("clauses").get(0).get("state").asText());
		assertEquals(1, contract.get("missing").asInt());
		assertEquals("null \"2026-06-30\" \"unknown\" \"end\"",
				values(contract.get("events").get(1).get("alarms").get(2), "due", "done", "state", "missing"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"clauses", "clauses FILE FILE", "clauses --on soon FILE", "clauses no-such.leidraad"})
	void wrongUsageIsToldInOneLine(String line) throws Exception {
		Object[] arguments = line.replace("FILE", SteeredRoadmap.file(folder).toString()).split(" ");
		CommandLineRun run = CommandLineRun.of(arguments);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals("", run.out());
		assertEquals(1, run.errLines().size(), run.err());
	}

	private static String values(JsonNode node, String... keys) {
		List<String> values = new ArrayList<>();
		for (String key : keys) {
			values.add(node.get(key).toString());
		}
		return String.join(" ", values);
	}

	private static List<String> keys(JsonNode node) {
		List<String> keys = new ArrayList<>();
		node.fieldNames().forEachRemaining(keys::add);
		return keys;
	}
}
