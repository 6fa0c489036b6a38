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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;

/** The plan of approach for a target without one. */
class UsualPlanTest {

	private final HealthyRoadmap all = new HealthyRoadmap();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
			new BasicCommandStack());

	private Command command() {
		return command(HealthyRoadmap.TODAY);
	}

	private Command command(LocalDate today) {
		all.plan.getTargets().clear();
		RuleContext context = new RuleContext(all.roadmap, today, new StubFrameworks(), id -> List.of());
		return UsualPlan.repair(context, all.target).command(domain);
	}

	private ActionPlan made() {
		domain.getCommandStack().execute(command());
		return all.roadmap.getPlans().getLast();
	}

	private static LocalDate end(ActionPlan plan) {
		return plan.getActions().getLast().getEnd();
	}

	private static void assertOneAfterTheOther(ActionPlan plan, LocalDate start) {
		LocalDate last = start.minusDays(1);
		Action before = null;
		for (Action action : plan.getActions()) {
			assertTrue(action.getStart().isAfter(last), action::toString);
			assertTrue(action.getEnd().isAfter(action.getStart()), action::toString);
			assertEquals(before == null ? List.of() : List.of(before), action.getAfter());
			last = action.getEnd();
			before = action;
		}
		assertEquals(start, plan.getActions().getFirst().getStart());
	}

	@Test
	void hasTheUsualActionsInTheLanguageOfTheRoadmap() {
		ActionPlan plan = made();
		assertEquals("Plan van aanpak voor Target", plan.getName());
		assertEquals(List.of(all.target), plan.getTargets());
		assertEquals(List.of("Ambassadeur met mandaat aanstellen",
				"Bewustwordingsworkshop met alle betrokken afdelingen",
				"Marktdialoog voeren: wat kunnen leveranciers, en wanneer",
				"Resultaten en leerpunten evalueren en het plan bijstellen",
				"Aan het eind evalueren en het vervolg bepalen"),
				plan.getActions().stream().map(Action::getName).toList());
		Set<String> ids = new HashSet<>();
		plan.getActions().forEach(action -> {
			assertEquals(all.buyer, action.getOwner());
			assertFalse(action.getDescription().isBlank());
			ids.add(action.getId());
		});
		assertEquals(5, ids.size());
		assertEquals(all.buyer, plan.getOwner());
	}

	@Test
	void endsInTimeToSteerBeforeTheTargetIsDue() {
		ActionPlan plan = made();
		assertOneAfterTheOther(plan, HealthyRoadmap.TODAY);
		assertEquals(LocalDate.of(2027, 11, 21), plan.getActions().get(3).getEnd());
		assertEquals(all.target.getDueDate().minusDays(91), end(plan));
	}

	@ParameterizedTest
	@CsvSource({"2026-12-12, 2024, 2032", "2027-03-01, 2024, 2032", "2028-11-20, 2024, 2032", "2029-02-19, 2024, 2032",
		"2030-12-31, 2024, 2026", "2030-12-31, 2024, 2027", ", 2024, 2032", "2030-12-31, 2028, 2032",
		"+999999999-12-31, 2024, 9999"})
	void staysWithinTargetAndRoadmap(LocalDate due, int first, int last) {
		all.target.setDueDate(due);
		all.roadmap.setFirstYear(first);
		all.roadmap.setLastYear(last);
		ActionPlan plan = made();
		LocalDate firstDay = LocalDate.of(first, 1, 1);
		assertOneAfterTheOther(plan, firstDay.isAfter(HealthyRoadmap.TODAY) ? firstDay : HealthyRoadmap.TODAY);
		assertFalse(end(plan).isAfter(LocalDate.of(last, 12, 31)));
		assertTrue(due == null || end(plan).isBefore(due));
	}

	@ParameterizedTest
	@CsvSource({"2026-11-22, 2032", "2026-11-21, 2032", "2020-01-01, 2032", "-999999999-01-01, 2032",
		"2020-01-01, 2020", "2030-12-31, -5", ", 2020"})
	void isMadeEvenWhereNoTimeIsLeft(LocalDate due, int last) {
		all.target.setDueDate(due);
		all.roadmap.setFirstYear(null);
		all.roadmap.setLastYear(last);
		assertOneAfterTheOther(made(), HealthyRoadmap.TODAY);
	}

	@ParameterizedTest
	@CsvSource({"-999999999-01-01", "+999999999-12-31", "0000-12-31"})
	void hasNoDatesOnADayThatIsAMistake(LocalDate today) {
		all.roadmap.setFirstYear(null);
		domain.getCommandStack().execute(command(today));
		List<Action> actions = all.roadmap.getPlans().getLast().getActions();
		assertEquals(5, actions.size());
		assertTrue(actions.stream().allMatch(action -> action.getStart() == null && action.getEnd() == null));
	}

	@Test
	void touchesNobodyBeforeItIsMadeAndAfterUndo() {
		int plans = all.buyer.getPlans().size();
		int actions = all.buyer.getActions().size();
		Command command = command();
		assertEquals(plans, all.buyer.getPlans().size());
		assertEquals(actions, all.buyer.getActions().size());
		domain.getCommandStack().execute(command);
		assertEquals(plans + 1, all.buyer.getPlans().size());
		assertEquals(actions + 5, all.buyer.getActions().size());
		domain.getCommandStack().undo();
		assertEquals(plans, all.buyer.getPlans().size());
		assertEquals(actions, all.buyer.getActions().size());
		assertEquals(List.of(), all.target.getPlans());
	}

	@Test
	void leavesNothingToFindInThePlan() {
		ActionPlan plan = made();
		List<Finding> findings = new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY);
		assertEquals(List.of(), findings.stream().filter(finding -> finding.element() == plan
				|| finding.element().eContainer() == plan).map(Finding::rule).toList());
	}

	@Test
	void nobodyAnswersWhereNobodyAnswersForTheTarget() {
		all.target.setOwner(null);
		ActionPlan plan = made();
		assertEquals(null, plan.getOwner());
		assertTrue(plan.getActions().stream().allMatch(action -> action.getOwner() == null));
	}
}
