/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.framework.frrepairindex.internal.OwnAttributes.SHIPPED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleContext;
import org.leidraad.framework.behaviour.Figure;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.model.text.Message;

/** The index on an offer: its figure, its rules and its section. */
class OfferedIndexTest {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH);

	@Test
	void theFigureIsATenthOfTheSum() {
		Figure agreeing = figure(index("8.1", "16", "15.2", "18", "14", "17.4"));
		Figure other = figure(index("8.3", "16", "15.2", "18", "14", "17.4"));

		assertEquals(Optional.of(new BigDecimal("8.1")), agreeing.value());
		assertEquals(Optional.empty(), agreeing.note());
		assertEquals(Optional.of(new BigDecimal("8.1")), other.value());
		assertEquals(Optional.of("differs"), other.note());
		assertEquals(Optional.empty(), figure(index("8.1", "16", "15.2", "18", "14")).value());
		assertEquals(Optional.empty(), figure(index(null)).value());
	}

	@ParameterizedTest
	@CsvSource({"8.1,17.4,0", "8.0,17.4,1", "8.11,17.4,0", "8.2,17.4,1", "10.1,20,1", "-0.1,0,1", "8.1,20.1,1",
		"8.1,-1,1", "8.1,,0", ",17.4,0"})
	void anIndexThatCannotBeIsFound(String stated, String fifth, int count) {
		Offer offer = (Offer) Identity.create(Literals.OFFER);
		offer.getExtensions().add(index(stated, "16", "15.2", "18", "14", fifth));

		assertEquals(count, found(new WrongRepairIndex(), offer, Locale.ENGLISH).size());
	}

	@Test
	void theFindingTellsBothFiguresInThreeLanguages() {
		Offer offer = (Offer) Identity.create(Literals.OFFER);
		offer.getExtensions().add(index("9.4", "16", "15.2", "18", "14", "17.4"));
		for (Locale locale : LANGUAGES) {
			String sentence = found(new WrongRepairIndex(), offer, locale).getFirst();

			assertTrue(sentence.contains("9.4") && sentence.contains("8.1") && !sentence.contains("{"), sentence);
		}
	}

	@ParameterizedTest
	@CsvSource({"32250000-0,2025-06-20,fr-repair-index/total,1", "32250000-0,2025-06-19,fr-repair-index/total,0",
		"32252100-9,2026-01-01,fr-repair-index/c1,1", "32200000-5,2026-01-01,fr-repair-index/total,0",
		"30213100-6,2026-01-01,fr-repair-index/total,0", "32250000-0,2026-01-01,ecodesign-phones/repair,0",
		"32250000-0,,fr-repair-index/total,1"})
	void theIndexIsNotAskedForPhonesAnyMore(String group, LocalDate published, String criterion, int count) {
		Procurement procurement = (Procurement) Identity.create(Literals.PROCUREMENT);
		procurement.getProductGroups().add(group);
		procurement.setPublicationDate(published);
		CriterionUse use = (CriterionUse) Identity.create(Literals.CRITERION_USE);
		use.setCriterion(criterion);
		procurement.getCriteria().add(use);

		LANGUAGES.forEach(locale -> assertEquals(count, found(new IndexAskedForPhones(), use, locale).size()));
	}

	@Test
	void aUseWithNothingInItIsSound() {
		assertEquals(List.of(), found(new IndexAskedForPhones(), (CriterionUse) Identity.create(Literals.CRITERION_USE),
				Locale.ENGLISH));
		assertEquals(List.of(),
				found(new WrongRepairIndex(), (Offer) Identity.create(Literals.OFFER), Locale.ENGLISH));
	}

	@Test
	void theSectionTellsTheIndexOfEachOffer() {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		assertEquals(List.of(), new RepairIndexSection().lines(roadmap, Locale.FRENCH));
		Procurement procurement = (Procurement) Identity.create(Literals.PROCUREMENT);
		roadmap.getProcurements().add(procurement);
		procurement.getOffers().add((Offer) Identity.create(Literals.OFFER));
		Offer offer = (Offer) Identity.create(Literals.OFFER);
		offer.setSupplier("Maker");
		offer.setProduct("Laptop 3");
		offer.getExtensions().add(index("9.4", "16", "15.2", "18", "14", "17.4"));
		procurement.getOffers().add(offer);

		List<SectionLine> lines = new RepairIndexSection().lines(roadmap, Locale.FRENCH);

		assertEquals(List.of(new SectionLine("Maker, Laptop 3", "Indice de réparabilité", "9,4", "/10",
				"ses cinq notes donnent 8,1")), lines);
	}

	@Test
	void aNumberThatNobodyMeasuredIsNone() {
		assertTrue(new OfferedIndex(index("1e2000000000")).index().isEmpty());
		assertFalse(new OfferedIndex(index("8.1")).index().isEmpty());
	}

	private static EObject index(String stated, String... scores) {
		EObject made = SHIPPED.make("index", stated == null ? null : new BigDecimal(stated));
		for (int i = 0; i < scores.length; i++) {
			made.eSet(made.eClass().getEStructuralFeature("score" + (i + 1)),
					scores[i] == null ? null : new BigDecimal(scores[i]));
		}
		return made;
	}

	private static Figure figure(EObject index) {
		return new RepairIndexFigures().figures(index, null).getFirst();
	}

	private static <E extends Element> List<String> found(Rule<E> rule, E element, Locale locale) {
		RuleContext context = new RuleContext((Roadmap) Identity.create(Literals.ROADMAP), LocalDate.of(2026, 11, 22),
				null, id -> List.of());
		List<String> found = new ArrayList<>();
		rule.check(element, context, (feature, arguments, repairs) -> {
			List<Object> all = new ArrayList<>(List.of("Name"));
			all.addAll(arguments);
			found.add(new Message(rule.texts(), "rule." + rule.id(), all).in(locale));
		});
		return found;
	}
}
