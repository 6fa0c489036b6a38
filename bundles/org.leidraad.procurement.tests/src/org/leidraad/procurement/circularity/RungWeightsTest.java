/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.circularity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Indicator;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.Rung;

/**
 * Weights that an organisation chose for the rungs. By hand: 20 R3, 10 R4, 40 R5 and 30 R8 give 44.5 of 100; with 0.6
 * for
 * R5 instead of 0.5 four more, 0.485.
 */
class RungWeightsTest {

	private static final int YEAR = 2026;
	private static final String LAPTOPS = "30213100-6";

	private final Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();

	private DeviceFlow out(int units, Rung rung) {
		DeviceFlow flow = RoadmapFactory.eINSTANCE.createDeviceFlow();
		flow.setKind(FlowKind.OUT);
		flow.setYear(YEAR);
		flow.setProductGroup(LAPTOPS);
		flow.setUnits(BigDecimal.valueOf(units));
		flow.setRung(rung);
		roadmap.getFlows().add(flow);
		return flow;
	}

	private CalculationParameter weight(Rung rung, String value, String group, Integer year) {
		CalculationParameter parameter = RoadmapFactory.eINSTANCE.createCalculationParameter();
		parameter.setKind(ParameterKind.RUNG_WEIGHT);
		parameter.setRung(rung);
		parameter.setValue(new BigDecimal(value));
		parameter.setProductGroup(group);
		parameter.setYear(year);
		roadmap.getParameters().add(parameter);
		return parameter;
	}

	private String index() {
		return RungWeights.of(roadmap).index(roadmap.getFlows()).orElseThrow().stripTrailingZeros().toPlainString();
	}

	private String weightOf(Rung rung) {
		return RungWeights.of(roadmap).ladder(Optional.of(LAPTOPS), Optional.of(YEAR)).weights().get(rung)
				.toPlainString();
	}

	private void aHundredDevices() {
		out(20, Rung.R3);
		out(10, Rung.R4);
		out(40, Rung.R5);
		out(30, Rung.R8);
	}

	@Test
	void theProposalHoldsWhereNothingIsChosen() {
		aHundredDevices();
		assertEquals("0.445", index());
		assertFalse(RungWeights.of(roadmap).isChosen());
		assertSame(RLadder.PROPOSED, RungWeights.of(roadmap).ladder(Optional.empty(), Optional.empty()));
	}

	@Test
	void aChosenWeightTakesItsPlace() {
		aHundredDevices();
		weight(Rung.R5, "0.6", null, null);
		assertEquals("0.485", index());
		assertTrue(RungWeights.of(roadmap).isChosen());
		assertEquals("0.70", weightOf(Rung.R3), "the others stay as proposed");
	}

	@Test
	void theNarrowestProductGroupCounts() {
		weight(Rung.R5, "0.61", "30213000-5", null);
		weight(Rung.R5, "0.62", null, YEAR);
		weight(Rung.R5, "0.63", "30231310-3", null);
		assertEquals("0.61", weightOf(Rung.R5));
		weight(Rung.R5, "0.64", LAPTOPS, null);
		assertEquals("0.64", weightOf(Rung.R5));
		weight(Rung.R5, "0.65", "30213100", 2024);
		assertEquals("0.65", weightOf(Rung.R5), "of two for the same group the one with a year");
		weight(Rung.R5, "0.66", LAPTOPS, 2025);
		assertEquals("0.66", weightOf(Rung.R5), "of two years the later one");
		weight(Rung.R5, "0.67", LAPTOPS, YEAR + 1);
		assertEquals("0.66", weightOf(Rung.R5), "next year does not count yet");
	}

	@Test
	void whatIsNoWeightDoesNotCount() {
		aHundredDevices();
		weight(Rung.R5, "1.01", null, null);
		weight(Rung.R5, "-0.1", null, null);
		weight(Rung.NONE, "0.5", null, null);
		weight(Rung.R5, "1E-2147483647", null, null);
		weight(Rung.R5, "0.9", null, null).setKind(ParameterKind.DISCOUNT_RATE);
		assertEquals("0.445", index());
		assertFalse(RungWeights.of(roadmap).isChosen());
	}

	@Test
	void eachFlowGoesByItsOwnGroup() {
		out(10, Rung.R5);
		out(10, Rung.R5).setProductGroup("30231310-3");
		out(10, Rung.R5).setProductGroup(null);
		weight(Rung.R5, "0.8", LAPTOPS, null);
		assertEquals("0.6", index());
	}

	@Test
	void whatComesInNewCountsAsNothingAndWhatLeavesWithoutRungDoesNotCount() {
		out(25, Rung.R5);
		out(75, Rung.NONE);
		assertEquals("0.5", index());
		assertEquals(0, new BigDecimal("0.125")
				.compareTo(RungWeights.of(roadmap).indexOfIncoming(roadmap.getFlows()).orElseThrow()));
		weight(Rung.R5, "0.8", null, null);
		assertEquals("0.8", index());
		assertEquals(0, new BigDecimal("0.2")
				.compareTo(RungWeights.of(roadmap).indexOfIncoming(roadmap.getFlows()).orElseThrow()));
		assertEquals(Optional.empty(), RungWeights.of(roadmap).indexOfIncoming(List.of()));
	}

	@Test
	void theIndicatorFollowsTheRoadmapOfTheFlows() {
		aHundredDevices();
		weight(Rung.R5, "0.6", null, null);
		Indicator indicator = RoadmapFactory.eINSTANCE.createIndicator();
		indicator.setCatalogueId("KPI-RIDX");
		assertEquals(new BigDecimal("0.485"),
				FlowIndicators.value(indicator, Flows.of(roadmap, Optional.empty(), YEAR)).orElseThrow());
		List<DeviceFlow> loose = List.copyOf(roadmap.getFlows());
		roadmap.getFlows().clear();
		assertEquals(new BigDecimal("0.445"), FlowIndicators.value(indicator, new Flows(loose)).orElseThrow());
	}
}
