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

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with changes of contracts that cannot be used: one line says where and why, and nothing is printed. */
class ModificationsRefusalTest {

	@TempDir
	Path folder;

	private CommandLineRun judged(List<String> rows) throws IOException {
		return WorkedModifications.judge(WorkedModifications.write(folder, rows));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"regime|US|choose from NL, BE, EU",
		"type|goods|choose from supplies, services, works, social, concession",
		"buyer||choose from central, subcentral, utility", "ref_value|0|more than 0", "ref_value|-5|more than 0",
		"ref_value|abc|no number", "delta||no number", "delta|1e9|no number", "delta|1.200|two ways",
		"prev_net_small|NaN|no number", "evasion|perhaps|write y", "clause_clear||write y", "id||something must",
		"ref_value|1000000000001|cannot be meant: amounts go up to 1,000,000,000,000",
		"delta|-1000000000001|cannot be meant",
		"prev_net_small|999999999999999999999999999999999999999999|cannot be meant"})
	void aCellThatCannotBeIsNamedWithRowAndColumn(String column, String value, String told) throws Exception {
		List<String> heads = List.of(WorkedModifications.rows().getFirst().split(","));
		List<String> rows = new ArrayList<>(WorkedModifications.rows());
		String[] cells = rows.get(3).split(",", heads.size());
		cells[heads.indexOf(column)] = value == null ? "" : value;
		rows.set(3, String.join(",", cells));
		assertRefused(judged(rows), "cases.csv", "row 4", "column " + column, told);
	}

	@Test
	void aFileThatIsNoneIsRefusedInOneLine() throws Exception {
		List<String> rows = WorkedModifications.rows();
		assertRefused(judged(List.of(rows.getFirst().replace("evasion", "evasoin"), rows.get(1))),
				"missing columns: evasion", "index_factor");
		assertRefused(judged(List.of(rows.getFirst().replace("note", "evasion"), rows.get(1))), "evasion",
				"twice");
		assertRefused(judged(List.of(rows.getFirst(), rows.get(1), rows.get(2), rows.get(1))), "row 4",
				"T01", "row 2");
		assertRefused(judged(List.of(rows.getFirst(), rows.get(1) + ",more")), "row 2", "30 cells", "29 heads");
		assertRefused(judged(List.of()), "no heads");
		assertRefused(judged(List.of(rows.getFirst(), "\"T01")), "row 2");
		assertRefused(judged(List.of(rows.getFirst(), "T01\0")), "no text");
		assertRefused(judged(List.of(rows.getFirst(), '"' + "x".repeat(300_000))), "row 2", "does not end");
		assertRefused(WorkedModifications.judge(folder), "no such file");
		assertRefused(WorkedModifications.judge(folder.resolve("absent.csv")), "no such file");
		assertRefused(WorkedModifications.judge(folder.resolve("absent.leidraad")), "absent.leidraad");
		assertRefused(CommandLineRun.of("modifications"), "FILE");
		assertRefused(CommandLineRun.of("modifications", WorkedModifications.write(folder, rows), "--on", "tomorrow"),
				"tomorrow");
	}

	private static void assertRefused(CommandLineRun run, String... told) {
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals("", run.out());
		assertEquals(1, run.errLines().size(), run.err());
		for (String each : told) {
			assertTrue(run.err().contains(each), run.err());
		}
	}
}
