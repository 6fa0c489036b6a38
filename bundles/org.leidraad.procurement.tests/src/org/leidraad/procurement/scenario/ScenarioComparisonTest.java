/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Ambition;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.PathChange;
import org.leidraad.model.RefurbishedShareChange;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.Scenario;
import org.leidraad.model.Target;
import org.leidraad.model.UseYearsChange;
import org.leidraad.model.change.TreeWatch;

class ScenarioComparisonTest {

	private static final LocalDate ON = LocalDate.of(2027, 12, 31);
	private static final RoadmapFactory NEW = RoadmapFactory.eINSTANCE;

	private final Roadmap roadmap = NEW.createRoadmap();
	private final DeviceProfile laptops = NEW.createDeviceProfile();
	private final CalculationParameter grid = NEW.createCalculationParameter();

	ScenarioComparisonTest() {
		laptops.setProductGroup("30213100-6");
		laptops.setUnits(BigDecimal.valueOf(1000));
		laptops.setUseYears(BigDecimal.valueOf(4));
		laptops.setEmbodiedCarbon(BigDecimal.valueOf(236));
		laptops.setRefurbishedCarbon(BigDecimal.valueOf(60));
		laptops.setYearlyEnergy(BigDecimal.valueOf(20));
		laptops.setPrice(BigDecimal.valueOf(850));
		roadmap.getProfiles().add(laptops);
		grid.setKind(ParameterKind.GRID_FACTOR);
		grid.setValue(new BigDecimal("0.27"));
		roadmap.getParameters().add(grid);
	}

	private Scenario scenario() {
		Scenario scenario = NEW.createScenario();
		roadmap.getScenarios().add(scenario);
		return scenario;
	}

	private Scenario sixYears() {
		UseYearsChange change = NEW.createUseYearsChange();
		change.setProfile(laptops);
		change.setYears(BigDecimal.valueOf(6));
		Scenario scenario = scenario();
		scenario.getChanges().add(change);
		return scenario;
	}

	private Scenario refurbished(int percentage) {
		RefurbishedShareChange change = NEW.createRefurbishedShareChange();
		change.setProfile(laptops);
		change.setShare(BigDecimal.valueOf(percentage));
		Scenario scenario = scenario();
		scenario.getChanges().add(change);
		return scenario;
	}

	private ScenarioComparison compare() {
		return ScenarioComparison.of(roadmap, roadmap.getScenarios(), ON);
	}

	private static void assertFigure(String expected, Map<FleetFigure, BigDecimal> figures, FleetFigure figure) {
		assertEquals(new BigDecimal(expected), figures.get(figure).setScale(2, RoundingMode.HALF_UP), figure.id());
	}

	@Test
	void sixYearsInsteadOfFour() {
		sixYears();
		List<Map<FleetFigure, BigDecimal>> figures = compare().fleets().get(laptops);
		assertFigure("250.00", figures.get(0), FleetFigure.BOUGHT);
		assertFigure("166.67", figures.get(1), FleetFigure.BOUGHT);
		assertFigure("212500.00", figures.get(0), FleetFigure.SPEND);
		assertFigure("59.00", figures.get(0), FleetFigure.EMBODIED);
		assertFigure("39.33", figures.get(1), FleetFigure.EMBODIED);
		assertFigure("5.40", figures.get(0), FleetFigure.IN_USE);
		assertFigure("64.40", figures.get(0), FleetFigure.PER_DEVICE);
		assertFigure("44.73", figures.get(1), FleetFigure.PER_DEVICE);
		assertEquals(figures.get(0), compare().total().get(0), "one group is all");
	}

	@Test
	void thirtyPerCentRefurbished() {
		refurbished(30);
		List<Map<FleetFigure, BigDecimal>> figures = compare().fleets().get(laptops);
		assertFigure("250.00", figures.get(1), FleetFigure.BOUGHT);
		assertFigure("175.00", figures.get(1), FleetFigure.NEW);
		assertFigure("45.80", figures.get(1), FleetFigure.EMBODIED);
		assertFigure("212500.00", figures.get(0), FleetFigure.SPEND);
		assertFalse(figures.get(1).containsKey(FleetFigure.SPEND), "refurbished devices are not free");
		assertFalse(compare().total().get(1).containsKey(FleetFigure.SPEND));
	}

	@Test
	void scenariosCanHaveSeveralChanges() {
		Scenario both = sixYears();
		both.getChanges().addAll(refurbished(30).getChanges());
		assertFigure("30.53", compare().fleets().get(laptops).get(1), FleetFigure.EMBODIED);
	}

	@Test
	void whatIsNotKnownIsLeftOut() {
		refurbished(30);
		laptops.setRefurbishedCarbon(null);
		List<Map<FleetFigure, BigDecimal>> figures = compare().fleets().get(laptops);
		assertTrue(figures.get(0).containsKey(FleetFigure.EMBODIED));
		assertFalse(figures.get(1).containsKey(FleetFigure.EMBODIED));
		assertFalse(figures.get(1).containsKey(FleetFigure.TOTAL));
		grid.setValue(null);
		assertFalse(compare().fleets().get(laptops).get(0).containsKey(FleetFigure.IN_USE));
		roadmap.getProfiles().add(NEW.createDeviceProfile());
		assertTrue(compare().total().get(0).isEmpty(), "a sum without one of its parts would be too small");
	}

	@Test
	void theFactorOfTheYearCounts() {
		CalculationParameter later = EcoreUtil.copy(grid);
		later.setYear(2027);
		later.setValue(new BigDecimal("0.20"));
		CalculationParameter future = EcoreUtil.copy(grid);
		future.setYear(2030);
		future.setValue(new BigDecimal("0.10"));
		roadmap.getParameters().addAll(List.of(future, later));
		assertFigure("4.00", compare().fleets().get(laptops).get(0), FleetFigure.IN_USE);
	}

	@Test
	void absurdNumbersGiveNoFigures() {
		for (String wild : List.of("0", "-4", "1e999999", "1e-999999")) {
			laptops.setUseYears(new BigDecimal(wild));
			laptops.setYearlyEnergy(new BigDecimal("1e999999"));
			laptops.setRefurbishedShare(new BigDecimal(wild));
			assertFalse(compare().fleets().get(laptops).get(0).containsKey(FleetFigure.TOTAL), wild);
		}
	}

	@Test
	void anotherPathIsJudgedOtherwise() {
		Indicator indicator = indicator();
		PathChange change = NEW.createPathChange();
		change.setIndicator(indicator);
		change.getMilestones().add(milestone(LocalDate.of(2030, 12, 31), "60"));
		Scenario slower = scenario();
		slower.getChanges().add(change);
		List<PathFigures> paths = compare().paths().get(indicator);
		assertEquals(IndicatorState.BEHIND, paths.get(0).state());
		assertEquals(IndicatorState.ON_TRACK, paths.get(1).state());
		assertEquals(Optional.of(LocalDate.of(2028, 12, 31)), paths.get(0).targetDate());
		assertEquals(Optional.of(LocalDate.of(2030, 12, 31)), paths.get(1).targetDate());
	}

	@Test
	void theRoadmapIsLeftUntouched() {
		Indicator indicator = indicator();
		PathChange change = NEW.createPathChange();
		change.setIndicator(indicator);
		sixYears().getChanges().add(change);
		refurbished(30);
		Roadmap before = EcoreUtil.copy(roadmap);
		List<Notification> changes = new ArrayList<>();
		roadmap.eAdapters().add(new Watch(changes));
		compare();
		assertEquals(List.of(), changes);
		assertTrue(EcoreUtil.equals(before, roadmap));
	}

	private static final class Watch extends AdapterImpl implements TreeWatch {

		private final List<Notification> changes;

		Watch(List<Notification> changes) {
			this.changes = changes;
		}

		@Override
		public void treeChanged(Notification change) {
			changes.add(change);
		}
	}

	/** From 15 to 60 in 2028; 33 measured at the end of 2027. */
	private Indicator indicator() {
		Indicator indicator = NEW.createIndicator();
		indicator.setBaselineDate(LocalDate.of(2024, 12, 31));
		indicator.setBaseline(BigDecimal.valueOf(15));
		indicator.setFrequency("P1Y");
		indicator.getMilestones().add(milestone(LocalDate.of(2028, 12, 31), "60"));
		Measurement measurement = NEW.createMeasurement();
		measurement.setDate(ON);
		measurement.setValue(new BigDecimal("37.5"));
		indicator.getMeasurements().add(measurement);
		Target target = NEW.createTarget();
		target.getIndicators().add(indicator);
		Ambition ambition = NEW.createAmbition();
		ambition.getTargets().add(target);
		roadmap.getAmbitions().add(ambition);
		return indicator;
	}

	private static Milestone milestone(LocalDate date, String value) {
		Milestone milestone = NEW.createMilestone();
		milestone.setDate(date);
		milestone.setValue(new BigDecimal(value));
		return milestone;
	}
}
