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
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Action;
import org.leidraad.model.ActionState;
import org.leidraad.model.RoadmapPackage.Literals;

/** An action that should have ended before today, and is neither done nor cancelled. */
final class ActionLate extends ThreadRule<Action> {

	private static final Period LONGER = Period.ofMonths(1);

	ActionLate() {
		super("action-late", Severity.WARNING, Action.class, Reads.own());
	}

	@Override
	public void check(Action action, RuleContext context, FindingReport report) {
		LocalDate end = action.getEnd();
		boolean open = action.getState() == ActionState.PLANNED || action.getState() == ActionState.IN_PROGRESS;
		if (open && end != null && end.isBefore(context.today())) {
			report.found(Literals.ACTION__END, List.of(end.toString()), () -> repairs(action, context.today()));
		}
	}

	private static List<Repair> repairs(Action action, LocalDate today) {
		List<Repair> repairs = new ArrayList<>();
		repairs.add(new Setting(AnalysisTexts.message("repair.action-done"), action, Literals.ACTION__STATE,
				ActionState.DONE));
		CalendarDates.after(today, LONGER).ifPresent(date -> repairs.add(new Setting(
				AnalysisTexts.message("repair.move-end", date.toString()), action, Literals.ACTION__END, date)));
		return repairs;
	}
}
