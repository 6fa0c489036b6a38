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

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * An indicator, of whatever kind, without one measured value. The baseline can be entered as the first. That of an
 * effort can also be counted from its actions.
 */
final class IndicatorWithoutMeasurement extends ThreadRule<Indicator> {

	IndicatorWithoutMeasurement() {
		super("indicator-without-measurement", Severity.WARNING, Indicator.class, IndicatorAssessment.READS);
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (!isMeasured(indicator, context)) {
			report.found(Literals.INDICATOR__MEASUREMENTS, List.of(), () -> repairs(indicator, context));
		}
	}

	private static boolean isMeasured(Indicator indicator, RuleContext context) {
		if (!indicator.eIsSet(Literals.INDICATOR__MEASUREMENTS)) {
			return indicator.getKind() == IndicatorKind.EFFORT && indicator.eIsSet(Literals.INDICATOR__ACTIONS)
					&& new IndicatorAssessment().assess(indicator, context.today()).actual().isPresent();
		}
		// nearly always the first one counts, and there is no need to sort out which correct which
		return LatestMeasurement.isPlain(indicator, indicator.getMeasurements().getFirst())
				|| !Trajectory.measured(indicator).isEmpty();
	}

	private static List<Repair> repairs(Indicator indicator, RuleContext context) {
		boolean started = indicator.getBaselineDate() != null
				&& Decimals.usable(indicator.getBaseline()).isPresent();
		return started
				? List.of(new Steps(AnalysisTexts.message("repair.measure-baseline"),
						changes -> addBaseline(indicator, context, changes)))
				: List.of();
	}

	private static void addBaseline(Indicator indicator, RuleContext context, Changes changes) {
		Measurement measurement = new Writing(context).element(Literals.MEASUREMENT, Measurement.class,
				"text.baseline");
		measurement.setDate(indicator.getBaselineDate());
		measurement.setValue(indicator.getBaseline());
		measurement.setEnteredOn(context.today());
		changes.add(indicator, Literals.INDICATOR__MEASUREMENTS, measurement).show(measurement);
	}
}
