/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.figures.FigureTable;
import org.leidraad.ui.internal.figures.FigureTable.Row;

class ScenarioFiguresTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final DeviceProfile laptops = (DeviceProfile) Identity.create(Literals.DEVICE_PROFILE);

	ScenarioFiguresTest() {
		laptops.setName("Laptops");
		laptops.setUnits(BigDecimal.valueOf(1000));
		laptops.setUseYears(BigDecimal.valueOf(4));
		laptops.setEmbodiedCarbon(BigDecimal.valueOf(236));
	}

	private void addUsual() {
		small.roadmap.getProfiles().add(laptops);
		small.document.editingDomain().getCommandStack().execute(
				UsualScenarios.adding(small.roadmap, small.document.editingDomain()).orElseThrow());
	}

	@Test
	void withoutDevicesNothingCanBeOffered() {
		assertTrue(UsualScenarios.adding(small.roadmap, small.document.editingDomain()).isEmpty());
		assertTrue(ScenarioFigures.isEmpty(small.roadmap));
	}

	@Test
	void theUsualScenariosCanBeAddedAndTakenBack() {
		addUsual();
		assertEquals(2, small.roadmap.getScenarios().size());
		assertFalse(ScenarioFigures.isEmpty(small.roadmap));
		small.document.editingDomain().getCommandStack().undo();
		assertTrue(small.roadmap.getScenarios().isEmpty());
		assertTrue(ScenarioFigures.isEmpty(small.roadmap));
	}

	@Test
	void theUsualScenariosAreNamedInTheLanguageOfTheRoadmap() {
		small.roadmap.getLanguages().addAll(List.of("fr", "nl"));
		addUsual();
		assertEquals("Appareils utilis\u00E9s deux ans de plus", small.roadmap.getScenarios().getFirst().getName());
	}

	@Test
	void theRoadmapStandsBesideItsScenarios() {
		addUsual();
		FigureTable table = ScenarioFigures.of(small.roadmap, LocalDate.of(2026, 11, 21), Locale.ENGLISH);
		assertEquals(3, table.heads().size());
		assertEquals(small.roadmap.getScenarios().getFirst().getName(), table.heads().get(1));
		Row head = table.rows().getFirst();
		assertTrue(head.isHead());
		assertEquals("Laptops", head.name());
		Row bought = table.rows().get(1);
		assertEquals("250", bought.values().getFirst());
		assertEquals("166.7", bought.values().get(1));
		assertEquals("250", bought.values().get(2));
	}

	@Test
	void whatIsNotKnownIsADash() {
		addUsual();
		List<String> making = ScenarioFigures.of(small.roadmap, LocalDate.of(2026, 11, 21), Locale.ENGLISH).rows()
				.stream()
				.filter(row -> row.name().contains("tCO2e")).findFirst().orElseThrow().values();
		assertEquals("59", making.getFirst());
		assertEquals("–", making.get(2), "the carbon of refurbishing is not known");
	}
}
