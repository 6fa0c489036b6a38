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

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.coverage.Coverage;
import org.leidraad.analysis.coverage.CoverageIndex;
import org.leidraad.analysis.coverage.CoverageScope;
import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.cli.internal.text.CoverageText;
import org.leidraad.model.Aspect;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code coverage}: aspect × product group × level, the gaps, and what closes them. */
class CoverageCommandTest {

	private static final String ROADMAP = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" firstYear="2024" lastYear="2032">
			  %s
			  <ambitions id="a-1" name="Circular">
			    <targets id="t-1" name="Reused" dueDate="2031-12-31">
			      <productGroups>30213100-6</productGroups>
			      <productGroups>48000000-8</productGroups>
			    </targets>
			  </ambitions>
			</roadmap:Roadmap>
			""";

	private static final String GOLDEN = """
			Coverage of small.leidraad on 2026-11-21
			Frameworks: oak, rule
			Number of criteria from level 1 (basic), 2 (significant) and 3 (ambitious) on; each includes the
			  one before; ? to be checked.
			       aspect                                 how            1  2  3  frameworks

			30213100-6 Portable computers
			  EN   Energy and climate                     ● certified    1  1  1  oak
			  MC   Materials and circularity              ✗ gap          -  -  -  -
			  LR   Lifetime and repair                    ● certified ?  -  -  1  oak
			  HS   Hazardous substances                   § law          1  1  1  rule
			  SC   Social conditions in the supply chain  ? in scope     -  -  -  oak
			  EOL  End of life                            ✗ gap          -  -  -  -
			  DC   Data centres                           - n/a          -  -  -  -
			  PK   Packaging                              ✗ gap          -  -  -  -
			  MG   Governance and process                 - n/a          -  -  -  -

			Not applicable, DC: This does not stand in a data centre or server room, and is no service from
			  one.
			Not applicable, MG: Governance is about the organisation of the buyer, not about what it buys.
			? In scope of the frameworks by their own account; the catalogue lacks the criteria, to be
			  checked: 30213100-6 SC
			3 gaps: 30213100-6 MC EOL PK
			Smallest set that closes them: ask
			Nothing that is installed closes: 30213100-6 MC
			▲ Materials and circularity (30213100-6): nothing that is installed covers it.
			▲ Hazardous substances (30213100-6): no certificate proves it. Pair with data (Rule).
			▲ Fair production: no certificate proves it in the whole chain, only of a product or an operator:
			  Oak. Pair with clauses (Ask).
			▲ End of life (30213100-6): no certificate proves it. Pair with clauses (Ask).
			▲ Packaging (30213100-6): no certificate proves it. Pair with clauses (Ask).
			""";

	@TempDir
	Path folder;

	private Path roadmap(String... frameworks) throws Exception {
		StringBuilder uses = new StringBuilder();
		for (String framework : frameworks) {
			uses.append("<frameworks id=\"f-").append(framework).append("\" framework=\"").append(framework)
					.append("\"/>");
		}
		return Roadmaps.file(folder, "small.leidraad", ROADMAP.formatted(uses));
	}

	private static Coverage made() {
		return CoverageIndex.of(new MadeCatalogues(), LocalDate.parse(CommandLineRun.TODAY))
				.coverage(new CoverageScope(Map.of("oak", Set.of(), "rule", Set.of()),
						List.of(ScopeGroup.of("30213100-6")), Optional.empty()));
	}

	private static String printed(Coverage coverage, Locale locale) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Terminal terminal = new Terminal(out, new ByteArrayOutputStream(), StandardCharsets.UTF_8);
		new CoverageText(new Session(terminal, null, null, null, Clock.systemUTC(), locale))
				.print(Path.of("small.leidraad"), coverage);
		terminal.finish();
		return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	@Test
	void printsATableThatReadsWell() {
		assertEquals(GOLDEN, printed(made(), Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void fitsInAHundredColumnsWhateverIsInstalled(String language) throws Exception {
		CommandLineRun run = CommandLineRun.of("coverage", "--all", "--locale", language, roadmap("epeat"));
		assertEquals(ExitCode.DONE, run.code());
		run.out().lines().skip(1).forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
	}

	@Test
	void documentHasEveryCell() throws Exception {
		CommandLineRun run = CommandLineRun.of("coverage", "--json", roadmap("eu-gpp", "gone"));
		assertEquals(ExitCode.DONE, run.code());
		JsonNode document = run.json();
		assertEquals(List.of("on", "frameworks", "notInForce", "notInstalled", "groups", "cells", "gaps", "closing",
				"warnings"), keys(document));
		assertEquals(List.of("gone"), texts(document.get("notInstalled")));
		assertEquals(List.of("30213100-6", "48000000-8"), texts(document.get("groups")));
		assertEquals(2 * 9 * 3, document.get("cells").size());
		JsonNode cell = document.get("cells").get(0);
		assertEquals(List.of("aspect", "group", "level", "criteria", "frameworks", "means", "covered",
				"notApplicable", "state", "claims"), keys(cell));
		assertEquals("covered", cell.get("state").asText());
		assertEquals(List.of("frameworks", "alternatives", "open", "floors"), keys(document.get("closing")));
		assertEquals("EN 30213100-6 basic", cell.get("aspect").asText() + ' ' + cell.get("group").asText() + ' '
				+ cell.get("level").asText());
		assertTrue(texts(cell.get("criteria")).stream().allMatch(key -> key.startsWith("eu-gpp/2021/")));
		assertEquals(List.of("eu-gpp"), texts(cell.get("frameworks")));
		document.get("gaps").forEach(gap -> assertEquals(List.of("aspect", "group"), keys(gap)));
		assertTrue(document.get("gaps").size() > 0);
	}

	@Test
	void whatClosesTheGapsReallyDoes() throws Exception {
		JsonNode before = CommandLineRun.of("coverage", "--json", roadmap("eu-gpp")).json();
		List<String> used = new ArrayList<>(texts(before.get("closing").get("frameworks")));
		assertTrue(!used.isEmpty(), before.get("gaps").toString());
		used.add("eu-gpp");
		JsonNode after = CommandLineRun.of("coverage", "--json", roadmap(used.toArray(String[]::new))).json();
		Set<JsonNode> open = new HashSet<>();
		before.get("closing").get("open").forEach(open::add);
		after.get("gaps").forEach(gap -> assertTrue(open.contains(gap), gap.toString()));
		JsonNode all = CommandLineRun.of("coverage", "--json", "--all", roadmap("eu-gpp")).json();
		assertEquals(29, all.get("frameworks").size());
		assertTrue(all.get("gaps").size() <= after.get("gaps").size());
	}

	@Test
	void looksAtOtherProductGroupsAndAnotherDay() throws Exception {
		Path file = roadmap("eu-gpp");
		JsonNode servers = CommandLineRun.of("coverage", "--json", "--group", "48820000", "--group", "72000000-5", file)
				.json();
		assertEquals(List.of("48820000-2", "72000000-5"), texts(servers.get("groups")));
		JsonNode early = CommandLineRun.of("coverage", "--json", "--on", "1999-12-31", roadmap("tco"))
				.json();
		assertEquals("1999-12-31", early.get("on").asText());
		assertEquals(List.of("tco"), texts(early.get("notInForce")));
		early.get("cells").forEach(cell -> assertEquals(0, cell.get("criteria").size()));
	}

	@Test
	void whatAFrameworkIsAboutByItsOwnAccountIsNoGap() throws Exception {
		JsonNode document = CommandLineRun.of("coverage", "--json", "--group", "30213100-6", roadmap("tco")).json();
		JsonNode materials = document.get("cells").get(Aspect.MATERIALS.ordinal() * 3 + 2);
		assertEquals("claimed", materials.get("state").asText());
		assertEquals("{\"framework\":\"tco\",\"degree\":\"core\"}", materials.get("claims").get(0).toString());
		document.get("gaps").forEach(gap -> assertTrue(!"MC".equals(gap.get("aspect").asText())));
	}

	@Test
	void noLawAndNoManagementSystemIsProposed() throws Exception {
		JsonNode closing = CommandLineRun.of("coverage", "--json", "--group", "30213100-6", "--group", "48000000-8",
				roadmap()).json().get("closing");
		Set<String> proposed = new HashSet<>(texts(closing.get("frameworks")));
		closing.get("alternatives").forEach(set -> proposed.addAll(texts(set)));
		proposed.retainAll(Set.of("common-charger", "espr-eed", "rohs-reach", "iso50001"));
		assertEquals(Set.of(), proposed);
		assertTrue(closing.get("floors").size() > 0);
	}

	@ParameterizedTest
	@ValueSource(strings = {"laptops", "3021", "99999999-9", ""})
	void refusesWhatIsNoProductGroup(String group) throws Exception {
		CommandLineRun run = CommandLineRun.of("coverage", "--group", group, roadmap());
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals("", run.out());
		assertEquals(1, run.errLines().size());
		assertTrue(run.err().contains("--group") && run.err().contains("CPV"), run.err());
	}

	@Test
	void saysWhichProductGroupIsMeant() throws Exception {
		CommandLineRun run = CommandLineRun.of("coverage", "--group", "30213100-7", roadmap());
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertTrue(run.err().contains("30213100-6 is meant"), run.err());
	}

	@Test
	void refusesAFileThatIsNone() {
		CommandLineRun run = CommandLineRun.of("coverage", folder.resolve("none.leidraad"));
		assertEquals(ExitCode.UNUSABLE, run.code());
		assertEquals(1, run.errLines().size(), run.err());
	}

	private static List<String> keys(JsonNode object) {
		List<String> keys = new ArrayList<>();
		object.fieldNames().forEachRemaining(keys::add);
		return keys;
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach(each -> texts.add(each.asText()));
		return texts;
	}
}
