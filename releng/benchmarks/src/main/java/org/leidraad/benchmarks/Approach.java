/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.time.LocalDate;
import java.util.List;

import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.ActionState;
import org.leidraad.model.OrganisationFunction;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** The two plans of approach of a body, with sixteen actions. */
final class Approach {

	private static final List<String> ACTIONS = List.of("Nulmeting van apparaten", "Termijn uit het ICT-beleid halen",
			"Hernieuwbare stroom contracteren", "Reparatiebalie", "Proef met gerefurbishte laptops",
			"Track & trace invoeren", "Deelpool inrichten", "Ambassadeur met mandaat aanstellen",
			"Bewustwordingsworkshop", "Opleiding inkopers", "Marktdialoog werkplek",
			"Marktdialoog eerlijke elektronica",
			"Rekenmodel levenscycluskosten", "Smelterijen uitvragen", "Koeling vervangen", "Evaluatiekalender");

	private final Draw draw;
	private final Body body;

	Approach(Draw draw, Body body) {
		this.draw = draw;
		this.body = body;
	}

	void make() {
		int half = body.targets.size() / 2;
		plan("Plan van aanpak werkplek en mobiel", body.targets.subList(0, half), ACTIONS.subList(0, 7));
		plan("Plan van aanpak organisatie, markt en datacenter", body.targets.subList(half, body.targets.size()),
				ACTIONS.subList(7, ACTIONS.size()));
	}

	private void plan(String name, List<Target> targets, List<String> actions) {
		ActionPlan plan = draw.make(Literals.ACTION_PLAN, ActionPlan.class);
		plan.setName(name + ' ' + body.number);
		plan.setOwner(body.person(OrganisationFunction.POLICY));
		plan.getTargets().addAll(targets);
		for (int i = 0; i < actions.size(); i++) {
			plan.getActions().add(action(plan, actions.get(i), targets.get(i % targets.size())));
		}
		body.roadmap.getPlans().add(plan);
	}

	private Action action(ActionPlan plan, String name, Target moves) {
		Action action = draw.make(Literals.ACTION, Action.class);
		action.setName(name);
		LocalDate start = draw.day(draw.between(2016, 2027));
		action.setStart(start);
		action.setEnd(start.plusMonths(draw.between(2, 30)));
		action.setState(state(action));
		action.setBudget(Draw.decimal(draw.between(0, 240) * 250, 0));
		action.setOwner(draw.one(body.people));
		action.getTargets().add(moves);
		action.getIndicators().addAll(moves.getIndicators());
		if (!plan.getActions().isEmpty() && draw.oneIn(2)) {
			action.getAfter().add(plan.getActions().getLast());
		}
		if (action.getState() == ActionState.DONE) {
			action.getEvidence().add("bewijs/acties/" + action.getId() + ".pdf");
		}
		return action;
	}

	private static ActionState state(Action action) {
		if (action.getEnd().isBefore(RoadmapGenerator.TODAY)) {
			return ActionState.DONE;
		}
		return action.getStart().isBefore(RoadmapGenerator.TODAY) ? ActionState.IN_PROGRESS : ActionState.PLANNED;
	}
}
