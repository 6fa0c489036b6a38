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
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code performance}: whether contracts do what was agreed. */
class PerformanceCommandTest {

	private static final String CONTENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" jurisdiction="NL" currency="EUR">
			  <procurements id="b-1" name="Tender">
			    <criteria id="c-1" name="Warranty" use="CPC"/>
			    <criteria id="c-2" name="Take-back" use="CPC"/>
			  </procurements>
			  <contracts id="k-1" name="Laptops" start="2025-01-01" end="2028-12-31" criteria="c-1 c-2">
			    <checks id="p-1" name="First" date="2025-09-01" criterion="c-1" result="partly" value="4"/>
			    <checks id="p-2" name="Second" date="2026-09-01" criterion="c-1" result="met" value="5.5">
			      <evidence>reports/2026.pdf</evidence>
			    </checks>
			    <checks id="p-3" name="Third" date="2027-02-01" criterion="c-2"/>
			    <incentives id="i-1" name="Bonus for years" kind="bonus" amount="500" criterion="c-1" \
			grantedOn="2026-10-01"/>
			    <incentives id="i-2" name="Cut" kind="malus" criterion="c-1"/>
			    <disclosures id="f-1" name="Assembly" country="cn" tier="1" date="2025-03-01"/>
			    <auditFindings id="a-1" name="Overtime" date="2025-05-01" remedyDue="2025-08-01" \
			remediedOn="2026-02-01" factory="f-1"/>
			    <auditFindings id="a-2" name="Exit" date="2026-05-01" remedyDue="2026-08-01"/>
			    <auditFindings id="a-3" name="Wages" date="2026-05-01"/>
			  </contracts>
			  <contracts id="k-2" name="Phones"/>
			</roadmap:Roadmap>
			""";

	private static final String GOLDEN = """
			FILE: is what was agreed kept, as of 2026-11-21

			Laptops
			  Criteria agreed
			    ✓ Warranty: Met on 2026-09-01, better than before; evidence: reports/2026.pdf
			    ○ Take-back: not checked yet; next check on 2027-02-01
			  Bonuses and deductions
			    ✓ Bonus: “Bonus for years” was granted or imposed on 2026-10-01.
			    – Malus: “Cut” does not apply by the check of 2026-09-01.
			  The chain behind the contract
			      One factory was disclosed, in one country; the tier is known of 1, tier 1 at most.
			      3 findings: 1 remedied, 1 open, 1 overdue.
			    ✓ Overtime: remedied on 2026-02-01
			    ◷ Exit: should have been remedied by 2026-08-01
			    ○ Wages: open, no last day was agreed

			Phones
			  Criteria agreed
			      No criteria were agreed in this contract yet.
			  Bonuses and deductions
			      None were agreed.
			  The chain behind the contract
			      No factory was disclosed.
			      There are no findings.
			""";

	private static final String GOLDEN_DUTCH_BEFORE = """
			FILE: wordt nagekomen wat is afgesproken, peildatum 2025-12-31

			Laptops
			  Afgesproken criteria
			    ▲ Warranty: Deels voldaan op 2025-09-01; geen bewijs; volgende toetsing op 2026-09-01
			    ○ Take-back: nog niet getoetst; volgende toetsing op 2027-02-01
			""";

	@TempDir
	Path folder;

	private Path file() throws IOException {
		return Roadmaps.file(folder, "small.leidraad", CONTENT);
	}

	private String printed(String... options) throws Exception {
		Path file = file();
		List<Object> line = new ArrayList<>(List.of("performance", file));
		line.addAll(List.of(options));
		CommandLineRun run = CommandLineRun.of(line.toArray());
		assertEquals(ExitCode.DONE, run.code());
		assertEquals("", run.err());
		return run.out().replace(System.lineSeparator(), "\n").replace(file.toString(), "FILE");
	}

	@Test
	void printsCriteriaIncentivesAndTheChainOfEachContract() throws Exception {
		assertEquals(GOLDEN, printed());
	}

	@Test
	void whatIsDatedAfterTheDayAskedWasNotDoneYet() throws Exception {
		String before = printed("--on", "2025-12-31", "--contract", "k-1", "--locale", "nl");
		assertTrue(before.startsWith(GOLDEN_DUTCH_BEFORE), before);
		assertTrue(before.contains("◷ Overtime: had hersteld moeten zijn op 2025-08-01\n"), before);
		assertTrue(!before.contains("Exit") && !before.contains("Phones"), before);
	}

	@Test
	void documentHasTheSheetOfEachContract() throws Exception {
		JsonNode document = CommandLineRun.of("performance", "--json", "--contract", "k-1", file()).json();
		assertEquals(List.of("on", "contracts"), keys(document));
		assertEquals(1, document.get("contracts").size());
		JsonNode contract = document.get("contracts").get(0);
		assertEquals(List.of("id", "name", "criteria", "incentives", "chain"), keys(contract));
		assertEquals("{\"id\":\"c-1\",\"name\":\"Warranty\",\"use\":\"CPC\",\"checks\":2,\"last\":{\"id\":\"p-2\","
				+ "\"date\":\"2026-09-01\",\"result\":\"met\",\"value\":5.5,\"evidence\":[\"reports/2026.pdf\"],"
				+ "\"followUp\":null},\"trend\":\"better\",\"change\":1.5,\"planned\":null}",
				contract.get("criteria").get(0).toString());
		assertTrue(contract.get("criteria").get(1).get("last").isNull());
		assertEquals("2027-02-01", contract.get("criteria").get(1).get("planned").asText());
		assertEquals("{\"id\":\"i-1\",\"name\":\"Bonus for years\",\"kind\":\"bonus\",\"criterion\":\"c-1\","
				+ "\"amount\":500,\"applies\":\"yes\",\"since\":\"2026-09-01\",\"granted\":\"2026-10-01\","
				+ "\"text\":\"“Bonus for years” was granted or imposed on 2026-10-01.\"}",
				contract.get("incentives").get(0).toString());
		JsonNode chain = contract.get("chain");
		assertEquals("{\"1\":1}{\"CN\":1}", chain.get("tiers").toString() + chain.get("countries"));
		assertEquals("{\"id\":\"a-1\",\"name\":\"Overtime\",\"factory\":\"f-1\",\"state\":\"remedied\","
				+ "\"due\":\"2025-08-01\",\"remedied\":\"2026-02-01\"}", chain.get("findings").get(0).toString());
	}

	@Test
	void aRoadmapWithoutContractsIsTold() throws Exception {
		Path none = Roadmaps.file(folder, "none.leidraad",
				CONTENT.replaceAll("(?s)<contracts id=\"k-1.*<contracts[^>]*>", ""));
		CommandLineRun run = CommandLineRun.of("performance", none);
		assertEquals(ExitCode.DONE, run.code());
		assertEquals(none + ": the roadmap has no contract.", run.out().strip());
		assertEquals("[]", CommandLineRun.of("performance", "--json", none).json().get("contracts").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"performance", "performance FILE FILE", "performance --on soon FILE",
		"performance --contract k-9 FILE", "performance no-such.leidraad"})
	void wrongUsageIsToldInOneLine(String line) throws Exception {
		Object[] arguments = line.replace("FILE", file().toString()).split(" ");
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
