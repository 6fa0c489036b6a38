/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import static org.leidraad.analysis.Breaking.action;

import java.time.LocalDate;
import java.util.List;

import org.leidraad.model.Action;
import org.leidraad.model.ActionState;
import org.leidraad.model.Ambition;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;

/** Ways to break ambitions, targets and plans. */
public final class PlanDamages {

	/** The ways, and what is found then. */
	public static final List<Damage> ALL = List.of(
			new Damage("no ambition",
					"organisation-without-ambition ambitions", 7, all -> {
						all.roadmap.getAmbitions().clear();
						all.roadmap.getPlans().clear();
						all.roadmap.getProcurements().clear();
						all.roadmap.getContracts().clear();
					}),
			new Damage("no ambition in Belgium",
					"organisation-without-ambition ambitions", 7, all -> {
						all.roadmap.setJurisdiction(Jurisdiction.WALLONIA);
						all.roadmap.getAmbitions().clear();
						all.roadmap.getPlans().clear();
						all.roadmap.getProcurements().clear();
						all.roadmap.getContracts().clear();
					}),
			new Damage("an empty ambition", "ambition-without-target targets", 1,
					all -> all.roadmap.getAmbitions().add(HealthyRoadmap.make(Literals.AMBITION,
							Ambition.class, null))),
			new Damage("an empty target",
					"target-without-indicator indicators, target-without-owner owner, target-without-due-date dueDate, "
							+ "target-without-plan plans, target-without-criterion criteria",
					11,
					all -> all.ambition.getTargets().add(HealthyRoadmap.make(Literals.TARGET, Target.class, "New"))),
			new Damage("no indicator", "target-without-indicator indicators, contract-without-monitoring indicators", 4,
					all -> {
						all.target.getIndicators().clear();
						all.contract.getIndicators().clear();
					}),
			new Damage("no owner", "target-without-owner owner", 2, all -> all.target.setOwner(null)),
			new Damage("no owner and nobody there", "target-without-owner owner", 1, all -> {
				all.target.setOwner(null);
				all.plan.setOwner(null);
				all.action.setState(ActionState.DONE);
				all.action.setOwner(null);
				all.organisation.getStakeholders().clear();
			}),
			new Damage("no owner among many", "target-without-owner owner", 3, all -> {
				all.target.setOwner(null);
				for (int i = 0; i < 9; i++) {
					all.organisation.getStakeholders()
							.add(HealthyRoadmap.make(Literals.STAKEHOLDER, Stakeholder.class, null));
				}
			}),
			new Damage("no due date", "target-without-due-date dueDate", 2, all -> all.target.setDueDate(null)),
			new Damage("due too late", "target-beyond-horizon dueDate", 2,
					all -> all.target.setDueDate(LocalDate.of(2033, 1, 1))),
			new Damage("due too early", "target-beyond-horizon dueDate", 2,
					all -> all.target.setDueDate(LocalDate.of(2023, 12, 31))),
			new Damage("due too late for a horizon in the wrong order", "target-beyond-horizon dueDate", 2, all -> {
				all.roadmap.setFirstYear(2032);
				all.roadmap.setLastYear(2024);
				all.target.setDueDate(LocalDate.of(2040, 1, 1));
			}),
			new Damage("due too early for a horizon in the wrong order", "target-beyond-horizon dueDate", 2, all -> {
				all.roadmap.setFirstYear(2032);
				all.roadmap.setLastYear(2024);
				all.target.setDueDate(LocalDate.of(2010, 1, 1));
			}),
			new Damage("no plan", "target-without-plan plans", 2, all -> all.plan.getTargets().clear()),
			new Damage("no plan at all", "target-without-plan plans", 1,
					all -> all.roadmap.getPlans().removeIf(plan -> {
						plan.getTargets().clear();
						return true;
					})),
			new Damage("nobody acts", "action-without-owner owner", 2, all -> {
				all.action.setOwner(null);
				all.action.setState(ActionState.IN_PROGRESS);
			}),
			new Damage("nobody acts by nobody's plan", "action-without-owner owner", 2, all -> {
				all.action.setOwner(null);
				all.plan.setOwner(null);
			}),
			new Damage("late", "action-late end", 2, all -> all.action.setEnd(LocalDate.of(2026, 11, 20))),
			new Damage("late since long", "date-implausible end, action-late end", 2, all -> {
				all.action.setState(ActionState.IN_PROGRESS);
				all.action.setEnd(LocalDate.MIN);
			}),
			new Damage("waits for itself", "action-cycle after", 1, all -> all.action.getAfter().add(all.action)),
			new Damage("wait for each other", "action-cycle after, action-cycle after, action-cycle after", 3, all -> {
				List<Action> circle = List.of(all.action, action(all), action(all));
				for (int i = 0; i < circle.size(); i++) {
					circle.get(i).getAfter().add(circle.get((i + 1) % circle.size()));
					circle.get(i).getAfter().add(action(all));
				}
			}),
			new Damage("wait for each other twice", "action-cycle after, action-cycle after, action-cycle after", 3,
					all -> {
						Action second = action(all);
						Action third = action(all);
						all.action.getAfter().addAll(List.of(second, third));
						second.getAfter().add(all.action);
						third.getAfter().add(all.action);
					}));

	private PlanDamages() {
	}
}
