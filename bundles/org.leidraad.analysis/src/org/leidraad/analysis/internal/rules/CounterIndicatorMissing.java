/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.catalogue.IndicatorCatalogue;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Aspect;
import org.leidraad.model.Direction;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/**
 * A target that saves energy in use, which new devices do, without an indicator of what making them costs: embodied
 * carbon, or years of use (2018 report: saving energy with new models and saving materials pull in two directions).
 */
final class CounterIndicatorMissing extends ThreadRule<Target> {

	private static final String ENERGY = "KPI-KWH-WP";
	private static final Set<String> COUNTER = Set.of("KPI-CO2-DEV", "KPI-CO2-TOT", "KPI-CO2-FTE", "KPI-LIFE",
			"KPI-AGE");
	private static final List<String> COUNTER_TEMPLATES = List.of("KPI-CO2-DEV", "KPI-LIFE");
	private static final Set<String> WATT_HOURS = Set.of("wh", "kwh", "mwh", "gwh");

	private final IndicatorCatalogue catalogue = new IndicatorCatalogue();

	CounterIndicatorMissing() {
		super("counter-indicator-missing", Severity.WARNING, Target.class, Reads.own().at(
				Path.via(Literals.TARGET__INDICATORS), Literals.INDICATOR__ASPECT, Literals.INDICATOR__CATALOGUE_ID,
				Literals.INDICATOR__DIRECTION, Literals.INDICATOR__UNIT));
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		if (!target.eIsSet(Literals.TARGET__INDICATORS)) {
			return;
		}
		Indicator saving = null;
		for (Indicator indicator : target.getIndicators()) {
			if (isCounter(indicator)) {
				return;
			}
			if (saving == null && savesEnergy(indicator)) {
				saving = indicator;
			}
		}
		if (saving != null) {
			report.found(Literals.TARGET__INDICATORS, List.of(ElementName.current(saving)),
					() -> repairs(target, context));
		}
	}

	private static boolean isCounter(Indicator indicator) {
		String id = indicator.getCatalogueId();
		return indicator.getAspect() == Aspect.LIFETIME || id != null && COUNTER.contains(id.strip());
	}

	private static boolean savesEnergy(Indicator indicator) {
		if (indicator.getDirection() != Direction.DOWN) {
			return false;
		}
		String id = indicator.getCatalogueId();
		return id != null && ENERGY.equals(id.strip())
				|| indicator.getAspect() == Aspect.ENERGY && isWattHours(indicator.getUnit());
	}

	private static boolean isWattHours(String unit) {
		return unit != null && WATT_HOURS.contains(unit.strip().split("[ /]", 2)[0].toLowerCase(Locale.ROOT));
	}

	private List<Repair> repairs(Target target, RuleContext context) {
		return COUNTER_TEMPLATES.stream().flatMap(id -> catalogue.find(id).stream())
				.<Repair>map(template -> new Steps(
						AnalysisTexts.message("repair.insert-indicator", template.label()), changes -> {
							Indicator indicator = template.create(context.language());
							changes.add(target, Literals.TARGET__INDICATORS, indicator).show(indicator);
						}))
				.toList();
	}
}
