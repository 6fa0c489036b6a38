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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Ambition;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.Rung;
import org.leidraad.model.Target;

class FlowMeasurementTest {

	private static final RoadmapFactory NEW = RoadmapFactory.eINSTANCE;
	private static final String LAPTOPS = "30213100-6";

	private final Roadmap roadmap = NEW.createRoadmap();
	private final Target target = NEW.createTarget();
	private final Indicator indicator = NEW.createIndicator();

	FlowMeasurementTest() {
		Ambition ambition = NEW.createAmbition();
		roadmap.getAmbitions().add(ambition);
		ambition.getTargets().add(target);
		target.getIndicators().add(indicator);
		flow(FlowKind.OUT, 60, Rung.R3, 72, LAPTOPS).setTracedUnits(BigDecimal.valueOf(50));
		flow(FlowKind.OUT, 40, Rung.R8, 48, LAPTOPS).setTracedUnits(BigDecimal.valueOf(40));
		flow(FlowKind.OUT, 100, Rung.R8, 60, "30231310-3");
		flow(FlowKind.IN, 25, Rung.R5, 0, LAPTOPS);
		flow(FlowKind.IN, 75, Rung.NONE, 0, LAPTOPS);
		flow(FlowKind.IN_USE, 900, Rung.NONE, 30, LAPTOPS);
		flow(FlowKind.IN_STOCK, 100, Rung.NONE, 0, LAPTOPS);
		flow(FlowKind.DEFECT, 50, Rung.NONE, 0, LAPTOPS);
		flow(FlowKind.REPAIRED, 40, Rung.R4, 0, LAPTOPS);
	}

	private DeviceFlow flow(FlowKind kind, int units, Rung rung, int months, String group) {
		DeviceFlow flow = NEW.createDeviceFlow();
		flow.setKind(kind);
		flow.setYear(2026);
		flow.setProductGroup(group);
		flow.setUnits(BigDecimal.valueOf(units));
		flow.setRung(rung);
		flow.setAverageAge(months == 0 ? null : BigDecimal.valueOf(months));
		roadmap.getFlows().add(flow);
		return flow;
	}

	@ParameterizedTest
	@CsvSource({"KPI-TRACE, 90", "KPI-REUSE-OUT, 60", "KPI-REFURB, 25", "KPI-LIFE, 5.2", "KPI-AGE, 30", "KPI-IDLE, 10",
		"KPI-REPAIR, 80", "KPI-RIDX, 0.48"})
	void theFlowsOfTheProductGroupsOfTheTargetCount(String id, BigDecimal value) {
		indicator.setCatalogueId(id);
		target.getProductGroups().add(LAPTOPS);
		assertEquals(List.of(new FlowMeasurement(indicator, LocalDate.of(2026, 12, 31), value)),
				FlowMeasurement.missing(roadmap));
	}

	/** The worked example: 30 % recycled comes in, 60 % goes to recycling, in use as long as usual. */
	@Test
	void theMaterialCircularityIndicatorIsTheMeanByMass() {
		indicator.setCatalogueId("KPI-MCI");
		roadmap.getFlows().clear();
		flow(FlowKind.IN, 100, Rung.NONE, 0, LAPTOPS).setRecycledContent(BigDecimal.valueOf(30));
		flow(FlowKind.OUT, 60, Rung.R8, 48, LAPTOPS);
		flow(FlowKind.OUT, 40, Rung.NONE, 48, LAPTOPS);
		assertTrue(FlowMeasurement.missing(roadmap).isEmpty(), "mass and usual years of use are not known");
		profile(LAPTOPS, "1.6");
		assertEquals(new BigDecimal("0.441772"), FlowMeasurement.missing(roadmap).getFirst().value());
		flow(FlowKind.IN, 50, Rung.NONE, 0, "30231310-3");
		flow(FlowKind.OUT, 50, Rung.NONE, 48, "30231310-3");
		profile("30231310-3", "6.4");
		// 200 laptops of 1.6 kg that are 0.441772, and 100 screens of 6.4 kg that are 0.1: (320 x + 640 y) / 960
		assertEquals(new BigDecimal("0.213924"), FlowMeasurement.missing(roadmap).getFirst().value());
		target.getProductGroups().add(LAPTOPS);
		assertEquals(new BigDecimal("0.441772"), FlowMeasurement.missing(roadmap).getFirst().value());
	}

	private void profile(String group, String mass) {
		DeviceProfile profile = NEW.createDeviceProfile();
		profile.setProductGroup(group);
		profile.setUnitMass(new BigDecimal(mass));
		profile.setReferenceYears(BigDecimal.valueOf(4));
		roadmap.getProfiles().add(profile);
	}

	@Test
	void withoutProductGroupsAllFlowsCount() {
		indicator.setCatalogueId("KPI-REUSE-OUT");
		assertEquals(new BigDecimal("30"), FlowMeasurement.missing(roadmap).getFirst().value());
	}

	@Test
	void aYearThatWasMeasuredIsLeftAlone() {
		indicator.setCatalogueId("KPI-TRACE");
		Measurement measurement = NEW.createMeasurement();
		measurement.setDate(LocalDate.of(2026, 6, 30));
		indicator.getMeasurements().add(measurement);
		assertTrue(FlowMeasurement.missing(roadmap).isEmpty());
	}

	@Test
	void otherIndicatorsCannotBeComputed() {
		indicator.setCatalogueId("KPI-PUE");
		assertTrue(FlowMeasurement.missing(roadmap).isEmpty());
		indicator.setCatalogueId(null);
		assertTrue(FlowMeasurement.missing(roadmap).isEmpty());
	}

	@Test
	void absurdYearsAreNoYears() {
		indicator.setCatalogueId("KPI-TRACE");
		roadmap.getFlows().forEach(flow -> flow.setYear(Integer.MAX_VALUE));
		assertTrue(FlowMeasurement.missing(roadmap).isEmpty());
		roadmap.getFlows().forEach(flow -> flow.setYear(null));
		assertTrue(FlowMeasurement.missing(roadmap).isEmpty());
	}

	@Test
	void valuesAreEnteredAsCalculatedInOneStep() {
		indicator.setCatalogueId("KPI-TRACE");
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		stack.execute(FlowMeasurement.entering(FlowMeasurement.missing(roadmap), LocalDate.of(2027, 1, 15),
				FlowMeasurement.note(Locale.forLanguageTag("nl"))).command(domain));
		Measurement entered = indicator.getMeasurements().getFirst();
		assertEquals(DataOrigin.CALCULATED, entered.getOrigin());
		assertEquals(new BigDecimal("45"), entered.getValue());
		assertTrue(FlowMeasurement.missing(roadmap).isEmpty());
		stack.undo();
		assertTrue(indicator.getMeasurements().isEmpty());
	}
}
