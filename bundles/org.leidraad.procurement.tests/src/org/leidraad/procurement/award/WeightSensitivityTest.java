/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Offer;
import org.leidraad.model.ScoredOn;

/**
 * When another offer becomes first. By hand, with price 40 and quality 60 points: A costs 800 of which 700 is the
 * lowest, so it earns 0.875 of a point for the price and 0.5 of a point for quality; B costs 1000: 0.7 and 0.8. Now A
 * has
 * 35 + 30 = 65 and B 28 + 48 = 76. At w points for the price A has 0.875 w + 0.5 (100 - w) and B 0.7 w + 0.8 (100 - w):
 * equal where 0.375 w + 50 = 80 - 0.1 w, so at w = 30 / 0.475 = 63.157894...
 */
class WeightSensitivityTest {

	private final Tender tender = new Tender();
	private final CriterionUse price = tender.award("Price", "40", ScoredOn.PRICE);
	private final CriterionUse quality = tender.award("Quality", "60", ScoredOn.ANSWER);
	private final Offer a = tender.offer("A", "800");
	private final Offer b = tender.offer("B", "1000");
	private final Offer c = tender.offer("C", "700");

	WeightSensitivityTest() {
		Tender.linear(quality, "0", "100");
		Tender.answer(a, quality, "50");
		Tender.answer(b, quality, "80");
		Tender.answer(c, quality, "0");
	}

	@Test
	void tellsAtWhichWeightAnotherOfferIsFirst() {
		List<WeightFlip> flips = tender.score().sensitivity().flips(price);
		assertEquals(1, flips.size());
		WeightFlip flip = flips.getFirst();
		assertEquals(new BigDecimal("63.158"), flip.flipsAt().setScale(3, RoundingMode.HALF_UP));
		assertEquals(new BigDecimal("23.158"), flip.change().setScale(3, RoundingMode.HALF_UP));
		assertEquals(List.of(b, a), List.of(flip.first(), flip.other()));
		assertEquals("With more than 63.158 points instead of 40 for “Price”, “A” would be first instead of “B”.",
				flip.sentence().in(Locale.ENGLISH));
		assertEquals(
				"Met minder dan 36,842 punten in plaats van 60 voor “Quality” zou “A” eerste zijn in plaats van “B”.",
				tender.score().sensitivity().flips(quality).getFirst().sentence().in(Locale.of("nl")));
	}

	@Test
	void beyondTheFlipTheOtherIsFirstIndeed() {
		price.setWeight(new BigDecimal("63.2"));
		quality.setWeight(new BigDecimal("36.8"));
		assertEquals(a, tender.score().winners().getFirst().offer());
		price.setWeight(new BigDecimal("63.1"));
		quality.setWeight(new BigDecimal("36.9"));
		assertEquals(b, tender.score().winners().getFirst().offer());
	}

	@Test
	void withOneCriterionNothingCanFlip() {
		tender.procurement.getCriteria().remove(quality);
		assertEquals(List.of(), tender.score().sensitivity().flips());
	}

	@Test
	void saysThatPriceWeighsMoreThanLifeCycleCost() {
		WeightDivision division = tender.score().division();
		assertEquals(0, new BigDecimal("60").compareTo(division.weight(ScoredOn.ANSWER)));
		assertTrue(division.isPriceHeavier());
		assertTrue(division.insights().getFirst().in(Locale.ENGLISH)
				.startsWith("The price of purchase weighs 40 points and the cost of the life cycle none"));
		tender.award("Annual cost", "30", ScoredOn.ANNUAL_COST);
		assertTrue(WeightDivision.of(tender.procurement).insights().getFirst().in(Locale.FRENCH)
				.startsWith("Le prix d’achat pèse 40 points et le coût du cycle de vie 30"));
		price.setScoredOn(ScoredOn.ANNUAL_COST);
		assertFalse(WeightDivision.of(tender.procurement).isPriceHeavier());
		assertEquals(List.of(), WeightDivision.of(tender.procurement).insights());
		assertEquals(0, new BigDecimal("130").compareTo(WeightDivision.of(tender.procurement).total()));
	}
}
