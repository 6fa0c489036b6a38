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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.behaviour.Figure;

class DataCentreFiguresTest {

	/** 1 500 000 kWh of which 1 000 000 for IT is 1.5; 1 800 m³ for 1 000 MWh of IT is 1.8. */
	@Test
	void theWorkedExamples() {
		EObject centre = SHIPPED.make("totalEnergy", new BigDecimal("1500000"), "itEnergy",
				new BigDecimal("1000000"), "water", new BigDecimal("1800"), "renewableEnergy", new BigDecimal("750000"),
				"reusedHeat", new BigDecimal("150000"));

		assertEquals(new BigDecimal("1.500"), value(centre, "pue"));
		assertEquals(new BigDecimal("1.800"), value(centre, "wue"));
		assertEquals(new BigDecimal("0.500"), value(centre, "ref"));
		assertEquals(new BigDecimal("0.100"), value(centre, "erf"));
		assertEquals(List.of("", "l/kWh", "", "", ""), figures(centre).stream().map(Figure::unit).toList());
		assertTrue(figures(centre).stream().allMatch(figure -> figure.note().isEmpty()));
	}

	@Test
	void whatIsMissingOrNothingMakesNoFigure() {
		EObject nothing = SHIPPED.make("totalEnergy", BigDecimal.ZERO, "itEnergy", BigDecimal.ZERO, "water",
				BigDecimal.ONE, "reusedHeat", BigDecimal.ONE);
		EObject negative = SHIPPED.make("totalEnergy", new BigDecimal("-3"), "itEnergy", BigDecimal.TWO);
		EObject huge = SHIPPED.make("totalEnergy", new BigDecimal("1e2000000000"), "itEnergy", BigDecimal.ONE);

		for (EObject centre : List.of(SHIPPED.make(), nothing, negative, huge)) {
			assertEquals(List.of("pue", "wue", "erf", "ref", "maturity"),
					figures(centre).stream().map(Figure::id).toList());
			assertTrue(figures(centre).stream().allMatch(figure -> figure.value().isEmpty()));
		}
	}

	@ParameterizedTest
	@CsvSource({"100,100,", "99,100,too-low", "500,100,", "501,100,too-high"})
	void aPueThatCannotBeHasARemark(String total, String it, String note) {
		EObject centre = SHIPPED.make("totalEnergy", new BigDecimal(total), "itEnergy", new BigDecimal(it));

		assertEquals(Optional.ofNullable(note), figure(centre, "pue").note());
	}

	/** Whatever the meters say, a part of the whole gives a PUE of 1 or more and shares of 1 or less. */
	@Test
	void aPartOfTheWholeIsAlwaysPlausible() {
		Random random = new Random(30134);
		for (int round = 0; round < 1_000; round++) {
			long total = 1 + random.nextLong(10_000_000_000L);
			long part = 1 + random.nextLong(total);
			EObject centre = SHIPPED.make("totalEnergy", BigDecimal.valueOf(total), "itEnergy",
					BigDecimal.valueOf(part), "reusedHeat", BigDecimal.valueOf(part), "renewableEnergy",
					BigDecimal.valueOf(part));

			assertTrue(value(centre, "pue").compareTo(BigDecimal.ONE) >= 0);
			assertTrue(value(centre, "erf").compareTo(BigDecimal.ONE) <= 0);
			assertEquals(value(centre, "erf"), value(centre, "ref"));
		}
	}

	@Test
	void maturityIsTheLowestOfEightCategories() {
		assertEquals(new BigDecimal("2"), value(centre(3, 5, 4, 2, 3, 3, 5, 4), "maturity"));
		assertEquals(Optional.empty(), figure(centre(3, 5, 4, 2, 3, 3, 5), "maturity").value());
		assertEquals(Optional.of("incomplete"), figure(centre(3, 5, 4, 2, 3, 3, 5), "maturity").note());
		assertEquals(Optional.of("incomplete"), figure(centre(3, 5, 4, 6, 3, 3, 5, 4), "maturity").note());
		assertEquals(Optional.empty(), figure(centre(), "maturity").note());
	}

	private static EObject centre(int... levels) {
		EObject centre = SHIPPED.make();
		@SuppressWarnings("unchecked")
		List<EObject> categories = (List<EObject>) centre.eGet(centre.eClass().getEStructuralFeature("maturity"));
		IntStream.of(levels).forEach(level -> {
			EObject category = EcoreUtil.create((EClass) SHIPPED.ePackage().getEClassifier("MaturityCategory"));
			category.eSet(category.eClass().getEStructuralFeature("level"), level);
			categories.add(category);
		});
		return centre;
	}

	private static BigDecimal value(EObject centre, String id) {
		return figure(centre, id).value().orElseThrow();
	}

	private static Figure figure(EObject centre, String id) {
		return figures(centre).stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<Figure> figures(EObject centre) {
		return new DataCentreFigures().figures(centre, null);
	}
}
