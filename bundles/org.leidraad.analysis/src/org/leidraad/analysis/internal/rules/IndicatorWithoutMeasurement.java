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

import org.leidraad.analysis.Reads;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/** An indicator, of whatever kind, without one measured value. The baseline can be entered as the first. */
final class IndicatorWithoutMeasurement extends ThreadRule<Indicator> {

	IndicatorWithoutMeasurement() {
		super("indicator-without-measurement", Severity.WARNING, Indicator.class, Reads.everything());
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (Trajectory.measured(indicator).isEmpty()) {
			boolean started = indicator.getBaselineDate() != null
					&& Decimals.usable(indicator.getBaseline()).isPresent();
			List<Repair> repairs = started
					? List.of(new Steps(AnalysisTexts.message("repair.measure-baseline"),
							changes -> addBaseline(indicator, context, changes)))
					: List.of();
			report.found(Literals.INDICATOR__MEASUREMENTS, List.of(), repairs);
		}
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
