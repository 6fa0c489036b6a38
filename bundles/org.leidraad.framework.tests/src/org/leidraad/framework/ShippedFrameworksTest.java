/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Operator;
import org.osgi.framework.Bundle;

/** What the two shipped bundles must contain, and how the registry finds it. */
class ShippedFrameworksTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, DUTCH, Locale.FRENCH);

	/** A line of expected-criteria.tsv; the edition is empty where a criterion holds in all. */
	private record Expected(String framework, String edition, String key, String officialId, String use, String aspect,
			String verified, String unit) {

		static Expected of(String line) {
			String[] cells = line.split("\t", -1);
			return new Expected(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
		}
	}

	private FrameworkRegistry registry;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		registry = Registries.running();
	}

	@Test
	void bothAreListedInTheOrderOfTheirIdentifiers() {
		List<InstalledFramework> shipped = registry.frameworks().stream()
				.filter(f -> f.bundle().startsWith("org.leidraad.framework.")).toList();
		assertEquals(List.of("epeat", "eu-gpp"), shipped.stream().map(InstalledFramework::id).toList());
		assertEquals(List.of("org.leidraad.framework.epeat", "org.leidraad.framework.eu-gpp"),
				shipped.stream().map(InstalledFramework::bundle).toList());
		assertEquals(List.of(FrameworkKind.LABEL_TYPE_1, FrameworkKind.CRITERIA_SET),
				shipped.stream().map(InstalledFramework::kind).toList());
	}

	@Test
	void everyExpectedCriterionIsThere() throws Exception {
		List<Expected> expected = expected();
		assertEquals(47, expected.size());
		for (Expected row : expected) {
			Criterion found = criterion(row.framework(), row.key());
			assertAll(row.key(), () -> assertEquals(row.officialId(), found.getOfficialId()),
					() -> assertEquals(row.edition(),
							Optional.ofNullable(found.getEdition()).map(Edition::getId).orElse("")),
					() -> assertEquals(List.of(row.use()),
							found.getUses().stream().map(use -> use.getLiteral()).toList()),
					() -> assertEquals(row.aspect(), found.getAspect().getLiteral()),
					() -> assertEquals("yes".equals(row.verified()), found.isVerified()),
					() -> assertEquals(row.unit(), found.getUnit()), () -> assertFalse(found.getSource().isBlank()));
		}
		for (String id : List.of("epeat", "eu-gpp")) {
			assertEquals(
					expected.stream().filter(row -> row.framework().equals(id)).map(Expected::key).sorted().toList(),
					catalogue(id).getCriteria().stream().map(Criterion::getKey).sorted().toList());
		}
	}

	@Test
	void everyExpectedCriterionHasATextOfItsOwnInThreeLanguages() throws Exception {
		for (Expected row : expected()) {
			InstalledFramework framework = framework(row.framework());
			List<String> texts = LANGUAGES.stream().map(l -> framework.text(l, "criterion." + row.key())).toList();
			assertEquals(3, texts.stream().distinct().count(), () -> row.key() + ": " + texts);
			assertTrue(texts.stream().noneMatch(text -> text.isBlank() || text.startsWith("<")),
					() -> row.key() + ": " + texts);
		}
	}

	@Test
	void aRoadmapsKeyLeadsToTheCriterionAndItsTitle() {
		InstalledCriterion found = registry.criterion("epeat/2018/2018-1.1").orElseThrow();
		assertEquals("2018-1.1", found.criterion().getKey());
		assertEquals("epeat", found.framework().id());
		assertEquals("Required: EU RoHS substance restrictions", found.title(Locale.ENGLISH));
		assertEquals("Vereist: stofbeperkingen van de Europese RoHS-richtlijn", found.title(DUTCH));
		assertEquals("Obligatoire : restrictions de substances de la directive européenne RoHS",
				found.title(Locale.FRENCH));
	}

	@Test
	void aCriterionOfAllEditionsIsFoundInEachThatExists() {
		for (String edition : List.of("2009", "2018", "2025")) {
			assertTrue(registry.criterion("epeat/" + edition + "/tier").isPresent(), edition);
		}
		assertEquals(Optional.empty(), registry.criterion("epeat/2017/tier"));
	}

	@Test
	void aKeyThatIsWrongInAnyPartLeadsNowhere() {
		List<String> wrong = List.of("", "epeat", "epeat/2018", "epeat/2018/", "epeat/2018/2018-1.1/more",
				"epeat/2025/2018-1.1", "epeat/2009/2018-1.1", "epeat/2018/9.9.9", "epeat/1999/2018-1.1",
				"eu-gpp/2018/2018-1.1", "eu-gpp/2016/warranty", "no-such-framework/2018/2018-1.1",
				"EPEAT/2018/2018-1.1");
		for (String key : wrong) {
			assertEquals(Optional.empty(), registry.criterion(key), key);
		}
		assertEquals(Optional.empty(), registry.criterion(null));
		assertEquals(Optional.empty(), registry.framework("no-such-framework"));
		assertEquals(Optional.empty(), registry.framework(null));
	}

	@Test
	void editionsOfEpeatHaveTheirTermsAndSuccessors() throws FrameworkException {
		List<Edition> editions = catalogue("epeat").getEditions();
		assertEquals(List.of("2009", "2018", "2025"), editions.stream().map(Edition::getId).toList());
		assertEquals(LocalDate.of(2019, 6, 28), editions.get(0).getValidTo());
		assertEquals(LocalDate.of(2019, 6, 29), editions.get(1).getValidFrom());
		assertEquals(LocalDate.of(2025, 11, 1), editions.get(2).getValidFrom());
		assertSame(editions.get(0), editions.get(1).getSupersedes());
		assertSame(editions.get(1), editions.get(2).getSupersedes());
		assertEquals(List.of(true, true, false), editions.stream().map(Edition::isVerified).toList());
	}

	@Test
	void editionsOfEuGppFollowEachOtherWithoutAGap() throws FrameworkException {
		List<Edition> editions = catalogue("eu-gpp").getEditions();
		assertEquals(List.of("2016", "2021"), editions.stream().map(Edition::getId).toList());
		assertEquals(editions.get(1).getValidFrom(), editions.get(0).getValidTo().plusDays(1));
		assertSame(editions.get(0), editions.get(1).getSupersedes());
	}

	@Test
	void levelsGoFromLowToHigh() throws FrameworkException {
		assertEquals(List.of("bronze", "silver", "gold", "climate-plus"),
				catalogue("epeat").getLevels().stream().map(Level::getId).toList());
		assertEquals(List.of("core", "comprehensive"),
				catalogue("eu-gpp").getLevels().stream().map(Level::getId).toList());
	}

	@Test
	void aThresholdIsANumberOnlyWhereTheSourceHasOne() throws FrameworkException {
		Criterion spareParts = criterion("eu-gpp", "spare-parts");
		assertEquals(Operator.AT_LEAST, spareParts.getOperator());
		assertEquals(new BigDecimal("3"), spareParts.getThreshold());
		assertEquals("years", spareParts.getUnit());
		Criterion warranty = criterion("eu-gpp", "warranty");
		assertEquals(null, warranty.getThreshold());
		assertEquals("1 / 3 (SE); 2 (MT)", warranty.getThresholdText());
		assertEquals("A..D", criterion("eu-gpp", "energy-monitor").getThresholdText());
		assertEquals(null, criterion("epeat", "2009-4.2.1.1").getThresholdText());
		assertEquals(Operator.YES, criterion("epeat", "2018-1.1").getOperator());
	}

	@Test
	void whatWasNotCheckedSaysSo() throws FrameworkException {
		List<String> unchecked = catalogue("epeat").getCriteria().stream().filter(c -> !c.isVerified())
				.map(Criterion::getKey).toList();
		assertEquals(List.of("sur-5.1.2", "sur-5.3.2"), unchecked);
	}

	@Test
	void namesFollowTheLanguageThatIsAskedFor() {
		InstalledFramework gpp = framework("eu-gpp");
		assertEquals("EU GPP: computers, monitors, tablets and smartphones", gpp.name(Locale.ENGLISH));
		assertEquals("EU GPP: computers, monitoren, tablets en smartphones", gpp.name(DUTCH));
		assertEquals("EU GPP : ordinateurs, écrans, tablettes et smartphones", gpp.name(Locale.FRENCH));
		assertEquals(gpp.name(DUTCH), gpp.name(Locale.of("nl", "BE")));
		assertEquals(gpp.name(Locale.ENGLISH), gpp.name(Locale.JAPANESE));
	}

	@Test
	void aTextThatIsMissingShowsItsKey() {
		assertEquals("<criterion.none>", framework("epeat").text(DUTCH, "criterion.none"));
	}

	@Test
	void aCatalogueIsReadOnce() throws FrameworkException {
		assertSame(catalogue("epeat"), catalogue("epeat"));
		assertSame(criterion("epeat", "tier"), registry.criterion("epeat/2018/tier").orElseThrow().criterion());
	}

	@Test
	void theirBundlesAreNeverStarted() throws FrameworkException {
		for (String id : List.of("epeat", "eu-gpp")) {
			InstalledFramework framework = framework(id);
			framework.name(DUTCH);
			framework.catalogue();
			framework.text(Locale.FRENCH, "framework.summary");
			Bundle bundle = List.of(Registries.context().getBundles()).stream()
					.filter(b -> framework.bundle().equals(b.getSymbolicName())).findFirst().orElseThrow();
			assertNotEquals(Bundle.ACTIVE, bundle.getState(), framework.bundle());
		}
	}

	private InstalledFramework framework(String id) {
		return registry.framework(id).orElseThrow();
	}

	private Framework catalogue(String id) throws FrameworkException {
		return framework(id).catalogue();
	}

	private Criterion criterion(String framework, String key) throws FrameworkException {
		return catalogue(framework).getCriteria().stream().filter(c -> c.getKey().equals(key)).findFirst()
				.orElseThrow(() -> new AssertionError(framework + " lacks " + key));
	}

	private static List<Expected> expected() throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				ShippedFrameworksTest.class.getResourceAsStream("expected-criteria.tsv"), StandardCharsets.UTF_8))) {
			return reader.lines().skip(1).map(Expected::of).collect(Collectors.toList());
		}
	}
}
