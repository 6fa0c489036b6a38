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

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Offer;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.circularity.RLadder;
import org.leidraad.procurement.circularity.RungWeights;

/** The waste hierarchy as an award table. */
class HierarchyScaleTest {

	private final Tender tender = new Tender();
	private final CriterionUse criterion = tender.award("Hierarchy", "20", ScoredOn.ANSWER);
	private final Offer offer = tender.offer("Offer", "1");

	private static List<String> rows(AwardScale scale) {
		return scale.getSteps().stream().map(row -> row.getName() + ": " + row.getShare().toPlainString()).toList();
	}

	@Test
	void hasARowForEachStateBestFirst() {
		AwardScale scale = HierarchyScale.create(RLadder.PROPOSED, Locale.ENGLISH);
		assertEquals(ScaleKind.TABLE, scale.getKind());
		assertEquals(List.of("As a service (R1, rethink): 90", "Reused as it is (R3, reuse): 70",
				"Refurbished (R5, refurbish): 50", "Remanufactured (R6, remanufacture): 40", "New: 0"), rows(scale));
		assertEquals("Refurbished (R5, opknappen): 50",
				rows(HierarchyScale.create(RLadder.PROPOSED, Locale.of("nl"))).get(2));
		assertEquals("Reconditionné (R5, remettre à neuf): 50",
				rows(HierarchyScale.create(RLadder.PROPOSED, Locale.FRENCH)).get(2));
	}

	@Test
	void followsTheWeightsOfTheRoadmap() {
		tender.parameter(ParameterKind.RUNG_WEIGHT, "1").setRung(Rung.R5);
		RLadder ladder = RungWeights.of(tender.roadmap).ladder(Optional.empty(), Optional.of(2026));
		AwardScale scale = HierarchyScale.create(ladder, Locale.ENGLISH);
		assertEquals("Refurbished (R5, refurbish): 100", rows(scale).getFirst());
	}

	@Test
	void isAppliedInOneStepAndScoresWithoutAnAnswer() {
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		stack.execute(HierarchyScale.applying(criterion, RLadder.PROPOSED, Locale.of("nl")).command(domain));
		offer.setCondition(DeviceCondition.REUSED);
		ScoredOffer scored = tender.score(offer);
		assertEquals(0, new BigDecimal("14").compareTo(scored.total().orElseThrow()), "70 % of 20 points");
		assertEquals("rij “Hergebruikt zoals het is (R3, hergebruik)”",
				scored.points().getFirst().how().in(Locale.of("nl")));
		// the buyer may give a row more, without changing the weights of the ladder
		criterion.getScale().getSteps().get(1).setShare(new BigDecimal("100"));
		assertEquals(0, new BigDecimal("20").compareTo(tender.score(offer).total().orElseThrow()));
		stack.undo();
		assertEquals(ScoredOn.ANSWER, criterion.getScoredOn());
		assertEquals(null, criterion.getScale());
		assertFalse(stack.canUndo(), "one step");
	}

	@Test
	void aRowThatTheBuyerChoseCountsMoreThanTheState() {
		AwardScale scale = HierarchyScale.create(RLadder.PROPOSED, Locale.ENGLISH);
		criterion.setScale(scale);
		criterion.setScoredOn(ScoredOn.HIERARCHY);
		offer.setCondition(DeviceCondition.NEW);
		assertEquals(0, tender.score(offer).total().orElseThrow().signum());
		Tender.answer(offer, criterion, (String) null).setStep(scale.getSteps().getFirst());
		assertEquals(0, new BigDecimal("18").compareTo(tender.score(offer).total().orElseThrow()));
	}
}
