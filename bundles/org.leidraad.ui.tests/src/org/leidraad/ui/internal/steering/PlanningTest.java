/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.evaluation.EvaluationPlan;
import org.leidraad.analysis.evaluation.PlannedMoment;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.knowledge.FieldTerm;
import org.leidraad.procurement.knowledge.Glossary;
import org.leidraad.ui.internal.fields.SmallRoadmap;

/** What is planned at once is one step, and undone it leaves nothing behind. */
class PlanningTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	private final SmallRoadmap small = new SmallRoadmap();
	private final Contract contract = (Contract) Identity.create(Literals.CONTRACT);
	private final CriterionUse second = (CriterionUse) Identity.create(Literals.CRITERION_USE);

	@BeforeEach
	void build() {
		contract.setName("Laptops");
		contract.setStart(LocalDate.of(2026, 1, 1));
		contract.setEnd(LocalDate.of(2029, 12, 31));
		small.roadmap.getContracts().add(contract);
		second.setName("Take-back");
		small.procurement.getCriteria().add(second);
		contract.getCriteria().addAll(List.of(small.criterion, second));
	}

	private void run(Repair repair) {
		stack().execute(repair.command(small.document.editingDomain()));
	}

	private BasicCommandStack stack() {
		return (BasicCommandStack) small.document.editingDomain().getCommandStack();
	}

	@Test
	void theChosenMomentsAreAddedInTheLanguageOfTheRoadmapAndTakenBackAtOnce() {
		String before = small.file();
		List<PlannedMoment> all = EvaluationPlan.of(contract).moments();
		assertTrue(all.size() >= 5, "start + 3 months, each year, 9 months before the end");
		run(Planning.moments(contract, all.subList(0, 2), DUTCH));
		assertEquals(List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 1, 1)),
				contract.getEvaluations().stream().map(moment -> moment.getDate()).toList());
		assertEquals(all.getFirst().kind().title().in(DUTCH), contract.getEvaluations().getFirst().getName());
		assertFalse(contract.getEvaluations().getFirst().isHeld());
		assertEquals(all.size() - 2, EvaluationPlan.of(contract).moments().size(), "the others are still proposed");
		stack().undo();
		assertEquals(before, small.file());
		stack().redo();
		assertEquals(2, contract.getEvaluations().size());
	}

	@Test
	void eachChosenCriterionGetsOneCheckAndUndoLeavesNoLink() {
		String before = small.file();
		run(Planning.checks(contract, List.of(small.criterion, second), DAY));
		assertEquals(List.of(small.criterion, second),
				contract.getChecks().stream().map(PerformanceCheck::getCriterion).toList());
		assertTrue(contract.getChecks().stream()
				.allMatch(check -> DAY.equals(check.getDate()) && check.getResult() == CheckResult.NOT_CHECKED));
		assertEquals(List.of(contract.getChecks().getFirst()), small.criterion.getChecks());
		assertEquals(List.of(), Planning.unplanned(contract, DAY));
		stack().undo();
		assertEquals(before, small.file());
		assertEquals(List.of(), small.criterion.getChecks());
		assertEquals(List.of(), second.getChecks());
	}

	@Test
	void whatWasNotTickedLeavesNoTrace() {
		run(Planning.checks(contract, List.of(second), DAY));
		assertEquals(1, contract.getChecks().size());
		assertEquals(List.of(), small.criterion.getChecks());
		assertEquals(List.of(small.criterion),
				Planning.unplanned(contract, DAY).stream().map(row -> row.criterion()).toList());
	}

	@Test
	void termsOfTheFieldAreAddedOnce() {
		String before = small.file();
		List<FieldTerm> missing = Glossary.missing(small.roadmap, DUTCH);
		run(Planning.glossary(small.roadmap, missing.subList(0, 3)));
		assertEquals(missing.subList(0, 3).stream().map(FieldTerm::name).toList(),
				small.roadmap.getGlossary().stream().map(term -> term.getName()).toList());
		assertTrue(Glossary.missing(small.roadmap, Locale.FRENCH).size() <= missing.size() - 3,
				"known in one language is known in all");
		stack().undo();
		assertEquals(before, small.file());
	}
}
