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

import java.time.Period;
import java.util.stream.Stream;

import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;

/** The actions that could stand behind an effort indicator. */
public final class ActionsFor {

	private static final Period USUAL = Period.ofMonths(6);

	private ActionsFor() {
	}

	/**
	 * The actions that move the target of an indicator, and those of the plans for it, that are not linked to the
	 * indicator yet.
	 *
	 * @param indicator the indicator
	 * @return the actions, each once
	 */
	public static Stream<Action> target(Indicator indicator) {
		return Stream.of(indicator.eContainer()).filter(Target.class::isInstance).map(Target.class::cast)
				.flatMap(target -> Stream.concat(target.getActions().stream(),
						target.getPlans().stream().flatMap(plan -> plan.getActions().stream())))
				.filter(action -> !action.getIndicators().contains(indicator)).distinct();
	}

	/**
	 * Adds an action for an indicator: to the first plan for its target, and where there is none to a new plan.
	 *
	 * @param indicator the indicator
	 * @param context where the roadmap is
	 * @param changes takes the changes
	 */
	public static void add(Indicator indicator, RuleContext context, Changes changes) {
		Writing writing = new Writing(context);
		Action action = writing.element(Literals.ACTION, Action.class, "text.new-action", ElementName.of(indicator));
		action.setStart(context.today());
		CalendarDates.after(context.today(), USUAL).ifPresent(action::setEnd);
		Target target = indicator.eContainer() instanceof Target one ? one : null;
		if (target != null && target.eIsSet(Literals.TARGET__PLANS)) {
			changes.add(target.getPlans().getFirst(), Literals.ACTION_PLAN__ACTIONS, action);
		} else {
			ActionPlan plan = writing.element(Literals.ACTION_PLAN, ActionPlan.class, "text.new-plan",
					ElementName.of(target == null ? indicator : target));
			plan.getActions().add(action);
			changes.add(context.roadmap(), Literals.ROADMAP__PLANS, plan);
			if (target != null) {
				changes.add(plan, Literals.ACTION_PLAN__TARGETS, target);
			}
		}
		changes.add(action, Literals.ACTION__INDICATORS, indicator);
		Stakeholder owner = indicator.getResponsible() == null && target != null
				? target.getOwner()
				: indicator.getResponsible();
		if (owner != null) {
			changes.set(action, Literals.ACTION__OWNER, owner);
		}
		changes.show(action);
	}
}
