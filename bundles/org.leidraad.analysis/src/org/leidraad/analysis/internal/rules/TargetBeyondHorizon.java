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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Horizon;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** A target that is due outside the years of the roadmap. */
final class TargetBeyondHorizon extends ThreadRule<Target> {

	TargetBeyondHorizon() {
		super("target-beyond-horizon", Severity.ERROR, Target.class, Reads.own().at(
				Path.up(Literals.AMBITION__TARGETS).thenUp(Literals.ROADMAP__AMBITIONS), Literals.ROADMAP__FIRST_YEAR,
				Literals.ROADMAP__LAST_YEAR));
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		LocalDate due = target.getDueDate();
		if (due != null && !Horizon.of(context.roadmap()).contains(due)) {
			report.found(Literals.TARGET__DUE_DATE, List.of(due.toString()), () -> repairs(target, due, context));
		}
	}

	private static List<Repair> repairs(Target target, LocalDate due, RuleContext context) {
		Horizon horizon = Horizon.of(context.roadmap());
		List<Repair> repairs = new ArrayList<>();
		horizon.nearest(due).ifPresent(date -> repairs.add(new Setting(
				AnalysisTexts.message("repair.move-due-date", date.toString()), target, Literals.TARGET__DUE_DATE,
				date)));
		if (CalendarDates.isYear(due.getYear())) {
			repairs.add(extension(context.roadmap(), horizon, due.getYear()));
		}
		return repairs;
	}

	private static Repair extension(Roadmap roadmap, Horizon horizon, int year) {
		boolean later = horizon.last().filter(last -> year > last).isPresent();
		EAttribute side = later ? Literals.ROADMAP__LAST_YEAR : Literals.ROADMAP__FIRST_YEAR;
		return new Setting(AnalysisTexts.message("repair.extend-horizon", Integer.toString(year)), roadmap, side, year);
	}
}
