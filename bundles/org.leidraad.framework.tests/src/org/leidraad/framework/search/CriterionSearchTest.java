/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.testing.framework.MadeFramework;

/** What is found with which words and filters. */
class CriterionSearchTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

	private final MadeFramework label = MadeFramework.of("lbl", FrameworkKind.LABEL_TYPE_1, """
			<productGroups>30213100-6</productGroups>
			<editions xmi:id="e1" id="2018" validFrom="2018-01-01"/>
			<editions xmi:id="e2" id="2025" validFrom="2025-01-01" supersedes="e1"/>
			<levels xmi:id="gold" id="gold" step="3"/>
			<criteria key="bat" officialId="4.1.2" verified="true" aspect="LR" uses="TS AC" edition="e2" level="gold"/>
			<criteria key="old-bat" officialId="IEEE 1680.1-2009 4.9" aspect="LR" uses="TS" edition="e1"/>
			<criteria key="any" aspect="EN" uses="SC TS"><productGroups>32250000-0</productGroups></criteria>
			""", Map.of("en:criterion.bat", "Battery endurance", "nl:criterion.bat", "Levensduur van de batterij",
			"fr:criterion.bat", "Durée de vie de la batterie : cœur",
			"en:criterion.old-bat", "Long battery", "en:criterion.any", "Energy of the device",
			"fr:framework.name", "Étiquette"));
	private final MadeFramework law = MadeFramework.of("law", FrameworkKind.LAW, """
			<criteria key="a" aspect="EN" uses="LAW AC" thresholdText="6.5 / 8.0"/>
			<criteria key="b" aspect="HS" uses="LAW"/>
			""", Map.of("en:criterion.b", "What a battery may hold"));
	private final CriterionSearch search = CriterionSearch
			.over(List.of(label, MadeFramework.broken("oops"), law));

	private String find(String words) {
		return find(words, CriterionFilter.ALL);
	}

	private String find(String words, CriterionFilter filter) {
		return search.find(words, filter).stream().map(one -> one.criterion().getKey())
				.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"''|bat old-bat any a b", "battery|bat old-bat b", "BATTER|bat old-bat b",
		"levensduur|bat", "duree vie|bat", "DURÉE|bat", "coeur|bat", "vie battery|bat", "4.1.2|bat", "4.1|bat",
		"1680.1|old-bat", "2009|old-bat", "bat|bat old-bat b", "etiquette|bat old-bat any", "law|a b", "6.5|a",
		"8.0|a", "attery|''", "battery nowhere|''", "  battery   law |b", "(battery)|bat old-bat b",
		"!!|bat old-bat any a b"})
	void wordsAreFoundByTheirBeginningInAllLanguages(String words, String expected) {
		assertEquals(expected, find(words));
	}

	@Test
	void theBeginningOfATitleComesFirstThenTitlesThenTheRest() {
		MadeFramework named = MadeFramework.of("z", FrameworkKind.LAW, """
				<criteria key="energy-key"/><criteria key="2"/><criteria key="3"/><criteria key="energy"/>
				""", Map.of("en:criterion.energy-key", "Something", "en:criterion.2", "Less energy",
				"nl:criterion.3", "Energy first", "en:criterion.energy", "Else"));
		assertEquals(List.of("3", "energy", "2", "energy-key"),
				CriterionSearch.over(List.of(named)).find("Energy", CriterionFilter.ALL).stream()
						.map(one -> one.criterion().getKey()).toList());
	}

	private static CriterionFilter filter(Optional<Aspect> aspect, Optional<String> group, Optional<Integer> step,
			Optional<Use> use, Optional<LocalDate> inForce) {
		return new CriterionFilter(aspect, group.map(ProductGroup::of), step, use, Optional.empty(), Optional.empty(),
				inForce, Optional.empty());
	}

	@Test
	void eachFilterLetsThroughWhatItAsks() {
		Optional<Aspect> noAspect = Optional.empty();
		Optional<String> noGroup = Optional.empty();
		Optional<Integer> noStep = Optional.empty();
		Optional<Use> noUse = Optional.empty();
		Optional<LocalDate> noDate = Optional.empty();
		assertEquals("any a", find("", filter(Optional.of(Aspect.ENERGY), noGroup, noStep, noUse, noDate)));
		assertEquals("bat", find("", filter(noAspect, noGroup, Optional.of(3), noUse, noDate)));
		assertEquals("old-bat any a b", find("", filter(noAspect, noGroup, Optional.of(1), noUse, noDate)));
		assertEquals("bat any a b", find("", filter(noAspect, noGroup, noStep, noUse, Optional.of(TODAY))));
		assertEquals("old-bat any a b",
				find("", filter(noAspect, noGroup, noStep, noUse, Optional.of(LocalDate.of(2020, 1, 1)))));
		assertEquals("bat a", find("", filter(noAspect, noGroup, noStep, Optional.of(Use.AWARD), noDate)));
		assertEquals("b", find("battery", new CriterionFilter(noAspect, Optional.empty(), noStep, noUse,
				Optional.of(FrameworkKind.LAW), Optional.of("law"), noDate, Optional.of(false))));
	}

	@Test
	void aLabelSelectsNoTendererWhateverItsCatalogueSays() {
		assertEquals("", find("", filter(Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.of(Use.SELECTION), Optional.empty())));
	}

	@ParameterizedTest
	@CsvSource({"30213100-6, bat old-bat a b", "30213000-5, bat old-bat a b", "30200000, bat old-bat a b",
		"32250000-0, any a b", "48820000-2, a b"})
	void productGroupsHoldEachOther(String group, String expected) {
		assertEquals(expected, find("", filter(Optional.empty(), Optional.of(group), Optional.empty(),
				Optional.empty(), Optional.empty())));
	}

	@Test
	void aBrokenCatalogueIsToldAndTheOthersAreSearched() {
		assertEquals(5, search.all().size());
		assertEquals(1, search.refused().size());
	}

	@Test
	void aCriterionIsNamedByTheEditionInForce() {
		Map<String, ListedCriterion> byKey = search.all().stream()
				.collect(Collectors.toMap(one -> one.criterion().getKey(), one -> one));
		assertEquals(Optional.of(new CriterionKey("lbl", "2025", "bat")), byKey.get("bat").key(TODAY));
		assertEquals(Optional.of(new CriterionKey("lbl", "2018", "old-bat")), byKey.get("old-bat").key(TODAY));
		assertEquals(Optional.of(new CriterionKey("lbl", "2025", "any")), byKey.get("any").key(TODAY));
		assertEquals(Optional.of(new CriterionKey("lbl", "2018", "any")),
				byKey.get("any").key(LocalDate.of(2020, 1, 1)));
		assertEquals(Optional.empty(), byKey.get("a").key(TODAY), "the law has no editions");
		assertEquals(Optional.of(byKey.get("any")), search.named(new CriterionKey("lbl", "2018", "any")));
		assertEquals(Optional.empty(), search.named(new CriterionKey("lbl", "2018", "bat")));
	}

	@Test
	void withoutTextTheNumberOrTheKeyStandsForIt() {
		List<String> titles = search.all().stream().map(one -> one.title(Locale.of("nl"))).toList();
		assertEquals("Levensduur van de batterij", titles.getFirst());
		assertEquals("Long battery", titles.get(1), "English where there is no Dutch");
		assertEquals("a", titles.get(3));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void theIndexFindsWhatLookingAtEachFinds(long seed) {
		Random random = new Random(seed);
		List<String> words = IntStream.range(0, 40).mapToObj(i -> Integer.toString(random.nextInt(36, 50_000), 36))
				.toList();
		Map<String, String> texts = new HashMap<>();
		StringBuilder catalogue = new StringBuilder();
		for (int i = 0; i < 300; i++) {
			texts.put("en:criterion.k" + i, IntStream.range(0, 5).mapToObj(n -> words.get(random.nextInt(40)))
					.collect(Collectors.joining(" ")));
			catalogue.append("<criteria key='k").append(i).append("'/>");
		}
		CriterionSearch many = CriterionSearch
				.over(List.of(MadeFramework.of("many", FrameworkKind.LAW, catalogue.toString(), texts)));
		for (String word : words) {
			String prefix = word.substring(0, 1 + random.nextInt(word.length()));
			if (prefix.startsWith("k") || "many".startsWith(prefix)) {
				continue;
			}
			List<String> found = many.find(prefix, CriterionFilter.ALL).stream()
					.map(one -> one.title(Locale.ENGLISH)).sorted().toList();
			assertEquals(texts.values().stream().filter(text -> (' ' + text).contains(' ' + prefix)).sorted().toList(),
					found);
			assertFalse(found.isEmpty());
			assertTrue(found.stream().allMatch(title -> title.contains(prefix)));
		}
	}
}
