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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.Rung;

/** The worked numbers of the R-ladder, of life and of the material circularity indicator, and what must always hold. */
class CircularityTest {

	private static final int YEAR = 2026;
	private static final String LAPTOPS = "30213100-6";

	private final Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();

	private DeviceFlow flow(FlowKind kind, int units, Rung rung) {
		DeviceFlow flow = RoadmapFactory.eINSTANCE.createDeviceFlow();
		flow.setKind(kind);
		flow.setYear(YEAR);
		flow.setProductGroup(LAPTOPS);
		flow.setUnits(BigDecimal.valueOf(units));
		flow.setRung(rung);
		roadmap.getFlows().add(flow);
		return flow;
	}

	private Flows flows() {
		return Flows.of(roadmap, Optional.of(LAPTOPS), YEAR);
	}

	private static void assertNumber(String expected, Optional<BigDecimal> actual) {
		assertEquals(new BigDecimal(expected),
				actual.orElseThrow().setScale(new BigDecimal(expected).scale(), RoundingMode.HALF_UP));
	}

	@Test
	void theLadderOfAHundredDevices() {
		flow(FlowKind.OUT, 20, Rung.R3);
		flow(FlowKind.OUT, 10, Rung.R4);
		flow(FlowKind.OUT, 40, Rung.R5);
		flow(FlowKind.OUT, 30, Rung.R8);
		flow(FlowKind.IN, 500, Rung.R9);
		assertNumber("0.445", RLadder.PROPOSED.index(flows().of(FlowKind.OUT)));
		Optional<BigDecimal> index = RLadder.PROPOSED.index(flows().of(FlowKind.OUT));
		assertEquals("0.445", NumberFormat.getNumberInstance(Locale.ENGLISH).format(index.orElseThrow()));
		assertEquals("0,445", NumberFormat.getNumberInstance(Locale.forLanguageTag("nl-NL")).format(index.get()));
		assertEquals("0,445", NumberFormat.getNumberInstance(Locale.forLanguageTag("fr-BE")).format(index.get()));
	}

	@Test
	void flowsOfOtherYearsAndGroupsDoNotCount() {
		flow(FlowKind.OUT, 20, Rung.R3).setYear(YEAR - 1);
		flow(FlowKind.OUT, 20, Rung.R3).setProductGroup("30231310-3");
		flow(FlowKind.OUT, 20, Rung.R3).setYear(null);
		assertTrue(RLadder.PROPOSED.index(flows().of(FlowKind.OUT)).isEmpty());
		assertNumber("0.70", RLadder.PROPOSED.index(Flows.of(roadmap, Optional.empty(), YEAR).of(FlowKind.OUT)));
	}

	@Test
	void longerUseSavesEmbodiedCarbon() {
		assertNumber("19.67", Lifetime.savedCarbon(BigDecimal.valueOf(236), BigDecimal.valueOf(4),
				BigDecimal.valueOf(6)));
		assertNumber("0.50", Lifetime.extension(BigDecimal.valueOf(6), BigDecimal.valueOf(4)));
		assertTrue(Lifetime.savedCarbon(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ONE).isEmpty());
		assertTrue(Lifetime.extension(BigDecimal.TEN, BigDecimal.ZERO).isEmpty());
	}

	@Test
	void lifeComesFromTheFlowsOfAYear() {
		flow(FlowKind.IN_USE, 900, Rung.NONE).setAverageAge(BigDecimal.valueOf(30));
		flow(FlowKind.IN_STOCK, 100, Rung.NONE);
		flow(FlowKind.IN, 150, Rung.NONE).setReplacement(true);
		flow(FlowKind.IN, 50, Rung.NONE);
		flow(FlowKind.DEFECT, 50, Rung.NONE);
		flow(FlowKind.REPAIRED, 40, Rung.R4);
		DeviceFlow passedOn = flow(FlowKind.OUT, 100, Rung.R3);
		passedOn.setAverageAge(BigDecimal.valueOf(72));
		passedOn.setNextYears(BigDecimal.valueOf(2));
		DeviceFlow forced = flow(FlowKind.OUT, 300, Rung.R8);
		forced.setAverageAge(BigDecimal.valueOf(48));
		forced.setSoftwareForced(true);
		Lifetime life = Lifetime.of(flows());
		assertNumber("30", life.averageAge());
		assertNumber("4.50", life.useYears());
		assertNumber("5.00", life.totalYears());
		assertNumber("0.150", life.replacementRate());
		assertNumber("0.040", life.repairRate());
		assertNumber("0.80", life.repairSuccess());
		assertNumber("0.10", life.idle());
		assertNumber("0.75", life.softwareForced());
	}

	@ParameterizedTest
	@CsvSource({"0,   0,    0,    0,    4, 1.60, 1.60, 1.0000, 0.9, 0.1000",
		"0.30,    0,    0.60, 0,    4, 1.12, 0.84, 0.6203, 0.9, 0.4418",
		"0.30,    0,    0.60, 0,    6, 1.12, 0.84, 0.6203, 0.6, 0.6278",
		"0,       0.85, 0.15, 0.70, 4, 0.24, 0.27, 0.1609, 0.9, 0.8552"})
	void theWorkedExamplesOfMaterialCircularity(BigDecimal recycledIn, BigDecimal reusedIn, BigDecimal recycledOut,
			BigDecimal reusedOut, BigDecimal years, String virgin, String waste, String linear, String utility,
			String indicator) {
		MaterialCircularity laptop = new MaterialCircularity(new BigDecimal("1.6"), recycledIn, reusedIn, recycledOut,
				reusedOut, BigDecimal.ZERO, MaterialCircularity.USUAL_EFFICIENCY,
				years.divide(BigDecimal.valueOf(4)), BigDecimal.ONE);
		assertNumber(virgin, Optional.of(laptop.virgin()));
		assertNumber(waste, Optional.of(laptop.waste()));
		assertNumber(linear, Optional.of(laptop.linearFlow()));
		assertNumber(utility, Optional.of(laptop.utility()));
		assertNumber(indicator, Optional.of(laptop.indicator()));
	}

	@Test
	void materialCircularityComesFromTheFlowsOfAYear() {
		flow(FlowKind.IN, 85, Rung.R5);
		flow(FlowKind.IN, 15, Rung.NONE);
		flow(FlowKind.OUT, 70, Rung.R3).setAverageAge(BigDecimal.valueOf(48));
		flow(FlowKind.OUT, 15, Rung.R8).setAverageAge(BigDecimal.valueOf(48));
		flow(FlowKind.OUT, 15, Rung.NONE).setAverageAge(BigDecimal.valueOf(48));
		assertNumber("0.8552", MaterialCircularity.of(flows(), profile()).map(MaterialCircularity::indicator));
	}

	@Test
	void recycledContentCountsForWhatIsNew() {
		flow(FlowKind.IN, 100, Rung.NONE).setRecycledContent(BigDecimal.valueOf(30));
		flow(FlowKind.OUT, 60, Rung.R8).setAverageAge(BigDecimal.valueOf(72));
		flow(FlowKind.OUT, 40, Rung.NONE).setAverageAge(BigDecimal.valueOf(72));
		assertNumber("0.6278", MaterialCircularity.of(flows(), profile()).map(MaterialCircularity::indicator));
	}

	@Test
	void withoutFlowsMassOrYearsThereIsNoIndicator() {
		assertTrue(MaterialCircularity.of(flows(), profile()).isEmpty());
		flow(FlowKind.IN, 10, Rung.NONE);
		flow(FlowKind.OUT, 10, Rung.NONE);
		assertTrue(MaterialCircularity.of(flows(), RoadmapFactory.eINSTANCE.createDeviceProfile()).isEmpty());
	}

	@Test
	void sharesThatAreRoundedUpAddToNoMoreThanAll() {
		flow(FlowKind.IN, 10, Rung.NONE);
		flow(FlowKind.OUT, 1, Rung.R8);
		flow(FlowKind.OUT, 1, Rung.R9);
		flow(FlowKind.OUT, 4, Rung.R3);
		MaterialCircularity all = MaterialCircularity.of(flows(), profile()).orElseThrow();
		assertEquals(0, BigDecimal.ONE.compareTo(all.recycledOut().add(all.reusedOut()).add(all.energyOut())));
		assertNumber("0.1667", Optional.of(all.energyOut()));
	}

	@Test
	void anyFlowsHaveAnIndicator() {
		Random random = new Random(11);
		Rung[] rungs = {Rung.R3, Rung.R5, Rung.R7, Rung.R8, Rung.R9};
		for (int i = 0; i < 2000; i++) {
			roadmap.getFlows().clear();
			for (Rung rung : rungs) {
				flow(FlowKind.IN, random.nextInt(60), rung).setRecycledContent(BigDecimal.valueOf(100));
				flow(FlowKind.OUT, random.nextInt(60), rung);
			}
			flow(FlowKind.IN, 1, Rung.NONE).setRecycledContent(BigDecimal.valueOf(100));
			flow(FlowKind.OUT, 1, Rung.R9);
			BigDecimal indicator = MaterialCircularity.of(flows(), profile()).orElseThrow().indicator();
			assertTrue(indicator.signum() >= 0 && indicator.compareTo(BigDecimal.ONE) <= 0, indicator::toString);
		}
	}

	private static DeviceProfile profile() {
		DeviceProfile profile = RoadmapFactory.eINSTANCE.createDeviceProfile();
		profile.setProductGroup(LAPTOPS);
		profile.setUnitMass(new BigDecimal("1.6"));
		profile.setReferenceYears(BigDecimal.valueOf(4));
		profile.setUseYears(BigDecimal.valueOf(4));
		return profile;
	}

	@Test
	void whatIsTracedMoreThanWentOutTellsNothing() {
		flow(FlowKind.OUT, 10, Rung.R8).setTracedUnits(BigDecimal.valueOf(25));
		flow(FlowKind.OUT, 10, Rung.R8).setTracedUnits(BigDecimal.valueOf(-5));
		flow(FlowKind.OUT, 20, Rung.R8).setTracedUnits(BigDecimal.valueOf(20));
		assertNumber("0.5", flows().traced());
	}

	@Test
	void partsOutsideTheirRangeAreRefused() {
		BigDecimal one = BigDecimal.ONE;
		BigDecimal none = BigDecimal.ZERO;
		assertThrows(IllegalArgumentException.class,
				() -> new MaterialCircularity(none, none, none, none, none, none, one, one, one));
		assertThrows(IllegalArgumentException.class,
				() -> new MaterialCircularity(one, one, one, none, none, none, one, one, one));
		assertThrows(IllegalArgumentException.class,
				() -> new MaterialCircularity(one, none, none, none, none, none, none, one, one));
	}

	@Test
	void whateverIsEnteredTheFiguresStayInTheirRange() {
		BigDecimal[] wild = {null, BigDecimal.ZERO, BigDecimal.valueOf(-3), BigDecimal.valueOf(12),
			new BigDecimal("1e999999"), new BigDecimal("1e-999999"), new BigDecimal("1e60")};
		Random random = new Random(7);
		for (int round = 0; round < 500; round++) {
			roadmap.getFlows().clear();
			for (int i = 0; i < 6; i++) {
				DeviceFlow flow = flow(FlowKind.values()[random.nextInt(FlowKind.values().length)], 1,
						Rung.values()[random.nextInt(Rung.values().length)]);
				flow.setUnits(wild[random.nextInt(wild.length)]);
				flow.setAverageAge(wild[random.nextInt(wild.length)]);
				flow.setRecycledContent(wild[random.nextInt(wild.length)]);
				flow.setTracedUnits(wild[random.nextInt(wild.length)]);
				flow.setUnitMass(wild[random.nextInt(wild.length)]);
			}
			DeviceProfile profile = profile();
			profile.setUnitMass(wild[random.nextInt(wild.length)]);
			profile.setUseYears(wild[random.nextInt(wild.length)]);
			Lifetime.of(flows()).idle().ifPresent(CircularityTest::assertPart);
			RLadder.PROPOSED.index(flows().all()).ifPresent(CircularityTest::assertPart);
			flows().traced().ifPresent(CircularityTest::assertPart);
			MaterialCircularity.of(flows(), profile).map(MaterialCircularity::indicator)
					.ifPresent(CircularityTest::assertPart);
		}
	}

	private static void assertPart(BigDecimal value) {
		assertTrue(value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0, value::toString);
	}
}
