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
import static org.leidraad.procurement.cost.Worked.n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.RoadmapPackage.Literals;

/** Embodied carbon that nobody states: from the roadmap, else from the reference, and nothing for a used device. */
class EmbodiedCarbonTest {

	private final WorkedRoadmap all = new WorkedRoadmap();

	@Test
	void fillsMissingCarbonFromTheReferenceAndMarksItAsEstimate() {
		all.first.setEmbodiedCarbon(null);
		EmbodiedCarbon filled = all.costs(all.first).embodied().orElseThrow();
		assertEquals(0, filled.kilograms().compareTo(n("236")));
		assertEquals(EmbodiedOrigin.REFERENCE, filled.origin());
		List<String> warnings = all.read().comparison().warnings().stream().map(problem -> problem.issue().id())
				.toList();
		assertTrue(warnings.containsAll(List.of("embodied-estimated", "embodied-sources-mixed")), warnings::toString);
		all.first.setProductGroup("39000000-2");
		assertEquals(Optional.empty(), all.costs(all.first).embodied());
	}

	@Test
	void fillsItFromTheProfileOfTheRoadmapFirst() {
		DeviceProfile profile = WorkedRoadmap.make(Literals.DEVICE_PROFILE, DeviceProfile.class);
		profile.setProductGroup("30213000-5");
		profile.setEmbodiedCarbon(n("200"));
		profile.setRefurbishedCarbon(n("25"));
		profile.setSource("Own figures 2025");
		all.roadmap.getProfiles().add(profile);
		all.first.setEmbodiedCarbon(null);
		EmbodiedCarbon filled = all.costs(all.first).embodied().orElseThrow();
		assertEquals(n("200"), filled.kilograms());
		assertEquals("device profile of the roadmap: Own figures 2025",
				filled.source().orElseThrow().in(Locale.ENGLISH));
		all.first.setCondition(DeviceCondition.REFURBISHED);
		assertEquals(n("25"), all.costs(all.first).embodied().orElseThrow().kilograms());
		all.first.setCondition(DeviceCondition.REUSED);
		assertEquals(EmbodiedOrigin.CUT_OFF, all.costs(all.first).embodied().orElseThrow().origin());
		all.first.setCondition(DeviceCondition.REMANUFACTURED);
		assertEquals(n("200"), all.costs(all.first).embodied().orElseThrow().kilograms());
	}

	@Test
	void usedDevicesCarryNoCarbonOfTheirFirstLife() {
		all.first.setEmbodiedCarbon(null);
		all.first.setCondition(DeviceCondition.REFURBISHED);
		EmbodiedCarbon filled = all.costs(all.first).embodied().orElseThrow();
		assertEquals(EmbodiedOrigin.CUT_OFF, filled.origin());
		assertEquals(0, filled.kilograms().signum());
		assertTrue(filled.isEstimate());
		all.first.setEmbodiedCarbon(n("30"));
		assertFalse(all.costs(all.first).embodied().orElseThrow().isEstimate());
		all.first.setEmbodiedOrigin(DataOrigin.GUESS);
		assertEquals(EmbodiedOrigin.ESTIMATED, all.costs(all.first).embodied().orElseThrow().origin());
	}

	@Test
	void whatIsBoughtTellsTheParametersBeforeWhatIsOffered() {
		CalculationParameter dear = WorkedRoadmap.make(Literals.CALCULATION_PARAMETER, CalculationParameter.class);
		dear.setKind(ParameterKind.CO2_PRICE);
		dear.setProductGroup("30231310-3");
		dear.setValue(n("700"));
		all.roadmap.getParameters().add(dear);
		all.first.setProductGroup("30231310-3");
		all.second.setProductGroup("30231310-3");
		assertEquals(n("700"), all.read().parameters().value(CostFactor.CARBON_PRICE));
		all.procurement.getProductGroups().add("30213100-6");
		assertEquals(n("130"), all.read().parameters().value(CostFactor.CARBON_PRICE), "as in the tender documents");
	}
}
