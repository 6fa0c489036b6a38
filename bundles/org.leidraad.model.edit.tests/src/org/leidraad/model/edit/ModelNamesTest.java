/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.leidraad.model.BuyerRole;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Drawer;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RubricLevel;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.identity.Identity;

/** The whole model has names in English, Dutch and French. */
class ModelNamesTest {

	private static final Locale DUTCH = Locale.of("nl", "BE");
	private static final List<String> LANGUAGES = List.of("", "_nl", "_fr");

	@Test
	void everyTypeFieldAndChoiceHasItsNameInThreeLanguages() throws IOException {
		Set<String> expected = new TreeSet<>(Set.of("label.adding", "label.missing", "label.unnamed",
				"label.pair", "label.years", "label.share"));
		for (EClassifier classifier : RoadmapPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				expected.add("type." + type.getName());
				expected.add("type." + type.getName() + ".plural");
				type.getEStructuralFeatures()
						.forEach(feature -> expected.add("feature." + type.getName() + '.' + feature.getName()));
			} else if (classifier instanceof EEnum choices) {
				choices.getELiterals().forEach(
						choice -> expected.add("choice." + choices.getName() + '.' + choice.getLiteral()));
			}
		}
		for (String language : LANGUAGES) {
			Properties texts = load(language);
			Set<String> found = new TreeSet<>(texts.stringPropertyNames());
			found.removeIf(key -> key.startsWith("hint.") || key.startsWith("about."));
			assertEquals(expected, found, "names" + language);
			texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), key + language));
		}
	}

	@Test
	void hintsAreSentencesForFieldsThatExistInThreeLanguages() throws IOException {
		Set<String> hints = hints("");
		for (String language : LANGUAGES) {
			assertEquals(hints, hints(language), "hints" + language);
			Properties texts = load(language);
			hints.forEach(key -> assertTrue(texts.getProperty(key).endsWith("."), key + language));
			for (String key : hints) {
				assertTrue(texts.containsKey(key.replaceFirst("hint", "feature")), "no such field: " + key);
			}
		}
	}

	@Test
	void whatIsHardToChooseSaysWhatEachChoiceIsFor() throws IOException {
		Set<String> expected = new TreeSet<>();
		for (EEnum choices : List.of(Literals.BUYER_ROLE, Literals.CRITERION_USE_TYPE, Literals.SCALE_KIND,
				Literals.SCORED_ON, Literals.THRESHOLD_READING)) {
			choices.getELiterals().forEach(choice -> expected.add(
					"about." + choices.getName() + '.' + choice.getLiteral()));
		}
		Properties english = load("");
		for (String language : LANGUAGES) {
			Properties texts = load(language);
			Set<String> found = new TreeSet<>(texts.stringPropertyNames());
			found.removeIf(key -> !key.startsWith("about."));
			assertEquals(expected, found, "about" + language);
			for (String key : expected) {
				assertTrue(texts.getProperty(key).endsWith("."), key + language);
				assertTrue(language.isEmpty() || !english.getProperty(key).equals(texts.getProperty(key)), key);
			}
		}
		assertTrue(ModelNames.about(DUTCH, ScoredOn.ANNUAL_COST).orElseThrow().contains("2014/24 art. 68"));
		assertTrue(ModelNames.about(DUTCH, Jurisdiction.FLANDERS).isEmpty(), "its name says enough");
	}

	@Test
	void theFourFieldsAndWhateverIsNotPlainHaveAHint() {
		List<EStructuralFeature> four = List.of(RoadmapPackage.Literals.INDICATOR__METHOD,
				RoadmapPackage.Literals.INDICATOR__FREQUENCY, RoadmapPackage.Literals.INDICATOR__SOURCE,
				RoadmapPackage.Literals.INDICATOR__NORM);
		four.forEach(field -> assertTrue(ModelNames.hint(Locale.FRENCH, field).isPresent(), field.getName()));
		List<String> without = new ArrayList<>();
		for (EClassifier classifier : RoadmapPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				for (EStructuralFeature feature : type.getEStructuralFeatures()) {
					boolean number = feature.getEType().getInstanceClass() == BigDecimal.class
							|| feature.getEType() == EcorePackage.Literals.EINTEGER_OBJECT;
					boolean link = feature instanceof EReference reference && !reference.isContainment()
							&& !reference.isTransient();
					if ((number || link) && ModelNames.hint(Locale.ENGLISH, feature).isEmpty()) {
						without.add(type.getName() + '.' + feature.getName());
					}
				}
			}
		}
		assertEquals(List.of(), without, "numbers need their unit explained, links what belongs there");
	}

	@Test
	void wordsOfTheTrade() {
		assertEquals("Doelstelling", ModelNames.type(DUTCH, RoadmapPackage.Literals.TARGET));
		assertEquals("Plannen van aanpak", ModelNames.types(DUTCH, RoadmapPackage.Literals.ACTION_PLAN));
		assertEquals("Marché public", ModelNames.type(Locale.FRENCH, RoadmapPackage.Literals.PROCUREMENT));
		assertEquals("Meetmethode", ModelNames.feature(DUTCH, RoadmapPackage.Literals.INDICATOR__METHOD));
		assertEquals("Meetfrequentie", ModelNames.feature(DUTCH, RoadmapPackage.Literals.INDICATOR__FREQUENCY));
		assertEquals("Meetbron", ModelNames.feature(DUTCH, RoadmapPackage.Literals.INDICATOR__SOURCE));
		assertEquals("Meetnorm", ModelNames.feature(DUTCH, RoadmapPackage.Literals.INDICATOR__NORM));
		assertEquals("Flandre", ModelNames.choice(Locale.FRENCH, Jurisdiction.FLANDERS));
	}

	@Test
	void wordsOfContractsAndCircularity() {
		assertEquals("Herzieningsclausule", ModelNames.type(DUTCH, RoadmapPackage.Literals.REVIEW_CLAUSE));
		assertEquals("Clauses de réexamen", ModelNames.types(Locale.FRENCH, RoadmapPackage.Literals.REVIEW_CLAUSE));
		assertEquals("Kleine wijzigingen (b)", ModelNames.choice(DUTCH, Drawer.SMALL));
		assertEquals("Kopgroep", ModelNames.choice(DUTCH, BuyerRole.FRONT_RUNNER));
		assertEquals("Marktdialoog", ModelNames.type(DUTCH, RoadmapPackage.Literals.MARKET_DIALOGUE));
		assertEquals("Reconditionné", ModelNames.choice(Locale.FRENCH, DeviceCondition.REFURBISHED));
		assertTrue(ModelNames.choice(Locale.FRENCH, ClauseKind.UNFORESEEABLE)
				.startsWith("Circonstances imprévisibles"));
	}

	@Test
	void noTwoKindsOrChoicesOfOneFieldHaveTheSameName() {
		for (Locale locale : List.of(Locale.ENGLISH, DUTCH, Locale.FRENCH)) {
			Set<String> types = new TreeSet<>();
			for (EClassifier classifier : RoadmapPackage.eINSTANCE.getEClassifiers()) {
				if (classifier instanceof EClass type) {
					assertTrue(types.add(ModelNames.type(locale, type)), type.getName());
				} else if (classifier instanceof EEnum choices) {
					Set<String> words = new TreeSet<>();
					choices.getELiterals().forEach(literal -> assertTrue(
							words.add(ModelNames.choice(locale, literal.getInstance())), literal.getName()));
				}
			}
		}
	}

	@Test
	void frenchHasItsOwnApostrophesAndHintsAreTranslated() throws IOException {
		load("_fr").forEach((key, text) -> assertFalse(text.toString().contains("'"), key.toString()));
		Properties english = load("");
		for (String language : List.of("_nl", "_fr")) {
			Properties texts = load(language);
			hints("").forEach(
					key -> assertNotEquals(english.getProperty(key), texts.getProperty(key), key + language));
		}
	}

	@Test
	void inheritedFieldsHaveTheNameOfTheTypeThatDeclaresThem() {
		EStructuralFeature name = RoadmapPackage.Literals.TARGET.getEStructuralFeature("name");
		assertEquals("Naam", ModelNames.feature(DUTCH, name));
	}

	@Test
	void whatIsNotOfTheModelHasItsTechnicalName() {
		assertEquals("EPackage", ModelNames.type(DUTCH, EcorePackage.Literals.EPACKAGE));
		assertEquals("nsURI", ModelNames.feature(DUTCH, EcorePackage.Literals.EPACKAGE__NS_URI));
		assertTrue(ModelNames.hint(DUTCH, EcorePackage.Literals.EPACKAGE__NS_URI).isEmpty());
	}

	@Test
	void elementsAreCalledByTheirNameOrByWhatTellsThemApart() {
		Indicator indicator = (Indicator) Identity.create(RoadmapPackage.Literals.INDICATOR);
		assertEquals("(indicator without name)", ModelNames.element(Locale.ENGLISH, indicator));
		assertEquals("(indicateur sans nom)", ModelNames.element(Locale.FRENCH, indicator));
		indicator.setName("  Years\n of use ");
		assertEquals("Years of use", ModelNames.element(Locale.ENGLISH, indicator));
		indicator.setUnit("jaar");
		Milestone milestone = (Milestone) Identity.create(RoadmapPackage.Literals.MILESTONE);
		indicator.getMilestones().add(milestone);
		assertEquals("(mijlpaal zonder naam)", ModelNames.element(DUTCH, milestone));
		milestone.setDate(LocalDate.of(2027, 12, 31));
		milestone.setValue(new BigDecimal("4.50"));
		assertEquals("31 dec 2027: 4,5 jaar", ModelNames.element(Locale.of("nl"), milestone));
		Measurement measurement = (Measurement) Identity.create(RoadmapPackage.Literals.MEASUREMENT);
		measurement.setValue(new BigDecimal("1234.5"));
		assertEquals("1,234.5", ModelNames.element(Locale.ENGLISH, measurement));
		FrameworkUse use = (FrameworkUse) Identity.create(RoadmapPackage.Literals.FRAMEWORK_USE);
		use.setFramework("epeat");
		use.setEdition("2018");
		assertEquals("epeat 2018", ModelNames.element(DUTCH, use));
		RubricLevel level = (RubricLevel) Identity.create(RoadmapPackage.Literals.RUBRIC_LEVEL);
		level.setLevel(3);
		assertEquals("3", ModelNames.element(DUTCH, level));
		EvaluationMoment moment = (EvaluationMoment) Identity.create(RoadmapPackage.Literals.EVALUATION_MOMENT);
		moment.setDate(LocalDate.of(2026, 5, 1));
		assertEquals("1 mai 2026", ModelNames.element(Locale.FRENCH, moment));
	}

	@Test
	void everyKindCanBeNamedWithoutAnything() {
		for (EClassifier classifier : RoadmapPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				Element element = Identity.create(type);
				assertFalse(ModelNames.element(DUTCH, element).isBlank(), type.getName());
			}
		}
	}

	private static Set<String> hints(String language) throws IOException {
		Set<String> hints = new TreeSet<>(load(language).stringPropertyNames());
		hints.removeIf(key -> !key.startsWith("hint."));
		return hints;
	}

	private static Properties load(String language) throws IOException {
		Properties properties = new Properties();
		try (InputStreamReader reader = new InputStreamReader(
				ModelNames.class.getResourceAsStream("names" + language + ".properties"), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
