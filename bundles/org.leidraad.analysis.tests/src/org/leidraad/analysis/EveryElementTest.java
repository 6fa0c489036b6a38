/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.testing.roadmap.RoadmapText;

/** No rule, repair or status fails, however empty or wild an element is. */
class EveryElementTest {

	@Test
	void everyRuleBearsEveryEmptyElementOutsideARoadmap() {
		RuleContext context = new RuleContext(RoadmapFactory.eINSTANCE.createRoadmap(), HealthyRoadmap.TODAY,
				new StubFrameworks(), id -> List.of());
		for (Rule<?> rule : new ThreadAnalysis(new StubFrameworks()).rules()) {
			for (EClass kind : WildValues.kinds()) {
				apply(rule, (Element) RoadmapPackage.eINSTANCE.getEFactoryInstance().create(kind), context);
			}
		}
	}

	private static <E extends Element> void apply(Rule<E> rule, Element element, RuleContext context) {
		if (rule.subject().isInstance(element)) {
			rule.check(rule.subject().cast(element), context,
					(feature, arguments, repairs) -> assertTrue(element.eClass().getEAllStructuralFeatures()
							.contains(feature), "the field belongs to the element"));
		}
	}

	@Test
	void everyKindOfEmptyElementCanStandInARoadmap() {
		Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		Set<EClass> met = new HashSet<>();
		fillWithEmptyElements(roadmap, met);
		assertTrue(met.containsAll(WildValues.kinds()), "all kinds are met");
		tryEverything(roadmap);
	}

	private static void fillWithEmptyElements(EObject parent, Set<EClass> met) {
		met.add(parent.eClass());
		for (EReference reference : parent.eClass().getEAllContainments()) {
			for (EClass kind : WildValues.kinds(reference)) {
				EObject child = EcoreUtil.create(kind);
				add(parent, reference, child);
				fillWithEmptyElements(child, met);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
	void nothingFailsOnWildElements(long seed) {
		Random random = new Random(seed);
		Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		List<EObject> all = new ArrayList<>();
		grow(roadmap, new WildValues(random), all);
		for (EObject object : all) {
			object.eClass().getEAllAttributes().forEach(attribute -> set(object, attribute, random));
			object.eClass().getEAllReferences().stream()
					.filter(reference -> !reference.isContainment() && !reference.isTransient())
					.forEach(reference -> link(object, reference, all, random));
		}
		tryEverything(roadmap);
	}

	private static void grow(EObject parent, WildValues wild, List<EObject> all) {
		all.add(parent);
		for (EReference reference : parent.eClass().getEAllContainments()) {
			for (int i = wild.random().nextInt(reference.isMany() ? 3 : 2); i > 0; i--) {
				EObject child = EcoreUtil.create(wild.oneOf(WildValues.kinds(reference)));
				add(parent, reference, child);
				grow(child, wild, all);
			}
		}
	}

	private static void set(EObject object, EAttribute attribute, Random random) {
		Object value = new WildValues(random).value(attribute);
		if (!attribute.isMany()) {
			object.eSet(attribute, value);
		} else if (value != null) {
			add(object, attribute, value);
		}
	}

	private static void link(EObject object, EReference reference, List<EObject> all, Random random) {
		List<EObject> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (!fitting.isEmpty() && random.nextBoolean()) {
			EObject other = fitting.get(random.nextInt(fitting.size()));
			if (reference.isMany()) {
				add(object, reference, other);
			} else {
				object.eSet(reference, other);
			}
		}
	}

	private static void add(EObject parent, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			List<Object> values = new ArrayList<>((List<?>) parent.eGet(feature));
			if (!values.contains(value)) {
				values.add(value);
				parent.eSet(feature, values);
			}
		} else {
			parent.eSet(feature, value);
		}
	}

	private static void tryEverything(Roadmap roadmap) {
		for (LocalDate today : List.of(HealthyRoadmap.TODAY, LocalDate.MIN, LocalDate.MAX)) {
			assertNotNull(new IndicatorAssessment().assess(roadmap, today));
			for (Finding finding : new ThreadAnalysis(new StubFrameworks()).check(roadmap, today)) {
				assertTrue(finding.path().startsWith(Literals.ROADMAP.getName()));
				assertFalse(finding.message().in(Locale.FRENCH).isBlank());
				finding.repairs().forEach(repair -> tryRepair(repair, roadmap));
			}
		}
	}

	private static void tryRepair(Repair repair, Roadmap roadmap) {
		assertFalse(repair.label().in(Locale.of("nl")).isBlank());
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		String before = RoadmapText.of(roadmap);
		Command command = repair.command(domain);
		stack.execute(command);
		assertTrue(stack.canUndo(), repair.label()::toString);
		stack.undo();
		assertTrue(before.equals(RoadmapText.of(roadmap)), repair.label()::toString);
	}

	@Test
	void aHealthyRoadmapCanHaveAllKindsOfElements() {
		Roadmap roadmap = new HealthyRoadmap().complete().roadmap;
		Set<EClass> met = new HashSet<>(Set.of(roadmap.eClass()));
		roadmap.eAllContents().forEachRemaining(one -> met.add(one.eClass()));
		assertEquals(Set.copyOf(WildValues.kinds()), met);
		assertEquals(List.of(), new ThreadAnalysis(new StubFrameworks()).check(roadmap, HealthyRoadmap.TODAY));
		tryEverything(roadmap);
	}

	@Test
	void aRoadmapWithNothingIsOnlyWithoutAmbition() {
		List<Finding> findings = new ThreadAnalysis(new StubFrameworks())
				.check((Roadmap) RoadmapFactory.eINSTANCE.create(Literals.ROADMAP), HealthyRoadmap.TODAY);
		assertTrue(findings.size() == 1 && "organisation-without-ambition".equals(findings.getFirst().rule()));
	}
}
