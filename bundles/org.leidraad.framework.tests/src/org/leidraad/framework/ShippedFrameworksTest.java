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

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.osgi.framework.Bundle;

/** What the shipped bundles must contain together, and how the registry finds it. */
class ShippedFrameworksTest {

	/** A line of expected-criteria.tsv; the edition is empty where a criterion holds in all. */
	private record Expected(String framework, String edition, String key, String officialId, boolean idChecked,
			String use, String aspect, boolean verified, String unit) {

		static Expected of(List<String> cells) {
			return new Expected(cells.get(0), cells.get(1), cells.get(2), cells.get(3), "yes".equals(cells.get(4)),
					cells.get(5), cells.get(6), "yes".equals(cells.get(7)), cells.get(8));
		}
	}

	private Shipped shipped;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		shipped = Shipped.running();
	}

	@Test
	void allAreListedInTheOrderOfTheirIdentifiersEachWithItsKindAndABundleOfItsOwn() throws IOException {
		Map<String, String> kinds = Shipped.table("expected-frameworks.tsv").stream()
				.collect(Collectors.toMap(List::getFirst, cells -> cells.get(1), (one, other) -> one, TreeMap::new));
		assertEquals(29, kinds.size());
		List<InstalledFramework> found = shipped.frameworks();
		assertEquals(List.copyOf(kinds.keySet()), found.stream().map(InstalledFramework::id).toList());
		for (InstalledFramework framework : found) {
			assertEquals("org.leidraad.framework." + framework.id(), framework.bundle());
			assertEquals(kinds.get(framework.id()), framework.kind().getLiteral(), framework.id());
		}
	}

	@Test
	void everyExpectedCriterionIsThereAndNoOther() throws Exception {
		List<Expected> expected = expected();
		assertEquals(Shipped.CRITERIA, expected.size());
		assertEquals(Shipped.CHECKED, expected.stream().filter(Expected::verified).count());
		for (Expected row : expected) {
			Criterion found = shipped.criterion(row.framework(), row.key());
			assertAll(row.framework() + "/" + row.key(),
					() -> assertEquals(row.officialId(), Optional.ofNullable(found.getOfficialId()).orElse("")),
					() -> assertEquals(row.idChecked(), found.isOfficialIdVerified(), "number checked"),
					() -> assertEquals(row.edition(),
							Optional.ofNullable(found.getEdition()).map(Edition::getId).orElse("")),
					() -> assertEquals(row.use(), found.getUses().getFirst().getLiteral()),
					() -> assertEquals(row.aspect(), found.getAspect().getLiteral()),
					() -> assertEquals(row.verified(), found.isVerified()),
					() -> assertEquals(row.unit(), Optional.ofNullable(found.getUnit()).orElse("")),
					() -> assertFalse(found.getSource().isBlank()));
		}
		Map<String, List<String>> keys = expected.stream().collect(Collectors.groupingBy(Expected::framework,
				Collectors.mapping(Expected::key, Collectors.toList())));
		for (InstalledFramework framework : shipped.frameworks()) {
			assertEquals(keys.get(framework.id()).stream().sorted().toList(),
					framework.catalogue().getCriteria().stream().map(Criterion::getKey).sorted().toList());
		}
	}

	@Test
	void everyExpectedCriterionHasATextOfItsOwnInThreeLanguages() throws Exception {
		for (Expected row : expected()) {
			InstalledFramework framework = shipped.framework(row.framework());
			List<String> texts = Shipped.LANGUAGES.stream().map(l -> framework.text(l, "criterion." + row.key()))
					.toList();
			assertEquals(3, texts.stream().distinct().count(), () -> row.key() + ": " + texts);
			assertTrue(texts.stream().noneMatch(text -> text.isBlank() || text.startsWith("<")),
					() -> row.key() + ": " + texts);
		}
	}

	@Test
	void everyProductGroupIsACodeOfThePublishedListWithItsCheckDigit() throws Exception {
		List<String> published = Shipped.table("cpv-codes.tsv").stream().map(List::getFirst).toList();
		for (InstalledFramework framework : shipped.frameworks()) {
			Framework catalogue = framework.catalogue();
			Stream.concat(catalogue.getProductGroups().stream(),
					catalogue.getCriteria().stream().map(Criterion::getProductGroups).flatMap(List::stream))
					.forEach(code -> assertTrue(published.contains(code), () -> framework.id() + ": " + code));
		}
	}

	@Test
	void noEditionIsReplacedTwiceAndAllButSeparateSetsAreOneChain() throws Exception {
		Map<String, Integer> separateSets = Map.of("bs8001", 2, "blauer-engel", 2, "eu-ecolabel", 2);
		for (InstalledFramework framework : shipped.frameworks()) {
			List<Edition> editions = framework.catalogue().getEditions();
			List<Edition> replaced = editions.stream().map(Edition::getSupersedes)
					.filter(Objects::nonNull).toList();
			assertEquals(replaced.size(), replaced.stream().distinct().count(), framework.id());
			int chains = editions.size() - replaced.size();
			assertEquals(separateSets.getOrDefault(framework.id(), 1), chains, framework.id());
		}
	}

	@Test
	void everyCriterionSaysWhatProvesItUnlessNobodyHasToProveIt() throws Exception {
		// Rules for the buyer, scopes and definitions of measures; nothing that a tenderer shows.
		Map<String, List<String>> nothingToProve = Shipped.table("nothing-to-prove.tsv").stream()
				.collect(Collectors.groupingBy(List::getFirst,
						Collectors.mapping(cells -> cells.get(1), Collectors.toList())));
		for (InstalledFramework framework : shipped.frameworks()) {
			assertEquals(nothingToProve.getOrDefault(framework.id(), List.of()), framework.catalogue().getCriteria()
					.stream().filter(c -> c.getProofs().isEmpty()).map(Criterion::getKey).toList(), framework.id());
		}
	}

	@Test
	void aRoadmapsKeyLeadsToTheCriterionAndItsTitle() {
		InstalledCriterion found = shipped.registry().criterion("epeat/2018/2018-1.1").orElseThrow();
		assertEquals("2018-1.1", found.criterion().getKey());
		assertEquals("epeat", found.framework().id());
		assertEquals("Required: EU RoHS substance restrictions", found.title(Locale.ENGLISH));
		assertEquals("Vereist: stofbeperkingen van de Europese RoHS-richtlijn", found.title(Shipped.DUTCH));
		assertEquals("Obligatoire : restrictions de substances de la directive européenne RoHS",
				found.title(Locale.FRENCH));
	}

	@Test
	void aCriterionOfAllEditionsIsFoundInEachThatExists() {
		FrameworkRegistry registry = shipped.registry();
		for (String edition : List.of("2009", "2018", "2025")) {
			assertTrue(registry.criterion("epeat/" + edition + "/tier").isPresent(), edition);
		}
		assertEquals(Optional.empty(), registry.criterion("epeat/2017/tier"));
	}

	@Test
	void aKeyThatIsWrongInAnyPartLeadsNowhere() {
		FrameworkRegistry registry = shipped.registry();
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
	void aTextThatIsMissingShowsItsKey() {
		assertEquals("<criterion.none>", shipped.framework("epeat").text(Shipped.DUTCH, "criterion.none"));
	}

	@Test
	void aCatalogueIsReadOnce() throws FrameworkException {
		assertSame(shipped.catalogue("epeat"), shipped.catalogue("epeat"));
		assertSame(shipped.criterion("epeat", "tier"),
				shipped.registry().criterion("epeat/2018/tier").orElseThrow().criterion());
	}

	@Test
	void bundlesOfDataAloneAreNeverStarted() throws FrameworkException {
		Map<String, Bundle> bundles = Stream.of(Registries.context().getBundles())
				.collect(Collectors.toMap(Bundle::getSymbolicName, Function.identity(), (one, other) -> one));
		int dataAlone = 0;
		for (InstalledFramework framework : shipped.frameworks()) {
			framework.name(Shipped.DUTCH);
			framework.catalogue();
			framework.text(Locale.FRENCH, "framework.summary");
			Bundle bundle = bundles.get(framework.bundle());
			// The few with code say so with an activation policy and may have been used by another test.
			if (bundle.getHeaders("").get("Bundle-ActivationPolicy") == null) {
				dataAlone++;
				assertNotEquals(Bundle.ACTIVE, bundle.getState(), framework.bundle());
			}
		}
		assertEquals(25, dataAlone);
	}

	private static List<Expected> expected() throws IOException {
		return Shipped.table("expected-criteria.tsv").stream().map(Expected::of).toList();
	}
}
