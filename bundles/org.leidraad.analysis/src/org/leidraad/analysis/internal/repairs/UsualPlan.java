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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.Horizon;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;

/**
 * A plan of approach with the actions that the 2018 report recommends to everyone, one after the other: its second
 * decision point.
 */
public final class UsualPlan {

	/** An action, and after how many days from the start of the plan it is done where there is time enough. */
	private record Usual(String key, int days) {
	}

	private static final List<Usual> ACTIONS = List.of(new Usual("text.action.ambassador", 61),
			new Usual("text.action.workshop", 122), new Usual("text.action.dialogue", 243),
			new Usual("text.action.evaluation", 365), new Usual("text.action.evaluation-last", 730));
	private static final int USUAL_DAYS = ACTIONS.getLast().days();
	/** With less, actions would end before they begin. */
	private static final int LEAST_DAYS = 4 * ACTIONS.size();
	/** So long before the target is due the last evaluation is, if the plan is long: then steering still helps. */
	private static final int DAYS_TO_STEER = 90;
	/** No action takes longer: a late evaluation begins shortly before its end, not when the one before ends. */
	private static final int LONGEST_DAYS = 122;

	private UsualPlan() {
	}

	/**
	 * Makes the plan for a target: whoever answers for the target answers for it. It begins today, or with the first
	 * year of the roadmap, and ends before the target is due and the roadmap ends, unless that leaves no time at all.
	 *
	 * @param context where the roadmap is
	 * @param target the target
	 * @return the repair
	 */
	public static Repair repair(RuleContext context, Target target) {
		return new Steps(AnalysisTexts.message("repair.new-plan"), changes -> {
			ActionPlan plan = new Writing(context).element(Literals.ACTION_PLAN, ActionPlan.class, "text.new-plan",
					ElementName.of(target));
			plan.getActions().addAll(actions(context, target));
			changes.add(context.roadmap(), Literals.ROADMAP__PLANS, plan)
					.add(plan, Literals.ACTION_PLAN__TARGETS, target);
			Optional.ofNullable(target.getOwner()).ifPresent(owner -> own(plan, owner, changes));
			changes.show(plan);
		});
	}

	/** Linked by changes, so that undo takes the links away again at the side of the stakeholder too. */
	private static void own(ActionPlan plan, Stakeholder owner, Changes changes) {
		changes.set(plan, Literals.ACTION_PLAN__OWNER, owner);
		plan.getActions().forEach(action -> changes.set(action, Literals.ACTION__OWNER, owner));
	}

	private static List<Action> actions(RuleContext context, Target target) {
		Writing writing = new Writing(context);
		List<Action> actions = new ArrayList<>();
		for (Usual usual : ACTIONS) {
			Action action = writing.element(Literals.ACTION, Action.class, usual.key());
			action.setDescription(writing.text(usual.key() + ".description"));
			if (!actions.isEmpty()) {
				action.getAfter().add(actions.getLast());
			}
			actions.add(action);
		}
		start(context).ifPresent(start -> date(actions, start, ends(start, last(context, target, start))));
		return actions;
	}

	/** The first day of the plan; none on a day that can only be a mistake. */
	private static Optional<LocalDate> start(RuleContext context) {
		Horizon horizon = Horizon.of(context.roadmap());
		LocalDate today = context.today();
		return Optional.of(horizon.startsAfter(today) ? LocalDate.of(horizon.first().orElseThrow(), 1, 1) : today)
				.filter(day -> CalendarDates.isYear(day.getYear()));
	}

	private static void date(List<Action> actions, LocalDate start, List<Integer> ends) {
		LocalDate next = start;
		for (int i = 0; i < actions.size(); i++) {
			LocalDate end = start.plusDays(ends.get(i));
			actions.get(i).setStart(later(next, end.minusDays(LONGEST_DAYS)));
			actions.get(i).setEnd(end);
			next = end.plusDays(1);
		}
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	/** The last day on which the plan may run; none if neither target nor roadmap has an end that lies ahead. */
	private static Optional<LocalDate> last(RuleContext context, Target target, LocalDate start) {
		Optional<LocalDate> due = Optional.ofNullable(target.getDueDate()).filter(start::isBefore)
				.filter(day -> CalendarDates.isYear(day.getYear())).map(day -> day.minusDays(1));
		return Stream.of(due, Horizon.of(context.roadmap()).end()).flatMap(Optional::stream)
				.filter(start::isBefore).min(LocalDate::compareTo);
	}

	/** The days from the start on which the actions end: as usual, closer together where there is less time. */
	private static List<Integer> ends(LocalDate start, Optional<LocalDate> last) {
		long room = last.map(day -> ChronoUnit.DAYS.between(start, day)).orElse((long) USUAL_DAYS);
		if (room < LEAST_DAYS) {
			return ACTIONS.stream().map(Usual::days).toList();
		}
		if (room < USUAL_DAYS + DAYS_TO_STEER) {
			return ACTIONS.stream().map(usual -> (int) (room * usual.days() / USUAL_DAYS)).toList();
		}
		List<Integer> ends = new ArrayList<>(ACTIONS.stream().map(Usual::days).toList());
		ends.set(ends.size() - 1, (int) room - DAYS_TO_STEER);
		return ends;
	}
}
