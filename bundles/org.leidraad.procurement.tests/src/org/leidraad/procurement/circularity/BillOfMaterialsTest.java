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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Material;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;

/**
 * The sums of a bill of materials, and the material circularity indicator of an offer. The table of the indicator: 1.6
 * kg
 * with 30 % recycled in and 60 % recycled out over four of usually four years 0.4418, over six years 0.6278; nothing
 * recycled 0.1.
 */
class BillOfMaterialsTest {

	private static final String LAPTOPS = "30213100-6";

	private final List<Material> materials = new ArrayList<>();

	private Material material(String mass, String recycled, String reused, String recyclable) {
		Material material = RoadmapFactory.eINSTANCE.createMaterial();
		material.setMass(number(mass));
		material.setRecycledContent(number(recycled));
		material.setReusedContent(number(reused));
		material.setRecyclable(number(recyclable));
		materials.add(material);
		return material;
	}

	private static BigDecimal number(String digits) {
		return digits == null ? null : new BigDecimal(digits);
	}

	private static void assertNumber(String expected, Optional<BigDecimal> actual) {
		assertEquals(new BigDecimal(expected),
				actual.orElseThrow().setScale(new BigDecimal(expected).scale(), RoundingMode.HALF_UP));
	}

	private BillOfMaterials bill() {
		return BillOfMaterials.of(materials).orElseThrow();
	}

	@Test
	void sumsByMass() {
		// 0.5 kg of which 40 % recycled and 0.3 kg of which 10 %: 0.23 of 1 kg; 0.2 kg critical
		material("0.5", "40", null, "80");
		material("0.3", "10", "50", null);
		material("0.2", null, null, "100").setCritical(true);
		assertNumber("1.0", Optional.of(bill().mass()));
		assertNumber("0.230", bill().recycled());
		assertNumber("0.150", bill().reused());
		assertNumber("0.600", bill().recyclable());
		assertNumber("0.2", Optional.of(bill().critical()));
		assertEquals(1, bill().criticalMaterials().size());
	}

	@Test
	void whatNobodyStatesIsNotKnown() {
		assertTrue(BillOfMaterials.of(materials).isEmpty());
		material(null, "40", null, null);
		material("-3", "40", null, null);
		assertTrue(BillOfMaterials.of(materials).isEmpty(), "no mass");
		material("2", null, "101", "-1");
		assertTrue(bill().reused().isEmpty() && bill().recyclable().isEmpty(), "no percentages");
		assertNumber("0", bill().recycled());
	}

	@Test
	void reusedComesBeforeRecycled() {
		material("1", "90", "30", null);
		assertNumber("0.7", bill().recycled());
		assertNumber("0.3", bill().reused());
	}

	private String indicator(DeviceCondition condition, String years) {
		return offer(condition, years).materialCircularity()
				.map(value -> value.setScale(4, RoundingMode.HALF_UP).toPlainString()).orElse("-");
	}

	private OfferCircularity offer(DeviceCondition condition, String years) {
		Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		DeviceProfile profile = RoadmapFactory.eINSTANCE.createDeviceProfile();
		profile.setProductGroup("30213000-5");
		profile.setReferenceYears(new BigDecimal("4"));
		roadmap.getProfiles().add(profile);
		Procurement procurement = RoadmapFactory.eINSTANCE.createProcurement();
		Offer offer = RoadmapFactory.eINSTANCE.createOffer();
		offer.setProductGroup(LAPTOPS);
		offer.setCondition(condition);
		offer.setYears(number(years));
		offer.getMaterials().addAll(materials);
		procurement.getOffers().add(offer);
		roadmap.getProcurements().add(procurement);
		assertEquals(materials.isEmpty() ? 0 : 1, OfferCircularity.of(procurement, roadmap).size());
		return OfferCircularity.of(procurement, offer, roadmap);
	}

	@Test
	void theIndicatorIsToldInWordsOrWhatIsMissingForIt() {
		assertTrue(offer(DeviceCondition.NEW, "4").sentence().isEmpty(), "no bill of materials");
		material("1.6", "30", null, "60");
		assertEquals("Materiaalcirculariteit 0,44 van 1, als alles wordt gerecycled wat kan",
				offer(DeviceCondition.NEW, "4").sentence().orElseThrow().in(Locale.of("nl")));
		assertTrue(offer(DeviceCondition.NEW, null).sentence().orElseThrow().in(Locale.ENGLISH)
				.startsWith("Material circularity not known"));
	}

	@Test
	void theIndicatorOfOffersIsThatOfTheTable() {
		assertEquals("-", indicator(DeviceCondition.NEW, "4"), "no bill of materials");
		material("1.6", "0", null, null);
		assertEquals("0.1000", indicator(DeviceCondition.NEW, "4"));
		materials.clear();
		material("1.6", "30", null, "60");
		assertEquals("0.4418", indicator(DeviceCondition.NEW, "4"));
		materials.clear();
		material("1.6", "30", null, "60");
		assertEquals("0.6278", indicator(DeviceCondition.NEW, "6"));
		materials.clear();
		material("1.6", "30", null, "60");
		assertEquals("-", indicator(DeviceCondition.NEW, null), "no years of use");
	}

	@Test
	void aRefurbishedOfferIsReusedAsAWholeUnlessItSaysHowMuch() {
		// V = 0, W = 1.6 kg, LFI = 1/2, so 1 - 0.9/2
		material("1.6", null, null, null);
		assertEquals("0.5500", indicator(DeviceCondition.REFURBISHED, "4"));
		materials.clear();
		// V = 0.24 kg, W = 1.6 kg, LFI = 1.84/3.2 = 0.575
		material("1.6", null, "85", null);
		assertEquals("0.4825", indicator(DeviceCondition.REFURBISHED, "4"));
	}

	@Test
	void withoutAProfileTheReferenceTellsTheUsualYears() {
		Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		assertNumber("4", UsualDevices.years(roadmap, LAPTOPS));
		assertTrue(UsualDevices.years(roadmap, "60000000-8").isEmpty());
		assertTrue(UsualDevices.years(roadmap, null).isEmpty());
	}
}
