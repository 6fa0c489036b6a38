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

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code check}: document, text and exit codes. */
class CheckCommandTest {

	private static final Set<String> KEYS = Set.of("rule", "severity", "element", "type", "name", "path", "message",
			"repairs");

	@TempDir
	Path folder;

	private Path broken;

	@BeforeEach
	void write() throws Exception {
		broken = Roadmaps.file(folder, "broken.leidraad", Roadmaps.BROKEN);
	}

	@Test
	void documentNamesEveryBrokenLink() throws Exception {
		CommandLineRun run = CommandLineRun.of("check", "--json", broken);
		assertEquals(ExitCode.FINDINGS, run.code());
		assertEquals("", run.err());
		JsonNode file = run.json().get("files").get(0);
		assertEquals(broken.toString(), file.get("file").asText());
		JsonNode finding = finding(file, "target-without-indicator");
		assertEquals("error", finding.get("severity").asText());
		assertEquals("t-1", finding.get("element").asText());
		assertEquals("Target", finding.get("type").asText());
		assertEquals("Reused", finding.get("name").asText());
		assertEquals("Roadmap/Ambition/Target", finding.get("path").asText());
		assertTrue(finding.get("message").asText().contains("Reused"), finding.toString());
		assertFalse(finding.get("repairs").isEmpty(), "an indicator can be added");
	}

	@Test
	void documentHasExactlyThePromisedKeys() throws Exception {
		JsonNode document = CommandLineRun.of("check", "--json", broken).json();
		assertEquals(Set.of("files", "summary"), keys(document));
		assertEquals(Set.of("error", "warning", "info"), keys(document.get("summary")));
		document.get("files").forEach(file -> {
			assertEquals(Set.of("file", "findings"), keys(file));
			file.get("findings").forEach(finding -> assertEquals(KEYS, keys(finding)));
		});
	}

	@Test
	void whatIsAcceptedStandsApartWithItsReason() throws Exception {
		Path accepted = Roadmaps.file(folder, "accepted.leidraad", Roadmaps.BROKEN.replace("</ambitions>",
				"</ambitions><acceptedFindings id=\"ac-1\" rule=\"target-without-indicator\" element=\"t-1\""
						+ " reason=\"Next year\" date=\"2026-11-01\"/>"));
		JsonNode document = CommandLineRun.of("check", "--json", accepted).json();
		JsonNode file = document.get("files").get(0);
		file.get("findings").forEach(one -> assertFalse(one.get("rule").asText().equals("target-without-indicator")));
		assertEquals("Next year", file.get("accepted").get(0).get("reason").asText());
		assertEquals("2026-11-01", file.get("accepted").get(0).get("acceptedOn").asText());
		long open = CommandLineRun.of("check", "--json", broken).json().get("summary").get("error").asLong();
		assertEquals(open - 1, document.get("summary").get("error").asLong());
	}

	@Test
	void summaryCountsAllFiles() throws Exception {
		Path second = Roadmaps.file(folder, "second.leidraad", Roadmaps.MEASURED);
		JsonNode document = CommandLineRun.of("check", "--json", broken, second).json();
		for (String severity : Set.of("error", "warning", "info")) {
			long counted = StreamSupport.stream(document.get("files").spliterator(), false)
					.flatMap(file -> StreamSupport.stream(file.get("findings").spliterator(), false))
					.filter(finding -> finding.get("severity").asText().equals(severity)).count();
			assertEquals(counted, document.get("summary").get(severity).asLong(), severity);
		}
		assertEquals(2, document.get("files").size());
	}

	@Test
	void failsOnlyAtTheAskedSeverity() throws Exception {
		Path sound = Roadmaps.file(folder, "sound.leidraad", Roadmaps.BROKEN
				.replaceAll("(?s)<ambitions.*</ambitions>", ""));
		JsonNode summary = CommandLineRun.of("check", "--json", sound).json().get("summary");
		assertEquals(0, summary.get("error").asInt(), "a roadmap without ambitions has no broken error");
		assertTrue(summary.get("warning").asInt() > 0, "but the missing ambitions are told");
		assertEquals(ExitCode.DONE, CommandLineRun.of("check", "--fail-on", "error", sound).code());
		assertEquals(ExitCode.FINDINGS, CommandLineRun.of("check", "--fail-on", "warning", sound).code());
		assertEquals(ExitCode.FINDINGS, CommandLineRun.of("check", sound).code());
	}

	@Test
	void unreadableFileDoesNotHideTheOthers() throws Exception {
		Path missing = folder.resolve("missing.leidraad");
		CommandLineRun run = CommandLineRun.of("check", "--json", missing, broken);
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains("missing.leidraad"));
		assertEquals(1, run.json().get("files").size());
		finding(run.json().get("files").get(0), "target-without-indicator");
	}

	@Test
	void textNamesFileElementSentenceAndRepair() throws Exception {
		CommandLineRun run = CommandLineRun.of("check", broken);
		JsonNode finding = finding(CommandLineRun.of("check", "--json", broken).json().get("files").get(0),
				"target-without-indicator");
		assertTrue(run.out().startsWith(broken + ": "), run.out());
		assertTrue(run.out().contains("“Circular” › "), run.out());
		assertTrue(run.out().contains("■ error: " + finding.get("message").asText() + " [target-without-indicator]"));
		assertTrue(run.out().contains("→ " + finding.get("repairs").get(0).asText()), run.out());
	}

	@Test
	void sentencesAreInTheAskedLanguageAndKeysAreNot() throws Exception {
		JsonNode english = CommandLineRun.of("check", "--json", broken).json();
		JsonNode dutch = CommandLineRun.of("--locale", "nl", "check", "--json", broken).json();
		JsonNode french = CommandLineRun.of("check", "--locale=fr", "--json", broken).json();
		Set<String> sentences = new TreeSet<>();
		for (JsonNode document : Set.of(english, dutch, french)) {
			sentences.add(finding(document.get("files").get(0), "target-without-indicator").get("message").asText());
		}
		assertEquals(3, sentences.size(), sentences.toString());
	}

	@Test
	void listNamesEveryRuleWithItsSeverity() throws Exception {
		CommandLineRun text = CommandLineRun.of("check", "--list");
		CommandLineRun run = CommandLineRun.of("check", "--list", "--json");
		assertEquals(ExitCode.DONE, text.code(), text.err());
		assertEquals(ExitCode.DONE, run.code(), run.err());
		List<String> lines = text.out().lines().toList();
		JsonNode rules = run.json().get("rules");
		assertEquals(rules.size() + 1, lines.size(), "one line each, and the heads");
		assertEquals(rules.size(), Set.copyOf(rules.findValuesAsText("id")).size(), "no rule twice");
		for (int index = 0; index < rules.size(); index++) {
			JsonNode rule = rules.get(index);
			assertEquals(Set.of("id", "severity"), keys(rule));
			assertTrue(lines.get(index + 1).startsWith(rule.get("id").asText() + " "), lines.get(index + 1));
		}
		assertTrue(lines.stream().anyMatch(line -> line.matches("target-without-indicator +error")), text.out());
		JsonNode findings = CommandLineRun.of("check", "--json", broken).json().get("files").get(0).get("findings");
		findings.forEach(finding -> assertTrue(rules.findValuesAsText("id").contains(finding.get("rule").asText())));
	}

	private static JsonNode finding(JsonNode file, String rule) {
		return StreamSupport.stream(file.get("findings").spliterator(), false)
				.filter(finding -> finding.get("rule").asText().equals(rule)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + rule + " in " + file));
	}

	private static Set<String> keys(JsonNode object) {
		Set<String> keys = new TreeSet<>();
		object.fieldNames().forEachRemaining(keys::add);
		return keys;
	}
}
