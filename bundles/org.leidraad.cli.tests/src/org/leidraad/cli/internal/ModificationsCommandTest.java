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

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code modifications}: a verdict on each row of a file, and the ledgers of a roadmap. */
class ModificationsCommandTest {

	private static final String LEDGER = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" firstYear="2024" lastYear="2032">
			  <contracts id="k-1" name="Laptops" value="1200000" start="2026-01-01">
			    <modifications id="km-1" name="Docks" date="2026-02-01" amount="50000" drawer="b"/>
			    <modifications id="km-2" name="More docks" date="2026-03-01" amount="60000" drawer="b"/>
			    <modifications id="km-3" name="Fewer docks" date="2026-04-01" amount="-30000" drawer="b"/>
			    <modifications id="km-4" name="Option" date="2026-05-01" amount="45000" drawer="c">
			      <facts>clause-in-docs</facts>
			      <facts>clause-clear</facts>
			      <facts>clause-scope-and-conditions</facts>
			    </modifications>
			    <modifications id="km-5" name="Screens" date="2026-06-01" amount="40000"/>
			    <modifications id="km-6" name="Huge" drawer="e"/>
			  </contracts>
			  <contracts id="k-2" name="Phones" value="9" currency="CHF">
			    <modifications id="km-7" name="Cases" amount="1" drawer="d"/>
			  </contracts>
			  <contracts id="k-3" name="Empty" value="9"/>
			</roadmap:Roadmap>
			""";

	@TempDir
	Path folder;

	private static List<String> rows() throws IOException {
		return WorkedModifications.rows();
	}

	private Path write(List<String> rows) throws IOException {
		return WorkedModifications.write(folder, rows);
	}

	private static CommandLineRun judge(Path file) {
		return WorkedModifications.judge(file);
	}

	private static Map<String, JsonNode> byId(JsonNode document) {
		Map<String, JsonNode> cases = new HashMap<>();
		document.get("cases").forEach(each -> cases.put(each.get("id").asText(), each));
		return cases;
	}

	private static String fits(JsonNode verdict) {
		StringBuilder letters = new StringBuilder();
		verdict.get("fits").forEach(each -> letters.append(each.asText()));
		return letters.isEmpty() ? "-" : letters.toString();
	}

	@Test
	void everyWorkedCaseIsDecidedAsItMustBe() throws Exception {
		CommandLineRun run = judge(write(rows()));
		assertEquals(ExitCode.DONE, run.code(), run.err());
		assertEquals("", run.err());
		List<String> heads = List.of(rows().getFirst().split(","));
		Map<String, JsonNode> cases = byId(run.json());
		assertEquals(24, cases.size());
		for (String row : rows().subList(1, rows().size())) {
			String[] cells = row.split(",", heads.size());
			JsonNode verdict = cases.get(cells[0]);
			assertEquals(cells[heads.indexOf("exp_fits")], fits(verdict), cells[0]);
			assertEquals(cells[heads.indexOf("exp_chosen")],
					verdict.get("chosen").isNull() ? "-" : verdict.get("chosen").asText(), cells[0]);
			assertEquals("yes".equals(cells[heads.indexOf("exp_allowed")]), verdict.get("allowed").asBoolean());
			assertEquals("yes".equals(cells[heads.indexOf("exp_notice")]), verdict.get("notice").asBoolean());
		}
	}

	@Test
	void aCaseHasItsLimitSumReasonsAndArticles() throws Exception {
		JsonNode document = judge(write(rows())).json();
		JsonNode second = byId(document).get("T02");
		assertEquals(120000, second.get("limit").asInt());
		assertEquals(119999, second.get("used").asInt());
		assertEquals(60000, second.get("usedBefore").asInt());
		assertEquals("[\"W1\"]", second.get("warnings").toString());
		assertEquals("mod-minv", second.get("reasonCode").asText());
		assertTrue(second.get("article").asText().contains("2.163b"));
		assertTrue(second.get("threshold").get("verified").asBoolean());
		assertEquals(38, byId(document).get("T14").get("noticeSubtype").asInt());
		JsonNode third = byId(document).get("T03");
		assertTrue(third.get("chosen").isNull());
		assertEquals(60000, third.get("used").asInt());
		JsonNode small = third.get("reasons").get(4);
		assertEquals("b", small.get("drawer").asText());
		assertEquals("below-share", small.get("missing").get(0).get("id").asText());
		assertTrue(small.get("missing").get(0).get("why").asText().contains("not lower than 10 %"));
		assertEquals("{\"cases\":24,\"allowed\":15,\"refused\":9}", document.get("summary").toString());
		assertTrue(document.get("indication").asText().contains("no legal advice"));
	}

	@Test
	void theOrderOfRowsDoesNotMatter() throws Exception {
		Map<String, JsonNode> expected = byId(judge(write(rows())).json());
		for (int seed = 0; seed < 5; seed++) {
			List<String> rows = new ArrayList<>(rows().subList(1, rows().size()));
			Collections.shuffle(rows, new Random(seed));
			rows.addFirst(rows().getFirst());
			assertEquals(expected, byId(judge(write(rows)).json()), "seed " + seed);
		}
	}

	/** As Dutch spreadsheets save it: semicolons, decimal commas, the old encoding, a first line with the separator. */
	@ParameterizedTest
	@ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
	void readsWhatSpreadsheetsWrite(String charset) throws Exception {
		List<String> heads = List.of(rows().getFirst().split(","));
		StringBuilder text = new StringBuilder(charset.equals("UTF-8") ? "\uFEFFsep=;\r\n" : "");
		text.append("extra;").append(String.join(";", heads.subList(0, 24))).append(";date;index_factor\r\n");
		text.append("\"caf\u00E9; \"\"x\"\"\";Één;nl;Supplies;Subcentral;1.000.000,00;107.999,99;0");
		text.append(";nee".repeat(17)).append(";2026-06-01;1,080\r\n\r\n");
		text.append("x;two;NL;works;sub-central;\"1 000 000\";149999;-1").append(";n".repeat(17)).append(";;\r\n");
		Path file = Files.write(folder.resolve("excel.csv"), text.toString().getBytes(Charset.forName(charset)));
		CommandLineRun run = judge(file);
		assertEquals("", run.err());
		Map<String, JsonNode> cases = byId(run.json());
		assertEquals("b", fits(cases.get("Één")));
		assertEquals(108000, cases.get("Één").get("limit").asInt());
		assertEquals("107999.99", cases.get("Één").get("used").decimalValue().toPlainString());
		assertEquals("b", fits(cases.get("two")));
	}

	@Test
	void theDayOfARowDecidesOnTheThreshold() throws Exception {
		String heads = rows().getFirst().replaceAll(",exp_.*", "") + ",date,contract_date\n";
		String row = "NL,supplies,subcentral,3000000,218000,0" + ",n".repeat(17);
		Path file = Files.writeString(folder.resolve("days.csv"), heads + "old," + row + ",2025-12-31,\nnew," + row
				+ ",2026-01-01,\nboth," + row + ",2026-01-01,2025-05-01\nnone," + row + ",,\n");
		Map<String, JsonNode> cases = byId(
				CommandLineRun.of("modifications", file, "--on", "2024-07-01", "--json").json());
		assertEquals("b", fits(cases.get("old")));
		assertEquals("-", fits(cases.get("new")));
		assertTrue(cases.get("new").get("otherReading").isNull());
		assertTrue(cases.get("both").get("otherReading").get("differs").asBoolean());
		assertEquals("b", cases.get("both").get("otherReading").get("chosen").asText());
		assertEquals("b", fits(cases.get("none")));
	}

	@Test
	void aFileWithHeadsAloneHasNoCases() throws Exception {
		CommandLineRun run = judge(write(List.of(rows().getFirst())));
		assertEquals(ExitCode.DONE, run.code(), run.err());
		assertEquals(0, run.json().get("cases").size());
	}

	@ParameterizedTest
	@CsvSource({"en, 24 cases", "nl, 24 gevallen", "fr, 24 cas"})
	void textFitsOnAPageInEachLanguage(String language, String head) throws Exception {
		CommandLineRun run = CommandLineRun.of("modifications", write(rows()), "--on", "2026-06-01", "--locale",
				language);
		assertTrue(run.out().lines().findFirst().orElseThrow().contains(head));
		run.out().lines().skip(1).forEach(line -> assertTrue(line.length() <= 100, line));
		for (String told : List.of("T37", "W1", "2.163b", "38/4")) {
			assertTrue(run.out().contains(told), told);
		}
	}

	@Test
	void aLongFileIsReadRowByRowAndItsProgressIsTold() throws Exception {
		String rest = rows().get(1).substring("T01".length());
		Path file = folder.resolve("long.csv");
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write(rows().getFirst() + '\n');
			for (int i = 0; i < 200_001; i++) {
				writer.write("case " + i + rest + '\n');
			}
		}
		List<Long> told = new ArrayList<>();
		ModificationsCsv cases = new ModificationsCsv(file, LocalDate.of(2026, 6, 1));
		assertEquals(200_001, cases.check(told::add));
		long[] seen = new long[1];
		assertEquals(200_001, cases.each(subject -> seen[0]++, told::add));
		assertEquals(200_001, seen[0]);
		assertEquals(List.of(100_000L, 200_000L, 100_000L, 200_000L), told);
	}

	@Test
	void theLedgerOfEachContractOfARoadmap() throws Exception {
		Path file = Roadmaps.file(folder, "small.leidraad", LEDGER);
		CommandLineRun run = CommandLineRun.of("modifications", file, "--json");
		assertEquals(ExitCode.DONE, run.code(), run.err());
		JsonNode contracts = run.json().get("contracts");
		assertEquals(3, contracts.size());
		JsonNode rows = contracts.get(0).get("modifications");
		List<Integer> sums = new ArrayList<>();
		rows.forEach(row -> sums.add(row.get("small").asInt()));
		assertEquals(List.of(50000, 110000, 80000, 80000, 80000, 80000), sums);
		assertEquals("[\"W1\"]", rows.get(1).get("warnings").toString());
		assertEquals("c", fits(rows.get(3)));
		assertFalse(rows.get(4).get("allowed").asBoolean());
		assertTrue(rows.get(4).get("booked").isNull());
		assertTrue(rows.get(5).get("unjudged").asText().contains("no amount"));
		assertTrue(contracts.get(1).get("unjudged").asText().contains("CHF"));
		assertEquals(0, contracts.get(2).get("modifications").size());
	}

	@Test
	void theLedgerIsATable() throws Exception {
		Path file = Roadmaps.file(folder, "small.xml", LEDGER);
		for (String language : List.of("en", "nl", "fr")) {
			CommandLineRun run = CommandLineRun.of("modifications", file, "--locale", language);
			assertEquals(ExitCode.DONE, run.code(), run.err());
			for (String told : List.of("Laptops", "Fewer docks", "W1", "CHF", "2.163a")) {
				assertTrue(run.out().contains(told), run.out());
			}
		}
	}
}
