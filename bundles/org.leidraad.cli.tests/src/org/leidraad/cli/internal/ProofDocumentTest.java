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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code proof --json}: of every criterion whether and how it is proven. */
class ProofDocumentTest {

	@TempDir
	Path folder;

	private Path sample() {
		Path file = folder.resolve("sample.leidraad");
		assertEquals(ExitCode.DONE, CommandLineRun.of("new", "--template", "universiteit-voorbeeld", file).code());
		return file;
	}

	private Path roadmap(String content) throws Exception {
		return Roadmaps.file(folder, "small.leidraad", Roadmaps.BUYING.formatted(content));
	}

	private static JsonNode sheets(Object... arguments) throws Exception {
		CommandLineRun run = CommandLineRun.of(arguments);
		assertEquals(ExitCode.DONE, run.code(), run.err());
		assertEquals("", run.err());
		return run.json().get("sheets");
	}

	@Test
	void documentSaysOfEveryCriterionHowItStands() throws Exception {
		JsonNode sheets = sheets("proof", "--held", "tco/gen-10", "--held", "epeat//gold", "--json", sample());
		assertEquals(3, sheets.size(), "every procurement");
		JsonNode laptops = sheets.get(0);
		assertEquals(List.of("procurement", "name", "offer", "offerName", "held", "refused", "answered", "open"),
				keys(laptops));
		assertTrue(laptops.get("offer").isNull());
		assertEquals("{\"framework\":\"epeat\",\"edition\":null,\"level\":\"gold\"}",
				laptops.get("held").get(1).toString());
		JsonNode warranty = laptops.get("answered").get(0);
		assertEquals(List.of("element", "key", "name", "use", "certificate", "verified", "doubt", "chain"),
				keys(warranty));
		assertEquals("eu-gpp/2021/warranty", warranty.get("key").asText());
		assertEquals("tco", warranty.get("certificate").get("framework").asText());
		assertEquals(List.of("asks", "stricter-answer"), texts(warranty.get("chain"), "kind"));
		JsonNode link = warranty.get("chain").get(1);
		assertEquals(List.of("kind", "from", "to", "verified", "source", "text"), keys(link));
		assertEquals("{\"framework\":\"tco\",\"edition\":\"gen-10\",\"criterion\":\"warranty\"}",
				link.get("from").toString());
		Set<String> whys = new TreeSet<>(texts(laptops.get("open"), "why"));
		assertEquals(Set.of("own-text", "not-installed", "not-answered"), whys);
		for (JsonNode open : laptops.get("open")) {
			assertEquals(List.of("element", "key", "name", "use", "why", "proofs", "asked"), keys(open));
			assertEquals(open.get("key").isNull(), "own-text".equals(open.get("why").asText()));
			assertEquals("not-answered".equals(open.get("why").asText()), open.get("proofs").size() > 0);
		}
		assertEquals(15, laptops.get("answered").size() + laptops.get("open").size(), "none is left out");
	}

	@Test
	void withoutCertificatesTheLabelsOfTheOffersAreLookedAt() throws Exception {
		JsonNode sheets = sheets("proof", "--json", sample());
		assertTrue(sheets.size() > 1);
		for (JsonNode sheet : sheets) {
			assertFalse(sheet.get("offer").isNull());
			assertEquals("epeat", sheet.get("held").get(0).get("framework").asText());
		}
	}

	@Test
	void aWrongLabelOfAnOfferHidesNothing() throws Exception {
		JsonNode sheet = sheets("proof", "--json", roadmap("""
				<criteria id="c-1" name="Footprint" criterion="epeat/2025/climate-4.1.1"/>
				<offers id="o-1" name="One">
				  <labels>gone/1</labels>
				  <labels>eu-gpp</labels>
				  <labels> epeat/2025/climate-plus </labels>
				</offers>
				<offers id="o-2" name="Two"/>""")).get(0);
		assertEquals("o-1", sheet.get("offer").asText());
		assertEquals(2, sheet.get("refused").size());
		assertTrue(sheet.get("refused").get(0).asText().contains("gone"));
		assertTrue(sheet.get("refused").get(1).asText().contains("criteria set"));
		assertEquals(List.of("epeat/2025/climate-4.1.1"), texts(sheet.get("answered"), "key"));
		assertTrue(sheet.get("answered").get(0).get("verified").asBoolean());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {"5,jaar,-,-", "5,years,-,-", "60,months,-,-", "5,,-,-", "4,ans,-,-",
		"6,jaar,-,own-threshold", "61,months,-,own-threshold", "5,cycles,-,own-threshold", "-,,Gold,own-level"})
	void whatTheProcurementAsksMoreIsToBeChecked(String threshold, String unit, String level, String doubt)
			throws Exception {
		String asked = (threshold == null ? "" : " threshold='" + threshold + "'")
				+ (unit == null ? "" : " unit='" + unit + "'") + (level == null ? "" : " level='" + level + "'");
		JsonNode answered = sheets("proof", "--json", "--held", "tco/gen-10",
				roadmap("<criteria id='c-1' name='W' criterion='tco/gen-10/warranty'" + asked + "/>"))
				.get(0).get("answered").get(0);
		assertEquals(doubt, answered.get("doubt").isNull() ? null : answered.get("doubt").asText());
		assertEquals(doubt == null, answered.get("verified").asBoolean());
	}

	@ParameterizedTest
	@CsvSource({"epeat/2018,Bronze,true", "epeat/2018,bronze,true", "epeat/2018,Gold,false",
		"epeat/2018/silver,Gold,false", "epeat/2018/gold,Gold,true", "epeat/2018/gold,gold,true"})
	void aLevelIsProvenByACertificateOfThatLevel(String held, String level, boolean verified) throws Exception {
		JsonNode answered = sheets("proof", "--json", "--held", held,
				roadmap("<criteria id='c-1' name='R' criterion='epeat/2018/2018-1.1' level='" + level + "'/>"))
				.get(0).get("answered").get(0);
		assertEquals(verified, answered.get("verified").asBoolean(), answered.toString());
	}

	@Test
	void criteriaAreProvenWithoutRoadmap() throws Exception {
		JsonNode sheet = sheets("proof", "--held", "tco/gen-10", "--criteria",
				"eu-gpp/2021/warranty,eu-gpp/2021/spare-parts,eu-gpp/2021/warranty", "--json").get(0);
		assertTrue(sheet.get("procurement").isNull());
		assertEquals(List.of("eu-gpp/2021/warranty"), texts(sheet.get("answered"), "key"));
		assertEquals(List.of("eu-gpp/2021/spare-parts"), texts(sheet.get("open"), "key"));
		assertTrue(sheet.get("open").get(0).get("proofs").size() > 0);
	}

	@Test
	void aRoadmapWithoutProcurementsHasNothingToProve() throws Exception {
		Path file = Roadmaps.file(folder, "none.leidraad", Roadmaps.MEASURED);
		CommandLineRun asData = CommandLineRun.of("proof", "--held", "tco", "--json", file);
		assertEquals(ExitCode.DONE, asData.code());
		assertEquals(0, asData.json().get("sheets").size());
		CommandLineRun without = CommandLineRun.of("proof", "--held", "tco", file);
		assertEquals("", without.out());
		assertEquals("The roadmap has no procurement.", without.err().strip());
		CommandLineRun empty = CommandLineRun.of("proof", "--held", "tco", roadmap(""));
		assertTrue(empty.out().contains("No criteria."), empty.out());
	}

	private static List<String> keys(JsonNode object) {
		List<String> keys = new ArrayList<>();
		object.fieldNames().forEachRemaining(keys::add);
		return keys;
	}

	private static List<String> texts(JsonNode array, String field) {
		List<String> texts = new ArrayList<>();
		array.forEach(each -> texts.add(each.get(field).asText()));
		return texts;
	}
}
