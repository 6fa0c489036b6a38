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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

class FormLayoutsTest {

	/** What is edited in the thread and not on the form of the roadmap. */
	private static final Set<EStructuralFeature> IN_THE_THREAD = Set.of(Literals.ROADMAP__FRAMEWORKS,
			Literals.ROADMAP__ORGANISATIONS, Literals.ROADMAP__PLANS, Literals.ROADMAP__PROCUREMENTS,
			Literals.ROADMAP__CONTRACTS, Literals.ROADMAP__USER_GROUPS, Literals.ROADMAP__LESSONS,
			Literals.ROADMAP__PRACTICES);

	static Stream<EClass> kinds() {
		return RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(kind -> !kind.isAbstract());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyFeatureHasExactlyOneField(EClass kind) {
		List<String> expected = new ArrayList<>(kind.getEAllStructuralFeatures().stream()
				.filter(feature -> feature != Literals.ELEMENT__ID && !IN_THE_THREAD.contains(feature))
				.map(EStructuralFeature::getName).toList());
		List<String> actual = new ArrayList<>(
				FormLayouts.of(kind).fields().map(field -> field.feature().getName()).toList());
		expected.sort(null);
		actual.sort(null);
		assertEquals(expected, actual);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyHeadingHasAText(EClass kind) {
		for (FormPage page : FormLayouts.of(kind).pages()) {
			assertTrue(FieldTexts.has("page." + page.key()), page.key());
			for (FormSection section : page.sections()) {
				assertTrue(section.key().isEmpty() || FieldTexts.has("section." + section.key()), section.key());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void theNameIsOnTheFirstPage(EClass kind) {
		FormLayout layout = FormLayouts.of(kind);
		assertEquals(layout.pages().getFirst(), layout.pageOf(Literals.ELEMENT__NAME).orElseThrow());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void tablesHaveColumnsOfTheirRows(EClass kind) {
		List<EStructuralFeature> columns = TableColumns.of(kind);
		assertFalse(columns.isEmpty());
		assertTrue(kind.getEAllStructuralFeatures().containsAll(columns), kind.getName());
	}

	@Test
	void aQualitativeIndicatorHasLevelsAndNoFraction() {
		Indicator indicator = (Indicator) Identity.create(Literals.INDICATOR);
		assertFalse(shown(indicator).contains("rubric"));
		assertTrue(shown(indicator).containsAll(List.of("numerator", "denominator", "aggregation", "unit")));
		indicator.setKind(IndicatorKind.QUALITATIVE);
		assertTrue(shown(indicator).contains("rubric"));
		assertFalse(shown(indicator).contains("numerator"));
	}

	private static Set<String> shown(Element element) {
		return FormLayouts.of(element.eClass()).shownFor(element).stream().map(field -> field.feature().getName())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void kindsOfFieldsFollowFromTheModel() {
		assertEquals(FieldKind.DATE, FieldKind.of(Literals.TARGET__DUE_DATE));
		assertEquals(FieldKind.NUMBER, FieldKind.of(Literals.INDICATOR__BASELINE));
		assertEquals(FieldKind.INTEGER, FieldKind.of(Literals.RUBRIC_LEVEL__LEVEL));
		assertEquals(FieldKind.YES_NO, FieldKind.of(Literals.ROADMAP__SAMPLE));
		assertEquals(FieldKind.CHOICE, FieldKind.of(Literals.INDICATOR__KIND));
		assertEquals(FieldKind.CHOICES, FieldKind.of(Literals.AMBITION__ASPECTS));
		assertEquals(FieldKind.WORDS, FieldKind.of(Literals.ELEMENT__TAGS));
		assertEquals(FieldKind.REFERENCE, FieldKind.of(Literals.TARGET__OWNER));
		assertEquals(FieldKind.REFERENCES, FieldKind.of(Literals.TARGET__CRITERIA));
		assertEquals(FieldKind.TABLE, FieldKind.of(Literals.INDICATOR__MILESTONES));
	}
}
