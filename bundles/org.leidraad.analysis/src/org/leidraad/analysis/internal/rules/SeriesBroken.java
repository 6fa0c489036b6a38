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

import java.time.LocalDate;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.SeriesBreak;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A series whose method changed without one date on which both methods measured, so that nobody can tell what changed:
 * the world or the ruler. The last break is told, and only after the baseline: a new baseline begins a new series.
 */
final class SeriesBroken extends ThreadRule<Indicator> {

	SeriesBroken() {
		super("series-break", Severity.WARNING, Indicator.class, SeriesBreak.READS);
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (isMethodChanged(indicator)) {
			SeriesBreak.of(indicator).stream().filter(one -> !one.hasOverlap()).reduce((first, second) -> second)
					.ifPresent(last -> report.found(Literals.INDICATOR__MEASUREMENTS, List.of(last.date().toString()),
							() -> repairs(indicator, last.date(), context)));
		}
	}

	private static boolean isMethodChanged(Indicator indicator) {
		if (indicator.eIsSet(Literals.INDICATOR__MEASUREMENTS)) {
			for (Measurement measurement : indicator.getMeasurements()) {
				if (measurement.isMethodChanged()) {
					return true;
				}
			}
		}
		return false;
	}

	/** The value of that date is that of the whole, not of the part of it of which the method changed first. */
	private static List<Repair> repairs(Indicator indicator, LocalDate date, RuleContext context) {
		return Trajectory.measured(indicator).stream().filter(point -> point.date().equals(date))
				.map(first -> rebaseline(indicator, first, context)).toList();
	}

	private static Repair rebaseline(Indicator indicator, Point first, RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.rebaseline", first.date().toString()), changes -> {
			String note = new Writing(context).text("text.rebaselined", first.date().toString());
			changes.set(indicator, Literals.INDICATOR__BASELINE, first.value())
					.set(indicator, Literals.INDICATOR__BASELINE_DATE, first.date())
					.set(indicator, Literals.ELEMENT__NOTES, isBlank(indicator.getNotes())
							? note
							: indicator.getNotes().strip() + "\n" + note)
					.show(indicator);
		});
	}
}
