/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.framework.eudccoc.internal.OwnAttributes.SHIPPED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.RuleContext;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.model.text.Message;

class DataCentreRulesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final Object PARTICIPANT = ((EEnum) SHIPPED.ePackage().getEClassifier("CodeRole"))
			.getEEnumLiteral("PARTICIPANT");

	private final List<DataCentreRule> rules = List.of(new ItEnergyOverTotal(), new ImplausibleDataCentre(),
			new YearlyFiguresMissing());

	@Test
	void aSoundDataCentreAndAnElementWithoutOneAreSound() {
		assertEquals(List.of(), found(centre("totalEnergy", "1500000", "itEnergy", "1000000")));
		assertEquals(List.of(), found(Identity.create(Literals.CONTRACT)));
	}

	@Test
	void itEnergyOverTheTotalIsFoundOnEachKindOfElement() {
		for (var kind : List.of(Literals.ORGANISATION, Literals.DEPARTMENT, Literals.CONTRACT)) {
			Element element = SHIPPED.attach(Identity.create(kind), "year", 2025, "totalEnergy",
					new BigDecimal("999999.9"), "itEnergy", new BigDecimal("1000000"), "site", "Hall 3");

			assertEquals(List.of("eu-dc-coc-it-energy-over-total"), found(element));
		}
		assertEquals(List.of(), found(centre("totalEnergy", "1000000", "itEnergy", "1000000")));
	}

	@ParameterizedTest
	@CsvSource({"itEnergy,199999,1", "itEnergy,200000,0", "reusedHeat,1000001,1", "reusedHeat,1000000,0",
		"renewableEnergy,1000001,1", "renewableEnergy,1000000,0", "water,-1,1", "itPower,-0.1,1", "water,0,0"})
	void whatCannotBeIsFound(String feature, String value, int count) {
		String it = feature.equals("itEnergy") ? value : "800000";

		assertEquals(count, found(centre("totalEnergy", "1000000", "itEnergy", it, feature, value)).size());
	}

	@Test
	void theFiguresOfAFullYearAreAsked() {
		Element without = SHIPPED.attach(contract(), "year", 2025, "totalEnergy", BigDecimal.TEN);
		Element undated = SHIPPED.attach(contract(), "totalEnergy", BigDecimal.TEN, "itEnergy", BigDecimal.TEN);
		Element old = SHIPPED.attach(contract(), "year", 2024, "totalEnergy", BigDecimal.TEN, "itEnergy",
				BigDecimal.TEN);
		Element participant = SHIPPED.attach(contract(), "year", 2024, "totalEnergy", BigDecimal.TEN, "itEnergy",
				BigDecimal.TEN, "role", PARTICIPANT);

		assertEquals(List.of("eu-dc-coc-year-missing"), found(without));
		assertEquals(List.of("eu-dc-coc-year-missing"), found(undated));
		assertEquals(List.of(), found(old), "only a participant reports every year");
		assertEquals(List.of("eu-dc-coc-year-missing"), found(participant));
	}

	@Test
	void everyFindingIsASentenceInThreeLanguages() {
		Element element = SHIPPED.attach(contract(), "site", "Hall 3", "totalEnergy", new BigDecimal("1"),
				"itEnergy", new BigDecimal("2"), "reusedHeat", new BigDecimal("3"), "water", new BigDecimal("-1"));
		for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH)) {
			List<String> sentences = sentences(element, locale);

			assertEquals(4, sentences.size());
			sentences.forEach(sentence -> assertTrue(sentence.contains("(Hall 3)") && !sentence.contains("{")
					&& sentence.endsWith("."), sentence));
		}
	}

	private static Element contract() {
		return Identity.create(Literals.CONTRACT);
	}

	private static Element centre(String... namesAndValues) {
		Element element = SHIPPED.attach(contract(), "year", 2025);
		for (int i = 0; i < namesAndValues.length; i += 2) {
			var attributes = element.getExtensions().getFirst();
			attributes.eSet(attributes.eClass().getEStructuralFeature(namesAndValues[i]),
					new BigDecimal(namesAndValues[i + 1]));
		}
		return element;
	}

	private List<String> found(Element element) {
		List<String> found = new ArrayList<>();
		rules.forEach(rule -> rule.check(element, context(), (feature, arguments, repairs) -> found.add(rule.id())));
		return found;
	}

	private List<String> sentences(Element element, Locale locale) {
		List<String> sentences = new ArrayList<>();
		rules.forEach(rule -> rule.check(element, context(), (feature, arguments, repairs) -> {
			List<Object> all = new ArrayList<>(List.of("Name"));
			all.addAll(arguments);
			sentences.add(new Message(rule.texts(), "rule." + rule.id(), all).in(locale));
		}));
		return sentences;
	}

	private static RuleContext context() {
		return new RuleContext((Roadmap) Identity.create(Literals.ROADMAP), TODAY, null, id -> List.of());
	}
}
