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

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What {@code modifications} says of why, of clauses, and of what stands in a notice. */
class ModificationsReasonsTest {

	private static final String LEDGER = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" firstYear="2024" lastYear="2032">
			  <contracts id="k-1" name="Laptops" value="1200000" start="2026-01-01" awardNotice="268231-2025" \
			reference="ICT-7">
			    <clauses id="kc-1" name="More laptops" option="true" amount="180000"/>
			    <modifications id="km-1" name="Option" date="2026-02-01" amount="200000" drawer="c" clause="kc-1">
			      <facts>clause-in-docs</facts>
			      <facts>clause-clear</facts>
			      <facts>clause-scope-and-conditions</facts>
			    </modifications>
			    <modifications id="km-2" name="Port" date="2026-03-01" amount="150000" drawer="e" noticeDate="2031-05-08">
			      <facts>unforeseeable</facts>
			    </modifications>
			  </contracts>
			</roadmap:Roadmap>
			""";

	@TempDir
	Path folder;

	private JsonNode judge(List<String> rows) throws Exception {
		CommandLineRun run = WorkedModifications.judge(WorkedModifications.write(folder, rows));
		assertEquals(ExitCode.DONE, run.code(), run.err());
		return run.json().get("cases");
	}

	private static List<String> with(String head, String... cells) throws IOException {
		List<String> rows = new ArrayList<>();
		rows.add(head + ',' + WorkedModifications.rows().getFirst());
		for (int i = 0; i < cells.length; i++) {
			rows.add(cells[i] + ',' + WorkedModifications.rows().get(i + 1));
		}
		return rows;
	}

	@Test
	void whatFitsSaysOnWhatItRests() throws Exception {
		JsonNode first = judge(WorkedModifications.rows()).get(0);
		JsonNode small = first.get("reasons").get(4);
		List<String> met = new ArrayList<>();
		small.get("met").forEach(one -> met.add(one.get("id").asText()));
		assertEquals(List.of("below-threshold", "below-share", "not-alters-nature", "not-contractor-replaced"), met);
		assertTrue(small.get("met").get(1).get("why").asText().contains("lower than 10 % of 1,200,000"));
		assertTrue(small.get("missing").isEmpty());
		for (String told : List.of("Because: small changes", "Omdat: de kleine", "Parce que : les petites")) {
			String language = told.startsWith("B") ? "en" : told.startsWith("O") ? "nl" : "fr";
			String out = CommandLineRun.of("modifications", folder.resolve("cases.csv"), "--on", "2026-06-01",
					"--locale", language).out();
			assertTrue(out.contains(told), out);
		}
	}

	/** The column may be left out, and a cell may be empty: n. */
	@Test
	void theThirdCaseOfTheDirectiveHasAColumnOfItsOwn() throws Exception {
		List<String> rows = with("authority_assumes", "y", "", "n");
		rows.replaceAll(row -> row.replace(",NL,", ",EU,"));
		JsonNode cases = judge(rows);
		assertEquals("b", cases.get(0).get("chosen").asText(), "the contractor stays");
		int replaced = List.of(rows.getFirst().split(",")).indexOf("contractor_replaced");
		String[] cells = rows.get(1).split(",", -1);
		cells[replaced] = "y";
		assertEquals("f", judge(List.of(rows.getFirst(), String.join(",", cells))).get(0).get("chosen").asText());
		cells[0] = "";
		assertFalse(judge(List.of(rows.getFirst(), String.join(",", cells))).get(0).get("allowed").asBoolean());
	}

	@ParameterizedTest
	@CsvSource({"100.01", "999999999", "0"})
	void anIndexFactorThatCannotBeMeantIsRefused(String factor) throws Exception {
		CommandLineRun run = WorkedModifications.judge(WorkedModifications.write(folder, with("index_factor", factor)));
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertTrue(run.err().contains("row 2, column index_factor"), run.err());
		assertEquals("", run.out());
	}

	@Test
	void theFieldsOfANoticeThatIsDueAreTold() throws Exception {
		Path file = Roadmaps.file(folder, "small.leidraad", LEDGER);
		JsonNode rows = CommandLineRun.of("modifications", file, "--on", "2026-11-22", "--json").json()
				.get("contracts").get(0).get("modifications");
		assertEquals("[\"W7\"]", rows.get(1).get("warnings").toString(), "the notice is of a day to come");
		assertEquals("[\"BT-201\",\"BT-1501(c)\",\"BT-1501(p)\"]", rows.get(1).get("noticeMissing").toString());
		JsonNode fields = rows.get(1).get("noticeFields");
		assertEquals(6, fields.size());
		assertEquals("mod-cir", fields.get(0).get("value").asText());
		assertEquals("268231-2025", fields.get(3).get("value").asText());
		assertTrue(fields.get(4).get("value").isNull());
		assertTrue(fields.get(4).get("hint").asText().contains("ICT-7"));
		assertTrue(rows.get(0).get("noticeFields").isEmpty());
		String text = CommandLineRun.of("modifications", file, "--on", "2026-11-22").out();
		for (String told : List.of("BT-1501(n), notice", "268231-2025", "CON-0001", "to be filled in", "2.163e")) {
			assertTrue(text.contains(told), text);
		}
	}

	@Test
	void aChangeIsHeldAgainstTheClauseThatItNames() throws Exception {
		Path file = Roadmaps.file(folder, "small.leidraad", LEDGER);
		JsonNode option = CommandLineRun.of("modifications", file, "--on", "2026-11-22", "--json").json()
				.get("contracts").get(0).get("modifications").get(0);
		assertEquals("kc-1", option.get("clause").asText());
		assertEquals(200000, option.get("underClause").asInt());
		assertEquals("[\"W8\"]", option.get("warnings").toString());
		assertEquals(1, option.get("warningTexts").size());
		String text = CommandLineRun.of("modifications", file, "--on", "2026-11-22").out();
		assertTrue(text.contains("Under the clause “More laptops”: 200,000 used of 180,000."), text);
	}
}
