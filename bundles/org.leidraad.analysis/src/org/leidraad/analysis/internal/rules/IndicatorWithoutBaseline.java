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

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.Horizon;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage.Literals;

/** A quantitative indicator whose baseline lacks its value or its date. */
final class IndicatorWithoutBaseline extends ThreadRule<Indicator> {

	IndicatorWithoutBaseline() {
		super("indicator-without-baseline", Severity.WARNING, Indicator.class, Reads.own());
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		boolean hasValue = Decimals.usable(indicator.getBaseline()).isPresent();
		if (indicator.getKind() != IndicatorKind.QUANTITATIVE || hasValue && indicator.getBaselineDate() != null) {
			return;
		}
		report.found(hasValue ? Literals.INDICATOR__BASELINE_DATE : Literals.INDICATOR__BASELINE, List.of(),
				() -> repairs(indicator, hasValue, context));
	}

	private static List<Repair> repairs(Indicator indicator, boolean hasValue, RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		if (hasValue) {
			Horizon.of(context.roadmap()).first().map(year -> year - 1).flatMap(CalendarDates::lastDayOf)
					.ifPresent(date -> repairs.add(new Setting(
							AnalysisTexts.message("repair.date-baseline", date.toString()), indicator,
							Literals.INDICATOR__BASELINE_DATE, date)));
		}
		Trajectory.measured(indicator).stream().findFirst()
				.ifPresent(first -> repairs.add(fromMeasurement(indicator, first)));
		return repairs;
	}

	private static Repair fromMeasurement(Indicator indicator, Point first) {
		return new Steps(
				AnalysisTexts.message("repair.baseline-from-measurement", first.date().toString()),
				changes -> changes.set(indicator, Literals.INDICATOR__BASELINE, first.value())
						.set(indicator, Literals.INDICATOR__BASELINE_DATE, first.date()).show(indicator));
	}
}
