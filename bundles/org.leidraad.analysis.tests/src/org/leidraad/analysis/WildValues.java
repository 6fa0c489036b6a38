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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/**
 * Values and elements at random, among them what nobody would type; the same for the same seed.
 *
 * @param random the source of chance
 */
public record WildValues(Random random) {

	private static final BigDecimal[] NUMBERS = {null, BigDecimal.ZERO, BigDecimal.ONE.negate(),
		new BigDecimal("1E+2147483647"), new BigDecimal("1E-2147483647"), new BigDecimal("99.999999999999999999"),
		new BigDecimal("0E+2147483647"), new BigDecimal("1E+299"), new BigDecimal("-1E+299"),
		new BigDecimal("1e999999"),
		new BigDecimal("40"), new BigDecimal("60"), new BigDecimal("100"), new BigDecimal("15"), new BigDecimal("33")};
	private static final LocalDate[] DATES = {null, LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29),
		LocalDate.of(2025, 12, 31), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), LocalDate.of(2030, 12, 31),
		LocalDate.of(999_999_999, 1, 1)};
	private static final Integer[] YEARS = {null, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 2024, 2032, 30};
	private static final String[] TEXTS = {null, "", " ", "%", "yearly", "P999999999Y", "P0D", "monthly", ">= 6",
		"-40 %", "{0} '{x", "leaf/2025/1", "leaf/2020/1", "//", "leaf", "torn", "nl", "not a language!", "2020", "2025",
		"99999999999999999999999 %", "kWh", "count", "KPI-KWH-WP", "KPI-LIFE", "refurbished laptops",
		"Gebruikte toestellen", "30213100-6", "\u0000\uD800"};

	private static final BigDecimal[] USUAL_NUMBERS = {null, BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("20"),
		new BigDecimal("40"), new BigDecimal("60"), new BigDecimal("101")};
	private static final LocalDate[] USUAL_DATES = {null, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 6, 30),
		LocalDate.of(2025, 12, 31), LocalDate.of(2026, 11, 20), LocalDate.of(2030, 12, 31), LocalDate.of(2033, 1, 1)};
	private static final Integer[] USUAL_YEARS = {null, 2024, 2026, 2030, 2032, 1, 400};
	private static final String[] USUAL_TEXTS = {null, "yearly", "per kwartaal", "%", "kWh", "count", ">= 60", "words",
		"KPI-KWH-WP", "KPI-LIFE", "leaf/2025/1", "leaf/2020/1", "refurbished"};

	/** {@return all kinds of elements that can be made} */
	public static List<EClass> kinds() {
		return RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(kind -> !kind.isAbstract()).toList();
	}

	/**
	 * The kinds of elements that can stand in a reference.
	 *
	 * @param reference the reference
	 * @return kinds of the model; for vendors' elements one that is no element of the model
	 */
	public static List<EClass> kinds(EReference reference) {
		return reference.getEReferenceType() == EcorePackage.Literals.EOBJECT
				? List.of(EcorePackage.Literals.EOBJECT)
				: kinds().stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList();
	}

	/**
	 * Makes an element for a reference.
	 *
	 * @param reference the reference
	 * @return one of the kinds that can stand in it, empty but for an identifier
	 */
	public EObject element(EReference reference) {
		EClass kind = oneOf(kinds(reference));
		return kind == EcorePackage.Literals.EOBJECT
				? EcoreFactory.eINSTANCE.createEObject()
				: Identity.create(kind);
	}

	/**
	 * A value for a field.
	 *
	 * @param attribute the field
	 * @return a value of its type, for a list one of its values; null for nothing
	 */
	public Object value(EAttribute attribute) {
		if (attribute == Literals.RULE_SETTING__RULE || attribute == Literals.ACCEPTANCE__RULE) {
			return oneOf(new ThreadAnalysis(new StubFrameworks()).rules()).id();
		}
		if (attribute.getEAttributeType() instanceof EEnum choices) {
			return oneOf(choices.getELiterals()).getInstance();
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		boolean usual = random.nextBoolean();
		if (type == BigDecimal.class) {
			return oneOf(Arrays.asList(usual ? USUAL_NUMBERS : NUMBERS));
		} else if (type == LocalDate.class) {
			return oneOf(Arrays.asList(usual ? USUAL_DATES : DATES));
		} else if (type == Integer.class) {
			return oneOf(Arrays.asList(usual ? USUAL_YEARS : YEARS));
		} else if (type == String.class) {
			return oneOf(Arrays.asList(usual ? USUAL_TEXTS : TEXTS));
		}
		return type == boolean.class ? (Object) random.nextBoolean() : (Object) random.nextInt(-1, 7);
	}

	/**
	 * One of several things.
	 *
	 * @param <T> their kind
	 * @param several the things, at least one
	 * @return one of them
	 */
	public <T> T oneOf(List<T> several) {
		return several.get(random.nextInt(several.size()));
	}
}
