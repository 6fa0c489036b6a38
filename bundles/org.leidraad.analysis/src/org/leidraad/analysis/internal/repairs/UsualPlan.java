/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.leidraad.analysis.repair.Steps;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** A plan of approach with the actions that the 2018 report recommends to everyone. */
public final class UsualPlan {

	/** An action, and in how many months from now it should be done. */
	private record Usual(String key, int months) {
	}

	private static final List<Usual> ACTIONS = List.of(
			new Usual("text.action.ambassador", 2), new Usual("text.action.workshop", 4),
			new Usual("text.action.dialogue", 8), new Usual("text.action.evaluation", 12));

	private UsualPlan() {
	}

	/**
	 * Makes the plan for a target: whoever answers for the target answers for it.
	 *
	 * @param context where the roadmap is
	 * @param target the target
	 * @return the repair
	 */
	public static Repair repair(RuleContext context, Target target) {
		return new Steps(AnalysisTexts.message("repair.new-plan"), changes -> {
			Writing writing = new Writing(context);
			ActionPlan plan = writing.element(Literals.ACTION_PLAN, ActionPlan.class, "text.new-plan",
					ElementName.of(target));
			plan.setOwner(target.getOwner());
			ACTIONS.forEach(usual -> plan.getActions().add(action(writing, usual, target)));
			changes.add(context.roadmap(), Literals.ROADMAP__PLANS, plan)
					.add(plan, Literals.ACTION_PLAN__TARGETS, target).show(plan);
		});
	}

	private static Action action(Writing writing, Usual usual, Target target) {
		LocalDate today = writing.context().today();
		Action action = writing.element(Literals.ACTION, Action.class, usual.key());
		action.setStart(today);
		CalendarDates.after(today, Period.ofMonths(usual.months())).ifPresent(action::setEnd);
		action.setOwner(target.getOwner());
		return action;
	}
}
