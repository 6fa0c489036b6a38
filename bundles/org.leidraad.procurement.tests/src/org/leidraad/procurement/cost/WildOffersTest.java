/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.CostKind;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;

/** Whatever stands in a roadmap, its offers are compared or it is said why not, and nothing fails. */
class WildOffersTest {

	private static final int ROUNDS = 60;
	private static final BigDecimal[] NUMBERS = {null, BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.03"),
		new BigDecimal("4"), new BigDecimal("6.0"), new BigDecimal("850.25"), new BigDecimal("-90"),
		new BigDecimal("1E+12"), new BigDecimal("1E+13"), new BigDecimal("1E-299"), new BigDecimal("-0.999999"),
		new BigDecimal("1E+2147483647"), new BigDecimal("1E-2147483647"), new BigDecimal("-1E+299")};
	private static final Integer[] YEARS = {null, 0, 1, 4, 2026, -1, Integer.MAX_VALUE, Integer.MIN_VALUE};
	private static final String[] TEXTS = {null, "", " ", "EUR", "toesteljaar", "device", "30213100-6", "48820000-2",
		"NL", "{0} '{x"};

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5})
	void areComparedOrRefusedByName(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < ROUNDS; i++) {
			WorkedRoadmap all = made();
			Stream.of(all.procurement.getOffers(), all.roadmap.getParameters(), all.roadmap.getProfiles())
					.flatMap(List::stream).forEach(element -> shake(element, random));
			all.procurement.getOffers().forEach(offer -> offer.getCosts().forEach(line -> shake(line, random)));
			ProcurementOffers offers = all.read();
			Comparison comparison = offers.comparison();
			for (Offer offer : all.procurement.getOffers()) {
				boolean refused = ProcurementOffers.problems(offer).stream().anyMatch(CostProblem::isError);
				assertEquals(!refused, offers.offers().containsKey(offer));
			}
			comparison.warnings().forEach(WildOffersTest::assertReadable);
			comparison.rankFlips().forEach(flip -> assertFalse(flip.message().in(Locale.FRENCH).isBlank()));
		}
	}

	private static WorkedRoadmap made() {
		WorkedRoadmap all = new WorkedRoadmap();
		for (CostKind kind : CostKind.values()) {
			WorkedRoadmap.line(all.first, kind, 1, "1");
			WorkedRoadmap.line(all.second, kind, null, "-1");
		}
		all.roadmap.getProfiles().add(WorkedRoadmap.make(Literals.DEVICE_PROFILE, DeviceProfile.class));
		all.roadmap.getParameters()
				.add(WorkedRoadmap.make(Literals.CALCULATION_PARAMETER, CalculationParameter.class));
		all.procurement.getOffers().add(WorkedRoadmap.offer("C", "5", "3", "1"));
		return all;
	}

	private static void assertReadable(CostProblem problem) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			String text = problem.message().in(locale);
			assertTrue(!text.isBlank() && text.length() < 3000, text);
		}
		assertTrue(problem.element().isEmpty()
				|| problem.feature().getEContainingClass().isInstance(problem.element().get()), problem::toString);
	}

	/** Changes a third of the fields. */
	private static void shake(EObject element, Random random) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (random.nextInt(3) == 0 && attribute != Literals.ELEMENT__ID && !attribute.isMany()) {
				element.eSet(attribute, value(attribute, random));
			}
		}
	}

	private static Object value(EAttribute attribute, Random random) {
		if (attribute.getEAttributeType() instanceof EEnum choices) {
			return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == BigDecimal.class) {
			return NUMBERS[random.nextInt(NUMBERS.length)];
		} else if (type == LocalDate.class) {
			return random.nextBoolean() ? LocalDate.MAX : null;
		} else if (type == Integer.class) {
			return YEARS[random.nextInt(YEARS.length)];
		}
		return type == boolean.class ? (Object) random.nextBoolean() : (Object) TEXTS[random.nextInt(TEXTS.length)];
	}
}
