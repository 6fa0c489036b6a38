/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leidraad.analysis.Breaking.action;
import static org.leidraad.analysis.Breaking.another;
import static org.leidraad.analysis.Breaking.copies;
import static org.leidraad.analysis.Breaking.evidence;
import static org.leidraad.analysis.Breaking.level;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.leidraad.model.Action;
import org.leidraad.model.ActionState;
import org.leidraad.model.Aspect;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Direction;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;

/** Ways to break a roadmap nearly: nothing is found. */
public final class NearMisses {

	/** The ways by name. */
	public static final Map<String, Consumer<HealthyRoadmap>> ALL = new TreeMap<>(Map.ofEntries(
			Map.entry("healthy", all -> assertEquals("Target", all.target.getName())),
			Map.entry("due on the last day", all -> all.target.setDueDate(LocalDate.of(2032, 12, 31))),
			Map.entry("due on the first day", all -> all.target.setDueDate(LocalDate.of(2024, 1, 1))),
			Map.entry("an open horizon", all -> {
				all.roadmap.setFirstYear(null);
				all.roadmap.setLastYear(null);
				all.target.setDueDate(LocalDate.of(2099, 1, 1));
			}),
			Map.entry("a method in one word", all -> all.indicator.setMethod("PCF")),
			Map.entry("a frequency by event", all -> all.indicator.setFrequency("per bestelling")),
			Map.entry("a norm of zero", all -> all.indicator.setNorm("0")),
			Map.entry("a unit for what has none", all -> all.indicator.setUnit("-")),
			Map.entry("a qualitative indicator needs no figures", all -> {
				all.indicator.setKind(IndicatorKind.QUALITATIVE);
				all.indicator.setUnit(null);
				all.indicator.setBaseline(null);
				all.indicator.getMilestones().clear();
				level(all.indicator, 1, "Nothing is agreed");
				level(all.indicator, 2, "All is agreed");
				all.measurement.setValue(BigDecimal.ONE);
			}),
			Map.entry("what must stay needs no milestone", all -> {
				all.indicator.setDirection(Direction.KEEP);
				all.indicator.getMilestones().clear();
			}),
			Map.entry("an action instead of a plan", all -> {
				all.plan.getTargets().clear();
				all.action.getTargets().add(all.target);
			}),
			Map.entry("nobody answers for what is over", all -> {
				all.action.setOwner(null);
				all.action.setState(ActionState.CANCELLED);
			}),
			Map.entry("not awarded yet", all -> {
				all.procurement.setPhase(ProcurementPhase.TENDER);
				all.contract.getCriteria().clear();
			}),
			Map.entry("selection stays out of the contract", all -> {
				CriterionUse selection = HealthyRoadmap.make(Literals.CRITERION_USE, CriterionUse.class, "S");
				selection.setUse(CriterionUseType.SELECTION);
				selection.setProof("Reference");
				selection.setWeight(new BigDecimal("7"));
				all.procurement.getCriteria().add(selection);
			}),
			Map.entry("weights with decimals", all -> {
				all.criterion.setWeight(new BigDecimal("66.7"));
				all.price.setWeight(new BigDecimal("33.30"));
			}),
			Map.entry("weights of a cancelled procurement", all -> {
				all.procurement.setPhase(ProcurementPhase.CANCELLED);
				all.price.setWeight(null);
			}),
			Map.entry("no award criteria", all -> {
				all.price.setUse(CriterionUseType.CONTRACT_CLAUSE);
				all.criterion.setUse(CriterionUseType.TECHNICAL_SPECIFICATION);
			}),
			Map.entry("zero and a hundred percent", all -> {
				all.indicator.setUnit("%");
				all.measurement.setValue(BigDecimal.ZERO);
				all.measurement.setCompleteness(new BigDecimal("100"));
				another(all).setValue(new BigDecimal("100"));
			}),
			Map.entry("over a hundred of something else", all -> {
				all.indicator.setUnit("tCO2e/yr");
				all.measurement.setValue(new BigDecimal("-101"));
			}),
			Map.entry("a value that was corrected", all -> {
				all.indicator.setUnit("%");
				all.measurement.setValue(new BigDecimal("101"));
				another(all).setSupersedes(all.measurement);
			}),
			Map.entry("an edition left open", all -> all.framework.setEdition(null)),
			Map.entry("a framework to be chosen", all -> all.framework.setFramework(" ")),
			Map.entry("own text", all -> all.criterion.setCriterion(null)),
			Map.entry("elements without identifier", all -> {
				all.target.setId(null);
				all.indicator.setId(null);
			}),
			Map.entry("elements of all kinds", HealthyRoadmap::complete),
			Map.entry("measured within the days of grace", all -> all.measurement.setDate(LocalDate.of(2025, 10, 22))),
			Map.entry("measured within many days of grace", all -> {
				all.measurement.setDate(LocalDate.of(2025, 1, 1));
				all.indicator.setGraceDays(365);
			}),
			Map.entry("measured for the last time", all -> {
				all.indicator.setFrequency("P1D");
				all.indicator.getMilestones().getFirst().setDate(LocalDate.of(2025, 12, 31));
			}),
			Map.entry("another method that overlaps", all -> another(all).setMethodChanged(true)),
			Map.entry("another method from the baseline on", all -> {
				all.measurement.setMethodChanged(true);
				all.indicator.setBaselineDate(LocalDate.of(2025, 12, 31));
			}),
			Map.entry("another method in a value that was corrected", all -> {
				all.measurement.setMethodChanged(true);
				another(all).setSupersedes(all.measurement);
			}),
			Map.entry("effort that can be shown", all -> {
				all.indicator.setKind(IndicatorKind.EFFORT);
				evidence(all.action, all.indicator);
			}),
			Map.entry("effort counted from actions", all -> {
				all.indicator.setKind(IndicatorKind.EFFORT);
				all.indicator.setUnit("count");
				all.indicator.getMeasurements().clear();
				all.action.setState(ActionState.DONE);
				evidence(all.action, all.indicator);
			}),
			Map.entry("two levels with words", all -> {
				all.indicator.setKind(IndicatorKind.QUALITATIVE);
				level(all.indicator, 1, "Nothing is agreed");
				level(all.indicator, 5, "All is agreed");
				all.measurement.setValue(BigDecimal.ONE);
			}),
			Map.entry("seven indicators", all -> copies(all, 5)),
			Map.entry("energy saved and lifetime watched", all -> {
				all.indicator.setUnit("kWh");
				all.indicator.setDirection(Direction.DOWN);
				all.second.setAspect(Aspect.LIFETIME);
			}),
			Map.entry("energy saved and carbon watched", all -> {
				all.indicator.setUnit("MWh/yr");
				all.indicator.setDirection(Direction.DOWN);
				all.second.setCatalogueId("KPI-CO2-TOT");
			}),
			Map.entry("energy made", all -> all.indicator.setUnit("kWh")),
			Map.entry("less of something else", all -> {
				all.indicator.setUnit("tCO2e");
				all.indicator.setDirection(Direction.DOWN);
			}),
			Map.entry("to end today", all -> all.action.setEnd(HealthyRoadmap.TODAY)),
			Map.entry("ended in time", all -> {
				all.action.setEnd(LocalDate.of(2026, 1, 1));
				all.action.setState(ActionState.DONE);
			}),
			Map.entry("one after another", all -> {
				Action first = action(all);
				Action second = action(all);
				all.action.getAfter().addAll(List.of(first, second));
				second.getAfter().add(first);
			})));

	private NearMisses() {
	}
}
