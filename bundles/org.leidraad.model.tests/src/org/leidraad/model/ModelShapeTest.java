/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.leidraad.model.RoadmapPackage.Literals;

/** What the rest of the program takes for granted of every class of the model. */
class ModelShapeTest {

	private static final Set<Class<?>> VALUES = Set.of(String.class, boolean.class, int.class, Integer.class,
			BigDecimal.class, LocalDate.class);

	@Test
	void everyLinkHasAnOtherSideAndOneOfTheTwoIsStored() {
		references().filter(reference -> !reference.isContainment()).forEach(reference -> {
			EReference opposite = reference.getEOpposite();
			assertNotNull(opposite, () -> name(reference) + " has no opposite");
			assertSame(reference, opposite.getEOpposite(), name(reference));
			assertNotEquals(reference.isTransient(), opposite.isTransient(), name(reference));
			assertTrue(!reference.isTransient() || reference.isMany(), () -> "one can be lost: " + name(reference));
			assertSame(opposite.getEContainingClass(), reference.getEReferenceType(), name(reference));
		});
	}

	@Test
	void containmentsAreStoredAndHaveNoOtherSide() {
		references().filter(EReference::isContainment).forEach(reference -> {
			assertFalse(reference.isTransient(), name(reference));
			assertEquals(null, reference.getEOpposite(), name(reference));
		});
	}

	@Test
	void noReferenceLeadsOutOfItsFile() {
		references().forEach(reference -> assertFalse(reference.isResolveProxies(), name(reference)));
	}

	@Test
	void everyKindExtendsElementAndHasOnePlace() {
		Set<EClass> placed = new HashSet<>(Set.of(Literals.ROADMAP));
		references().filter(EReference::isContainment).map(EReference::getEReferenceType)
				.forEach(type -> concrete(type).forEach(placed::add));
		assertEquals(Set.copyOf(concrete(Literals.ELEMENT).toList()), placed);
		classes().forEach(type -> assertTrue(Literals.ELEMENT.isSuperTypeOf(type), type.getName()));
	}

	@Test
	void valuesAreOfTheFewTypesThatTheProgramKnows() {
		attributes().filter(attribute -> !(attribute.getEType() instanceof EEnum)).forEach(attribute -> assertTrue(
				VALUES.contains(attribute.getEType().getInstanceClass()), name(attribute)));
	}

	@Test
	void littleIsRequiredBecauseHalfFilledRoadmapsAreTheRule() {
		assertEquals(List.of(Literals.ELEMENT__ID, Literals.FRAMEWORK_USE__FRAMEWORK),
				features().filter(EStructuralFeature::isRequired).toList());
		assertEquals(List.of(Literals.ELEMENT__ID), attributes().filter(EAttribute::isID).toList());
		assertEquals(List.of(Literals.CRITERION_USE__SCALE),
				references().filter(each -> each.isContainment() && !each.isMany()).toList());
	}

	@Test
	void choicesHaveAFileFormThatStaysAndADefault() {
		Set<String> wrong = new TreeSet<>();
		for (EEnum choices : enumerations().toList()) {
			Set<String> forms = new HashSet<>();
			for (EEnumLiteral literal : choices.getELiterals()) {
				boolean fits = literal.getLiteral().matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
				if (!fits || !forms.add(literal.getLiteral())) {
					wrong.add(choices.getName() + '.' + literal.getName());
				}
				assertEquals(choices.getELiterals().indexOf(literal), literal.getValue(), literal.getName());
			}
		}
		assertEquals(Set.of(), wrong);
		attributes().filter(attribute -> attribute.getEType() instanceof EEnum && !attribute.isMany())
				.forEach(attribute -> assertNotNull(((EEnum) attribute.getEType())
						.getEEnumLiteralByLiteral(attribute.getDefaultValueLiteral()), name(attribute)));
	}

	@Test
	void theOtherSideOfEveryNewLinkIsKeptUp() {
		references().filter(each -> !each.isContainment() && !each.isTransient()).forEach(reference -> {
			Element from = any(reference.getEContainingClass());
			Element to = any(reference.getEReferenceType());
			from.eSet(reference, reference.isMany() ? List.of(to) : to);
			assertEquals(List.of(from), to.eGet(reference.getEOpposite()), name(reference));
			from.eUnset(reference);
			assertEquals(List.of(), to.eGet(reference.getEOpposite()), name(reference));
		});
	}

	private static Element any(EClass type) {
		EClass concrete = concrete(type).findFirst().orElseThrow();
		return (Element) RoadmapFactory.eINSTANCE.create(concrete);
	}

	private static Stream<EClass> concrete(EClass type) {
		return classes().filter(each -> !each.isAbstract() && type.isSuperTypeOf(each));
	}

	private static Stream<EClass> classes() {
		return RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	private static Stream<EEnum> enumerations() {
		return RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
				.map(EEnum.class::cast);
	}

	private static Stream<EStructuralFeature> features() {
		return classes().flatMap(type -> type.getEStructuralFeatures().stream());
	}

	private static Stream<EReference> references() {
		return features().filter(EReference.class::isInstance).map(EReference.class::cast);
	}

	private static Stream<EAttribute> attributes() {
		return features().filter(EAttribute.class::isInstance).map(EAttribute.class::cast);
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}
}
