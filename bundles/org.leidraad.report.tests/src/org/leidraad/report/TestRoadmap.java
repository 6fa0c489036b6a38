/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.leidraad.model.Ambition;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.Organisation;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** A small roadmap for the tests: one ambition, three targets, one of them without an indicator. */
public final class TestRoadmap {

	private TestRoadmap() {
	}

	/** A roadmap that has nothing but its name. */
	public static Roadmap empty() {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		roadmap.setName("Nothing yet");
		return roadmap;
	}

	/** The small roadmap. */
	public static Roadmap small() {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		roadmap.setName("Test road & map");
		roadmap.setSample(true);
		roadmap.setFirstYear(2024);
		roadmap.setLastYear(2030);
		Organisation body = (Organisation) Identity.create(Literals.ORGANISATION);
		body.setName("Body of Tests");
		roadmap.getOrganisations().add(body);
		Ambition ambition = (Ambition) Identity.create(Literals.AMBITION);
		ambition.setName("Fair and lasting");
		roadmap.getAmbitions().add(ambition);
		Target reuse = target(ambition, "Buy less new");
		Indicator share = indicator(reuse, "Refurbished share", "%", "15", "60");
		measure(share, "2024-12-31", "19");
		measure(share, "2025-12-31", "26");
		measure(share, "2026-12-31", "33");
		Target lasting = target(ambition, "Use for longer <years>");
		measure(indicator(lasting, "Years of use", "years", "4", "6"), "2026-12-31", "4.2");
		target(ambition, "Nobody measures this");
		buy(roadmap, reuse, share);
		return roadmap;
	}

	private static void buy(Roadmap roadmap, Target target, Indicator indicator) {
		Procurement procurement = (Procurement) Identity.create(Literals.PROCUREMENT);
		procurement.setName("Laptops 2026");
		roadmap.getProcurements().add(procurement);
		CriterionUse use = (CriterionUse) Identity.create(Literals.CRITERION_USE);
		use.setText("At least half is refurbished");
		use.getTargets().add(target);
		procurement.getCriteria().add(use);
		Contract contract = (Contract) Identity.create(Literals.CONTRACT);
		contract.setName("Contract for laptops");
		contract.setSupplier("Supplier (fictional)");
		contract.setValue(new BigDecimal("125000"));
		contract.setStart(LocalDate.of(2026, 2, 1));
		contract.setEnd(LocalDate.of(2029, 1, 31));
		contract.getCriteria().add(use);
		contract.getIndicators().add(indicator);
		roadmap.getContracts().add(contract);
	}

	private static Target target(Ambition ambition, String name) {
		Target target = (Target) Identity.create(Literals.TARGET);
		target.setName(name);
		target.setDueDate(LocalDate.of(2030, 12, 31));
		ambition.getTargets().add(target);
		return target;
	}

	private static Indicator indicator(Target target, String name, String unit, String baseline, String goal) {
		Indicator indicator = (Indicator) Identity.create(Literals.INDICATOR);
		indicator.setName(name);
		indicator.setUnit(unit);
		indicator.setFrequency("yearly");
		indicator.setMethod("Counted in the register");
		indicator.setBaselineDate(LocalDate.of(2023, 12, 31));
		indicator.setBaseline(new BigDecimal(baseline));
		Milestone milestone = (Milestone) Identity.create(Literals.MILESTONE);
		milestone.setDate(LocalDate.of(2030, 12, 31));
		milestone.setValue(new BigDecimal(goal));
		indicator.getMilestones().add(milestone);
		target.getIndicators().add(indicator);
		return indicator;
	}

	private static void measure(Indicator indicator, String date, String value) {
		Measurement measurement = (Measurement) Identity.create(Literals.MEASUREMENT);
		measurement.setDate(LocalDate.parse(date));
		measurement.setValue(new BigDecimal(value));
		measurement.setCompleteness(new BigDecimal("95"));
		indicator.getMeasurements().add(measurement);
	}
}
