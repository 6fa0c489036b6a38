/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.Breadcrumb.Step;

/** Numbers, ways, units and candidates: what follows from the place of an element. */
class PlacesTest {

	private final SmallRoadmap small = new SmallRoadmap();

	@Test
	void numbersFollowThePlace() {
		assertEquals(Optional.of("2"), Numbering.of(small.second));
		assertEquals(Optional.of("2.2"), Numbering.of(small.target));
		assertEquals(Optional.of("2.2.1"), Numbering.of(small.indicator));
		assertEquals(Optional.empty(), Numbering.of(small.criterion));
		small.second.getTargets().move(0, small.target);
		assertEquals(Optional.of("2.1.1"), Numbering.of(small.indicator));
		assertEquals(Optional.empty(), Numbering.of(Identity.create(Literals.TARGET)));
	}

	@Test
	void theWayGoesFromTheAmbitionDown() {
		List<Step> steps = Breadcrumb.of(small.milestone, Locale.ENGLISH).steps();
		assertEquals(List.of(small.second, small.target, small.indicator, small.milestone),
				steps.stream().map(Step::element).toList());
		assertTrue(steps.get(1).label().endsWith(" 2.2"), steps.get(1).label());
	}

	@Test
	void theWayNamesWhatHasNoNumber() {
		List<Step> steps = Breadcrumb.of(small.criterion, Locale.ENGLISH).steps();
		assertEquals(2, steps.size());
		assertTrue(steps.getFirst().label().endsWith(": Laptops"), steps.getFirst().label());
		assertEquals(List.of(small.roadmap),
				Breadcrumb.of(small.roadmap, Locale.ENGLISH).steps().stream().map(Step::element).toList());
	}

	@Test
	void theUnitOfAnIndicatorHoldsForItsParts() {
		assertEquals(Optional.of("years"), Units.of(small.indicator, Literals.INDICATOR__BASELINE));
		assertEquals(Optional.of("years"), Units.of(small.milestone, Literals.MILESTONE__VALUE));
		small.indicator.setUnit(" ");
		assertEquals(Optional.empty(), Units.of(small.milestone, Literals.MILESTONE__VALUE));
	}

	@Test
	void amountsHaveTheCurrencyOfTheRoadmap() {
		small.roadmap.setCurrency("CHF");
		assertEquals(Optional.of("CHF"), Units.of(small.before, Literals.ACTION__BUDGET));
		assertEquals(Optional.empty(), Units.of(small.target, Literals.TARGET__WEIGHT));
	}

	@Test
	void aLinkNeverLeadsBackToItself() {
		assertEquals(List.of(), Candidates.of(small.before, Literals.ACTION__AFTER));
		assertFalse(Candidates.of(small.after, Literals.ACTION__AFTER).contains(small.before));
		small.after.getAfter().clear();
		assertEquals(List.of(small.after), Candidates.of(small.before, Literals.ACTION__AFTER));
	}

	@Test
	void candidatesStandByNameWithoutThoseThatAreThere() {
		assertEquals(List.of(small.other), Candidates.of(small.criterion, Literals.CRITERION_USE__TARGETS));
		assertEquals(List.of(small.other, small.target), Candidates.of(small.plan, Literals.ACTION_PLAN__TARGETS));
		assertEquals(List.of(small.owner), Candidates.of(small.target, Literals.TARGET__OWNER));
	}

	@Test
	void aCorrectionCorrectsAMeasurementOfTheSameIndicator() {
		Element first = Edits.part(Literals.INDICATOR__MEASUREMENTS);
		Element second = Edits.part(Literals.INDICATOR__MEASUREMENTS);
		Element elsewhere = Edits.part(Literals.INDICATOR__MEASUREMENTS);
		Element otherIndicator = Edits.part(Literals.TARGET__INDICATORS);
		add(small.indicator, first);
		add(small.indicator, second);
		small.target.getIndicators().add((Indicator) otherIndicator);
		add(otherIndicator, elsewhere);
		assertEquals(List.of(first), Candidates.of(second, Literals.MEASUREMENT__SUPERSEDES));
	}

	private static void add(Element indicator, Element measurement) {
		((Indicator) indicator).getMeasurements().add((Measurement) measurement);
	}

	@Test
	void allWordsOfASearchMustOccur() {
		SearchWords words = SearchWords.of("  Laptop  USE ");
		assertTrue(words.fit("Longer use of laptops"));
		assertFalse(words.fit("Longer laptops"));
		assertTrue(SearchWords.of(" ").fit(""));
	}
}
