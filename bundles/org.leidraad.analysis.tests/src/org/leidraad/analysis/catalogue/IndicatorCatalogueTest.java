/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.indicator.MeasurementFrequency;
import org.leidraad.analysis.indicator.Norm;
import org.leidraad.model.Aspect;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RubricLevel;

/** The fifty ready indicators: as the domain's table says, and sound when they are inserted. */
class IndicatorCatalogueTest {

	private static final Map<String, String> TO_BE_CHECKED = Map.of("en", "to be checked", "nl", "te controleren",
			"fr", "à vérifier");
	private static final Map<String, String> ACTIONS = Map.of("en", "Needs actions", "nl", "Vraagt acties", "fr",
			"Exige des actions");
	private static final Set<String> SOUND = Set.of("indicator-without-method", "indicator-without-frequency",
			"indicator-without-source", "indicator-without-norm", "indicator-without-unit",
			"qualitative-indicator-without-rubric");

	private final IndicatorCatalogue catalogue = new IndicatorCatalogue();

	static Stream<Figures> all() {
		return Figures.ALL.stream();
	}

	private Indicator create(String id, Locale language) {
		return catalogue.find(id).orElseThrow(() -> new AssertionError(id)).create(language);
	}

	@Test
	void hasTheFiftyOfTheTableOnce() {
		List<String> ids = catalogue.templates().stream().map(IndicatorTemplate::id).toList();
		assertEquals(50, ids.size());
		assertEquals(Figures.ALL.stream().map(Figures::id).collect(Collectors.toSet()),
				new HashSet<>(ids));
	}

	@ParameterizedTest
	@MethodSource("all")
	void saysWhatTheTableSays(Figures figures) {
		Indicator indicator = create(figures.id(), Locale.ENGLISH);
		assertEquals(figures.id(), indicator.getCatalogueId());
		assertEquals(figures.kind(), indicator.getKind().getLiteral());
		assertEquals(figures.unit(), indicator.getUnit());
		assertEquals(figures.aggregationLiteral(), indicator.getAggregation().getLiteral());
		assertEquals(figures.direction(), indicator.getDirection().getLiteral());
		assertEquals(figures.aspect(), indicator.getAspect().getLiteral());
		IndicatorTemplate template = catalogue.find(figures.id()).orElseThrow();
		assertEquals(indicator.getAspect(), template.aspect());
		assertEquals(indicator.getKind(), template.kind());
	}

	@ParameterizedTest
	@MethodSource("all")
	void hasTheNormAndFrequencyOfTheTableInEachLanguage(Figures figures) {
		for (String language : TO_BE_CHECKED.keySet()) {
			Indicator indicator = create(figures.id(), Locale.of(language));
			Norm norm = Norm.parse(indicator.getNorm()).orElseThrow();
			figures.normNumber().ifPresent(
					number -> assertEquals(0, new BigDecimal(number).compareTo(norm.value()), indicator.getNorm()));
			MeasurementFrequency frequency = MeasurementFrequency.parse(indicator.getFrequency()).orElseThrow();
			MeasurementFrequency expected = MeasurementFrequency.parse(figures.frequency()).orElseThrow();
			assertEquals(expected.occasion(), frequency.occasion(), indicator.getFrequency());
			assertEquals(expected.period(), frequency.period(), indicator.getFrequency());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void isSoundWhenInserted(String language) {
		for (IndicatorTemplate template : catalogue.templates()) {
			HealthyRoadmap all = new HealthyRoadmap();
			all.roadmap.getLanguages().addFirst(language);
			Indicator indicator = template.create(Locale.of(language));
			all.target.getIndicators().add(indicator);
			List<String> found = new ThreadAnalysis(new StubFrameworks())
					.check(all.roadmap, HealthyRoadmap.TODAY).stream()
					.filter(finding -> finding.element() == indicator).map(Finding::rule).filter(SOUND::contains)
					.toList();
			assertEquals(List.of(), found, template.id());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void isWrittenOutInTheLanguage(String language) {
		for (IndicatorTemplate template : catalogue.templates()) {
			Indicator indicator = template.create(Locale.of(language));
			assertTrue(indicator.getNotes().contains(TO_BE_CHECKED.get(language)), template.id());
			for (String text : List.of(indicator.getName(), indicator.getDescription(), indicator.getFormula(),
					indicator.getMethod(), indicator.getMoment(), indicator.getSource(), indicator.getReference())) {
				assertFalse(text.isBlank(), template.id());
			}
			assertEquals(template.name(Locale.of(language)), indicator.getName());
			assertEquals(template.label().in(Locale.of(language)), indicator.getName());
			assertEquals(template.description(Locale.of(language)), indicator.getDescription());
			assertNoKeyLeft(indicator);
		}
	}

	private static void assertNoKeyLeft(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			assertFalse(String.valueOf(element.eGet(attribute)).contains("text:"), attribute.getName());
		}
		element.eContents().forEach(IndicatorCatalogueTest::assertNoKeyLeft);
	}

	@Test
	void saysSomethingElseInEachLanguage() {
		for (IndicatorTemplate template : catalogue.templates()) {
			assertEquals(3, TO_BE_CHECKED.keySet().stream().map(Locale::of).map(template::description).distinct()
					.count(), template.id());
		}
		assertEquals("Gemiddelde gebruiksduur bij afvoer", create("KPI-LIFE", Locale.of("nl", "BE")).getName());
		assertEquals("jaar", create("KPI-LIFE", Locale.of("nl")).getUnit());
		assertEquals("≤ 1,25", create("KPI-PUE", Locale.FRENCH).getNorm());
		assertEquals("≤ 1.25", create("KPI-PUE", Locale.GERMAN).getNorm());
	}

	@Test
	void saysHowARatioIsComputed() {
		assertEquals("(Devices in stock) ÷ (Devices in the fleet) × 100", create("KPI-IDLE", Locale.US).getFormula());
		assertEquals("(Apparaten in gebruik) ÷ (Medewerkers in fte)",
				create("KPI-DEVFTE", Locale.of("nl")).getFormula());
	}

	@Test
	void hasAFullRubricForTheQualitative() {
		for (IndicatorTemplate template : catalogue.templates()) {
			for (String language : TO_BE_CHECKED.keySet()) {
				List<RubricLevel> rubric = template.create(Locale.of(language)).getRubric();
				if (template.kind() == IndicatorKind.QUALITATIVE) {
					int lowest = "QLI-MAT".equals(template.id()) ? 0 : 1;
					assertEquals(IntStream.rangeClosed(lowest, 5).boxed().toList(),
							rubric.stream().map(RubricLevel::getLevel).toList());
					assertEquals(rubric.size(),
							rubric.stream().map(RubricLevel::getDescription).distinct().count());
					rubric.forEach(level -> assertFalse(
							level.getName().isBlank() || level.getDescription().isBlank()));
				} else {
					assertTrue(rubric.isEmpty());
				}
			}
		}
	}

	@Test
	void saysThatEffortNeedsActions() {
		for (IndicatorTemplate template : catalogue.templates()) {
			ACTIONS.forEach((language, words) -> assertEquals(template.kind() == IndicatorKind.EFFORT,
					template.description(Locale.of(language)).contains(words), template.id()));
		}
	}

	@Test
	void makesEachIndicatorAnew() {
		Indicator first = create("QLI-MAT", Locale.FRENCH);
		Indicator second = create("QLI-MAT", Locale.FRENCH);
		Set<String> ids = new HashSet<>();
		Stream.of(first, second).forEach(indicator -> {
			ids.add(indicator.getId());
			indicator.getRubric().forEach(level -> ids.add(level.getId()));
		});
		assertEquals(14, ids.size());
		assertTrue(first.getId().matches("i-[0-9a-z]{6}"));
		first.getRubric().clear();
		first.setName("changed");
		assertEquals(6, create("QLI-MAT", Locale.FRENCH).getRubric().size());
		assertNotEquals("changed", create("QLI-MAT", Locale.FRENCH).getName());
		assertEquals(null, EcoreUtil.getRootContainer(second).eContainer());
	}

	@ParameterizedTest
	@CsvSource({"en, refurbished SHARE, KPI-REFURB", "nl, gebruiksduur afvoer, KPI-LIFE", "fr, reparabilite, KPI-RPI",
		"nl, kpi-pue, KPI-PUE", "en, service desk, KPI-REPAIR"})
	void findsByWords(String language, String words, String id) {
		List<String> found = catalogue.templates().stream()
				.filter(template -> template.matches(Locale.of(language), words)).map(IndicatorTemplate::id).toList();
		assertTrue(found.contains(id) && found.size() < 10, found::toString);
	}

	@Test
	void findsAllOrNothing() {
		assertTrue(catalogue.templates().stream().allMatch(template -> template.matches(Locale.ENGLISH, " ")));
		assertTrue(catalogue.templates().stream().noneMatch(template -> template.matches(Locale.ENGLISH, "a xyzzy")));
		assertTrue(catalogue.find("KPI-NONE").isEmpty());
	}

	@Test
	void takesTurnsBetweenAspects() {
		assertEquals(List.of("KPI-REFURB", "KPI-LIFE", "KPI-DEVFTE"),
				catalogue.near(List.of(Aspect.MATERIALS, Aspect.LIFETIME)).stream().limit(3)
						.map(IndicatorTemplate::id).toList());
		assertTrue(catalogue.near(List.of(Aspect.SOCIAL)).stream()
				.allMatch(template -> template.aspect() == Aspect.SOCIAL));
		assertEquals("KPI-LABEL-U", catalogue.near(List.of()).getFirst().id());
		assertEquals("KPI-LABEL-U", catalogue.near(List.of(Aspect.PACKAGING)).getFirst().id());
	}
}
