/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.Action;
import org.leidraad.model.Direction;
import org.leidraad.model.Element;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RuleSetting;
import org.leidraad.model.RuleSeverity;

/** One edit of one element changes what is said about another. */
class ReadElsewhereTest {

	/** An edit, and the rule that finds something, or nothing any more, about another element. */
	private record Far(String rule, Consumer<HealthyRoadmap> given, Consumer<HealthyRoadmap> edit) {
	}

	private static final Consumer<HealthyRoadmap> UNBROKEN = all -> {
		// nothing need be wrong before
	};
	private static final List<Far> EDITS = List.of(
			new Far("criterion-without-contract", all -> {
				all.procurement.setPhase(ProcurementPhase.TENDER);
				all.contract.getCriteria().remove(all.price);
			}, all -> all.procurement.setPhase(ProcurementPhase.CLOSED)),
			new Far("weights-not-100", UNBROKEN, all -> all.price.setWeight(null)),
			new Far("target-beyond-horizon", UNBROKEN, all -> all.roadmap.setLastYear(2028)),
			new Far("measurement-outside-range", all -> all.measurement.setValue(new BigDecimal("101")),
					all -> all.indicator.setUnit("%")),
			new Far("action-cycle", all -> {
				all.action.getAfter().add(action(all));
				all.plan.getActions().getLast().getAfter().add(action(all));
			}, all -> all.plan.getActions().getLast().getAfter().add(all.action)),
			new Far("qualitative-indicator-without-rubric", all -> {
				all.second.setKind(IndicatorKind.QUALITATIVE);
				all.second.getRubric().getLast().setName(null);
			}, all -> all.second.getRubric().getLast().setDescription("?")),
			new Far("effort-indicator-without-evidence", all -> {
				all.indicator.setKind(IndicatorKind.EFFORT);
				all.action.getIndicators().add(all.indicator);
				all.action.getEvidence().add("minutes.pdf");
			}, all -> all.action.getEvidence().clear()),
			new Far("indicator-without-milestone", UNBROKEN,
					all -> all.indicator.getMilestones().getFirst().setValue(null)),
			new Far("measurement-overdue", UNBROKEN, all -> all.measurement.setDate(LocalDate.of(2025, 1, 1))),
			new Far("series-break", UNBROKEN, all -> all.measurement.setMethodChanged(true)),
			new Far("counter-indicator-missing", UNBROKEN, all -> {
				all.second.setUnit("kWh");
				all.second.setDirection(Direction.DOWN);
			}),
			new Far("dangling-reference", UNBROKEN, all -> all.organisation.getStakeholders().remove(all.buyer)),
			new Far("duplicate-id", UNBROKEN, all -> all.ambition.setId(all.indicator.getId())));

	private static Action action(HealthyRoadmap all) {
		Action action = HealthyRoadmap.make(Literals.ACTION, Action.class, "Further");
		all.plan.getActions().add(action);
		return action;
	}

	@TestFactory
	Stream<DynamicTest> isSeen() {
		return EDITS.stream().map(far -> DynamicTest.dynamicTest(far.rule(), () -> {
			HealthyRoadmap all = new HealthyRoadmap().complete();
			far.given().accept(all);
			try (LiveAnalysis live = analysis(all, far.rule())) {
				live.watch();
				assertEquals(0, live.findings().size());
				far.edit().accept(all);
				live.update();
				assertFalse(live.findings().isEmpty());
				try (LiveAnalysis anew = analysis(all, far.rule())) {
					assertEquals(anew.findings().size(), live.findings().size());
				}
			}
		}));
	}

	private static LiveAnalysis analysis(HealthyRoadmap all, String rule) {
		return new LiveAnalysis(all.roadmap, HealthyRoadmap.TODAY, new StubFrameworks(), alone(rule));
	}

	/** A rule without others, which might read the same and hide what it forgot to say. */
	private static List<Rule<?>> alone(String rule) {
		return new ThreadAnalysis(new StubFrameworks()).rules().stream().filter(one -> one.id().equals(rule)).toList();
	}

	@Test
	void aDecisionConcernsThoseItIsAbout() {
		HealthyRoadmap all = new HealthyRoadmap().complete();
		all.second.setNorm(null);
		all.target.setOwner(null);
		LiveAnalysis live = new ThreadAnalysis(new StubFrameworks()).analyse(all.roadmap, HealthyRoadmap.TODAY);
		live.watch();
		assertFalse(live.findings(all.second).getFirst().isOpen());
		all.roadmap.getAcceptedFindings().getFirst().setReason(" ");
		assertTrue(live.update().contains(all.second));
		assertTrue(live.findings(all.second).getFirst().isOpen());
		RuleSetting setting = all.roadmap.getRuleSettings().getFirst();
		setting.setSeverity(RuleSeverity.OFF);
		Set<Element> changed = live.update();
		assertTrue(changed.contains(all.target));
		assertEquals(List.of(), live.findings(all.target));
	}

	@Test
	void whatIsNotWatchedAnyMoreIsLeftAsItWas() {
		HealthyRoadmap all = new HealthyRoadmap();
		LiveAnalysis live = new ThreadAnalysis(new StubFrameworks()).analyse(all.roadmap, HealthyRoadmap.TODAY);
		live.watch();
		live.close();
		all.target.setOwner(null);
		assertEquals(Set.of(), live.update());
		assertEquals(List.of(), live.findings());
	}

	@Test
	void aCircleOfThousandsOfActionsIsFoundAndOpened() {
		HealthyRoadmap all = new HealthyRoadmap();
		List<Action> chain = new ArrayList<>(List.of(all.action));
		for (int i = 1; i < 20_000; i++) {
			chain.add(action(all));
			// among so many, identifiers drawn at random would now and then be equal
			chain.get(i).setId("n-" + i);
			chain.get(i).setOwner(all.buyer);
			chain.get(i).getAfter().add(chain.get(i - 1));
		}
		LiveAnalysis live = new ThreadAnalysis(new StubFrameworks()).analyse(all.roadmap, HealthyRoadmap.TODAY);
		live.watch();
		assertEquals(0, live.findings().size());
		all.action.getAfter().add(chain.getLast());
		live.update();
		assertEquals(chain.size(), live.findings().size());
		chain.get(7).getAfter().clear();
		live.update();
		assertEquals(0, live.findings().size());
	}

	@Test
	void thousandsOfElementsWithOneIdentifierAreFoundAndTheFirstKeepsIt() {
		HealthyRoadmap all = new HealthyRoadmap();
		for (int i = 1; i < 5_000; i++) {
			Action action = action(all);
			action.setOwner(all.buyer);
			action.setId(all.action.getId());
		}
		LiveAnalysis live = new ThreadAnalysis(new StubFrameworks()).analyse(all.roadmap, HealthyRoadmap.TODAY);
		live.watch();
		assertEquals(4_999, live.findings().size());
		assertEquals(List.of(), live.findings(all.action));
		all.plan.getActions().move(0, 7);
		live.update();
		assertEquals(4_999, live.findings().size());
		assertEquals(List.of(), live.findings(all.plan.getActions().getFirst()));
		assertFalse(live.findings(all.action).isEmpty());
	}
}
