/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.award.AwardProblem;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.procurement.award.CriterionPoints;
import org.leidraad.procurement.award.FunctionalSpecification;
import org.leidraad.procurement.award.ProofsAsked;
import org.leidraad.procurement.award.ScoredOffer;
import org.leidraad.procurement.award.Standing;
import org.leidraad.procurement.award.WeightFlip;
import org.leidraad.procurement.circularity.CircularityFigures;
import org.leidraad.procurement.circularity.CircularityReport;
import org.leidraad.procurement.circularity.OfferCircularity;

/** Scores and circularity of roadmaps in which anything may stand: nothing fails, and all stays in its range. */
class WildOffersTest {

	@ParameterizedTest
	@ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
	void scoresNeverFail(long seed) {
		Random random = new Random(seed);
		Roadmap roadmap = RandomEditsTest.wild(random);
		for (Procurement procurement : roadmap.getProcurements()) {
			answer(procurement, random);
			AwardScoring scoring = AwardScoring.of(procurement, roadmap, BuyerRoadmap.TODAY);
			assertEquals(procurement.getOffers().size(), scoring.offers().size());
			assertEquals(scoring.offers().size(), scoring.inOrder().size());
			scoring.offers().forEach(WildOffersTest::assertSound);
			Stream.of(scoring.problems().stream().map(AwardProblem::reason),
					scoring.division().insights().stream(),
					scoring.sensitivity().flips().stream().map(WeightFlip::sentence))
					.flatMap(messages -> messages).forEach(WildOffersTest::assertReadable);
			assertEquals(procurement.getCriteria().size(),
					ProofsAsked.of(procurement, new SomeFrameworks(), BuyerRoadmap.TODAY).proofs().size());
			assertTrue(FunctionalSpecification.of(procurement, new SomeFrameworks()).people() >= 0);
		}
	}

	/** Every award criterion is looked at, and most are answered. */
	private static void answer(Procurement procurement, Random random) {
		for (CriterionUse criterion : procurement.getCriteria()) {
			criterion.setUse(random.nextBoolean() ? CriterionUseType.AWARD : criterion.getUse());
			for (Offer offer : procurement.getOffers()) {
				for (OfferAnswer answer : offer.getAnswers()) {
					if (answer.getCriterion() == null) {
						answer.setCriterion(criterion);
						break;
					}
				}
			}
		}
	}

	private static void assertSound(ScoredOffer offer) {
		assertEquals(offer.standing() == Standing.RANKED, offer.rank().isPresent());
		assertEquals(offer.standing() == Standing.EXCLUDED, !offer.exclusions().isEmpty());
		assertTrue(offer.standing() != Standing.RANKED || offer.total().isPresent());
		for (CriterionPoints points : offer.points()) {
			assertReadable(points.how());
			assertEquals(points.share().isPresent(), points.points().isPresent());
			points.share().ifPresent(share -> assertTrue(
					share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0, share::toString));
			points.points().ifPresent(earned -> assertTrue(
					earned.signum() >= 0 && earned.compareTo(points.criterion().getWeight()) <= 0, earned::toString));
		}
		offer.exclusions().forEach(WildOffersTest::assertReadable);
	}

	private static void assertReadable(Message message) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			assertFalse(message.in(locale).isBlank());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
	void circularityNeverFails(long seed) {
		Roadmap roadmap = RandomEditsTest.wild(new Random(seed));
		for (int year : new int[]{0, 2024, 2025, Integer.MAX_VALUE}) {
			CircularityReport report = CircularityReport.of(roadmap, year);
			assertInRange(report.total());
			report.groups().forEach(WildOffersTest::assertInRange);
			report.offers().stream().map(OfferCircularity::materialCircularity).forEach(WildOffersTest::assertPart);
		}
	}

	private static void assertInRange(CircularityFigures figures) {
		assertTrue(figures.in().signum() >= 0 && figures.out().signum() >= 0);
		assertTrue(figures.recycledBeforeReuse().compareTo(figures.out()) <= 0);
		Stream.of(figures.ladderIn(), figures.ladderOut(), figures.reusedIn(), figures.reusedOut(),
				figures.materialCircularity(), figures.traced()).forEach(WildOffersTest::assertPart);
	}

	/** Quotients are rounded at the sixteenth digit. */
	private static void assertPart(Optional<BigDecimal> part) {
		part.ifPresent(value -> assertTrue(
				value.signum() >= 0 && value.compareTo(new BigDecimal("1.000000000001")) <= 0, value::toString));
	}
}
