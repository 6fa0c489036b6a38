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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Material;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.Rung;

/**
 * The figures of a year. Laptops of 1.6 kg, 30 % recycled in, 60 of 100 recycled out after the usual four years: 0.4418
 * by
 * the table of the indicator. Monitors of 4 kg that come and go reused: nothing lost, 1. By mass that came in and left,
 * 320 and 400 kg: (0.441772 x 320 + 400) / 720 = 0.7519.
 */
class CircularityReportTest {

	private static final int YEAR = 2026;
	private static final String LAPTOPS = "30213100-6";
	private static final String MONITORS = "30231310-3";

	private final Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();

	private DeviceFlow flow(String group, FlowKind kind, int units, Rung rung) {
		DeviceFlow flow = RoadmapFactory.eINSTANCE.createDeviceFlow();
		flow.setKind(kind);
		flow.setYear(YEAR);
		flow.setProductGroup(group);
		flow.setUnits(BigDecimal.valueOf(units));
		flow.setRung(rung);
		roadmap.getFlows().add(flow);
		return flow;
	}

	private static void material(List<Material> bill, String mass, String recycled, boolean critical) {
		Material material = RoadmapFactory.eINSTANCE.createMaterial();
		material.setMass(new BigDecimal(mass));
		material.setRecycledContent(new BigDecimal(recycled));
		material.setCritical(critical);
		bill.add(material);
	}

	private void profile(String group, String years, String mass) {
		DeviceProfile profile = RoadmapFactory.eINSTANCE.createDeviceProfile();
		profile.setProductGroup(group);
		profile.setReferenceYears(new BigDecimal(years));
		profile.setUnitMass(mass == null ? null : new BigDecimal(mass));
		roadmap.getProfiles().add(profile);
	}

	private void laptopsAndMonitors() {
		profile(LAPTOPS, "4", null);
		profile(MONITORS, "6", "4");
		DeviceFlow bought = flow(LAPTOPS, FlowKind.IN, 100, Rung.NONE);
		// 0.4 kg all recycled and 1.2 kg of which a fifteenth: 0.48 of 1.6 kg
		material(bought.getMaterials(), "0.4", "100", true);
		material(bought.getMaterials(), "1.12", "0", false);
		material(bought.getMaterials(), "0.08", "100", false);
		DeviceFlow recycled = flow(LAPTOPS, FlowKind.OUT, 60, Rung.R8);
		DeviceFlow lost = flow(LAPTOPS, FlowKind.OUT, 40, Rung.NONE);
		recycled.setAverageAge(new BigDecimal("48"));
		recycled.setTracedUnits(new BigDecimal("50"));
		lost.setAverageAge(new BigDecimal("48"));
		flow(MONITORS, FlowKind.IN, 50, Rung.R5);
		flow(MONITORS, FlowKind.OUT, 50, Rung.R3).setAverageAge(new BigDecimal("72"));
	}

	private static String shown(Optional<BigDecimal> value) {
		return value.map(one -> one.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()).orElse("-");
	}

	private static List<String> shown(CircularityFigures figures) {
		return List.of(shown(Optional.of(figures.in())), shown(Optional.of(figures.out())), shown(figures.ladderIn()),
				shown(figures.ladderOut()), shown(figures.reusedIn()), shown(figures.reusedOut()),
				shown(figures.materialCircularity()), shown(figures.traced()),
				shown(Optional.of(figures.recycledBeforeReuse())), shown(figures.criticalIn()),
				shown(figures.criticalOut()));
	}

	@Test
	void theFiguresOfEachGroupAndOfAll() {
		laptopsAndMonitors();
		CircularityReport report = CircularityReport.of(roadmap, YEAR);
		assertEquals(List.of(Optional.of(LAPTOPS), Optional.of(MONITORS)),
				report.groups().stream().map(CircularityFigures::productGroup).toList());
		assertEquals(List.of("100", "100", "0", "0.15", "0", "0", "0.4418", "0.5", "60", "40", "-"),
				shown(report.groups().getFirst()));
		assertEquals(List.of("50", "50", "0.5", "0.7", "1", "1", "1", "0", "0", "-", "-"),
				shown(report.groups().getLast()));
		assertEquals(List.of("150", "150", "0.1667", "0.4", "0.3333", "0.3333", "0.7519", "0.3333", "60", "40", "-"),
				shown(report.total()));
	}

	@Test
	void aGroupIsAskedForWithAllWithinIt() {
		laptopsAndMonitors();
		assertEquals(2, CircularityReport.of(roadmap, YEAR, Optional.of("30200000-1")).groups().size());
		CircularityReport laptops = CircularityReport.of(roadmap, YEAR, Optional.of("30213000-5"));
		assertEquals("100", shown(Optional.of(laptops.total().in())));
		assertEquals(0, CircularityReport.of(roadmap, YEAR, Optional.of("30213110-9")).groups().size());
	}

	@Test
	void ofWhatIsRecycledOnlyWhatCanBeCounts() {
		laptopsAndMonitors();
		Material casing = RoadmapFactory.eINSTANCE.createMaterial();
		casing.setMass(BigDecimal.ONE);
		casing.setRecyclable(BigDecimal.ZERO);
		roadmap.getFlows().get(1).getMaterials().add(casing);
		// V = 1.12, W = 1.6 + 0.16 / 2 = 1.68, LFI = 2.8 / 3.28 = 0.8537, MCI = 1 - 0.7683
		assertEquals("0.2317", shown(CircularityReport.of(roadmap, YEAR).groups().getFirst().materialCircularity()));
	}

	@Test
	void withAnotherUseInTheYearOnlyYoungDevicesWereRecycledTooEarly() {
		laptopsAndMonitors();
		flow(LAPTOPS, FlowKind.REPAIRED, 5, Rung.R4);
		assertEquals("0", shown(Optional.of(CircularityReport.of(roadmap, YEAR).total().recycledBeforeReuse())));
		roadmap.getFlows().get(1).setAverageAge(new BigDecimal("47"));
		assertEquals("60", shown(Optional.of(CircularityReport.of(roadmap, YEAR).total().recycledBeforeReuse())));
	}

	@Test
	void anEmptyYearHasNoFigures() {
		CircularityReport report = CircularityReport.of(roadmap, YEAR);
		assertEquals(List.of(), report.groups());
		assertEquals(List.of("0", "0", "-", "-", "-", "-", "-", "-", "0", "-", "-"), shown(report.total()));
		assertTrue(CircularityReport.lastYear(roadmap).isEmpty());
		flow(null, FlowKind.OUT, 3, Rung.R8);
		assertEquals("0.15", shown(CircularityReport.of(roadmap, YEAR).total().ladderOut()));
		assertEquals(Optional.of(YEAR), CircularityReport.lastYear(roadmap));
	}

	@Test
	void offersOfTendersThatGoOnAreAmongIt() {
		for (ProcurementPhase phase : List.of(ProcurementPhase.TENDER, ProcurementPhase.CANCELLED)) {
			Procurement procurement = RoadmapFactory.eINSTANCE.createProcurement();
			procurement.setPhase(phase);
			Offer offer = RoadmapFactory.eINSTANCE.createOffer();
			offer.setProductGroup(LAPTOPS);
			offer.setYears(new BigDecimal("4"));
			material(offer.getMaterials(), "1.6", "0", false);
			procurement.getOffers().add(offer);
			roadmap.getProcurements().add(procurement);
		}
		List<OfferCircularity> offers = CircularityReport.of(roadmap, YEAR).offers();
		assertEquals(1, offers.size());
		assertEquals("0.1", shown(offers.getFirst().materialCircularity()), "four years are usual by the reference");
		assertEquals(0, CircularityReport.of(roadmap, YEAR, Optional.of(MONITORS)).offers().size());
	}
}
