/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.model.PathChange;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Scenario;
import org.leidraad.procurement.scenario.FleetFigure;
import org.leidraad.procurement.scenario.PathFigures;
import org.leidraad.procurement.scenario.ScenarioComparison;

/** The scenarios of the samples can be computed, and each makes a difference. */
class SampleScenariosTest {

	private static final LocalDate LOOKED_AT = LocalDate.of(2026, 11, 21);

	@TempDir
	Path folder;

	static List<String> samples() {
		return Installed.SAMPLES;
	}

	@ParameterizedTest
	@MethodSource("samples")
	void longerOrSecondUseCostsTheClimateLess(String sample) throws Exception {
		Roadmap roadmap = Installed.open(sample, folder).roadmap();
		List<Scenario> devices = roadmap.getScenarios().stream().filter(scenario -> !changesAPath(scenario)).toList();
		assertFalse(devices.isEmpty());
		List<Map<FleetFigure, BigDecimal>> total = ScenarioComparison.of(roadmap, devices, LOOKED_AT).total();
		for (int i = 0; i < devices.size(); i++) {
			BigDecimal asItIs = total.getFirst().get(FleetFigure.TOTAL);
			assertTrue(total.get(i + 1).get(FleetFigure.TOTAL).compareTo(asItIs) < 0, devices.get(i).getName());
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void anotherPathEndsOnAnotherDay(String sample) throws Exception {
		Roadmap roadmap = Installed.open(sample, folder).roadmap();
		List<Scenario> scenarios = roadmap.getScenarios().stream().filter(SampleScenariosTest::changesAPath).toList();
		assertFalse(scenarios.isEmpty());
		for (List<PathFigures> figures : ScenarioComparison.of(roadmap, scenarios, LOOKED_AT).paths().values()) {
			assertNotEquals(figures.getFirst().targetDate(), figures.getLast().targetDate());
		}
	}

	private static boolean changesAPath(Scenario scenario) {
		return scenario.getChanges().stream().anyMatch(PathChange.class::isInstance);
	}
}
