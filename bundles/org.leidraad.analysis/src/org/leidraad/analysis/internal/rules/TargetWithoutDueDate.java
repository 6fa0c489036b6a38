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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Horizon;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Ambition;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** A target that need never be reached. Offered are the end of the horizon, of the ambition and of the milestones. */
final class TargetWithoutDueDate extends ThreadRule<Target> {

	TargetWithoutDueDate() {
		super("target-without-due-date", Severity.WARNING, Target.class, Reads.own());
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		if (target.getDueDate() == null) {
			report.found(Literals.TARGET__DUE_DATE, List.of(), () -> repairs(target, context));
		}
	}

	private static List<Repair> repairs(Target target, RuleContext context) {
		Horizon horizon = Horizon.of(context.roadmap());
		return Stream.of(lastMilestone(target), yearOfAmbition(target), horizon.end())
				.flatMap(Optional::stream).filter(horizon::contains).distinct()
				.<Repair>map(date -> new Setting(AnalysisTexts.message("repair.set-due-date", date.toString()),
						target, Literals.TARGET__DUE_DATE, date))
				.toList();
	}

	private static Optional<LocalDate> lastMilestone(Target target) {
		return target.getIndicators().stream().flatMap(indicator -> Trajectory.destination(indicator).stream())
				.map(Point::date).max(Comparator.naturalOrder());
	}

	private static Optional<LocalDate> yearOfAmbition(Target target) {
		return target.eContainer() instanceof Ambition ambition
				? CalendarDates.lastDayOf(ambition.getYear())
				: Optional.empty();
	}
}
