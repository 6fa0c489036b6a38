/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.model.RuleSeverity;

class FindingDecisionsTest {

	private static final LocalDate TODAY = HealthyRoadmap.TODAY;

	private final HealthyRoadmap all = new HealthyRoadmap();
	private final BasicCommandStack stack = new BasicCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
			stack);
	private final FindingDecisions decisions = new FindingDecisions(all.roadmap, TODAY);
	private final LiveAnalysis live;

	FindingDecisionsTest() {
		all.target.setOwner(null);
		live = new ThreadAnalysis(new StubFrameworks()).analyse(all.roadmap, TODAY);
		live.watch();
	}

	@AfterEach
	void close() {
		live.close();
	}

	private Finding finding() {
		live.update();
		return live.findings(all.target).stream().filter(one -> one.rule().equals("target-without-owner")).findFirst()
				.orElseThrow();
	}

	@Test
	void anAcceptedFindingIsOpenNoMoreUntilThatIsUndone() {
		stack.execute(
				decisions.accept(finding(), false, " no owner yet ", "council", Optional.empty()).command(domain));
		assertFalse(finding().isOpen());
		assertEquals("no owner yet", finding().acceptance().orElseThrow().getReason());
		assertEquals(TODAY, finding().acceptance().orElseThrow().getDate());
		stack.undo();
		assertTrue(finding().isOpen());
		assertTrue(all.roadmap.getAcceptedFindings().isEmpty());
		stack.redo();
		assertFalse(finding().isOpen());
	}

	@Test
	void anAcceptanceHoldsToItsLastDay() {
		stack.execute(decisions.accept(finding(), false, "later", "", Optional.of(TODAY)).command(domain));
		assertFalse(finding().isOpen());
		all.roadmap.getAcceptedFindings().getFirst().setUntil(TODAY.minusDays(1));
		assertTrue(finding().isOpen());
	}

	@Test
	void withoutReasonNothingIsAccepted() {
		Finding finding = finding();
		assertThrows(IllegalArgumentException.class,
				() -> decisions.accept(finding, false, " ", "me", Optional.empty()));
		stack.execute(decisions.accept(finding, false, "reason", "me", Optional.empty()).command(domain));
		all.roadmap.getAcceptedFindings().getFirst().setReason(" ");
		assertTrue(finding().isOpen());
	}

	@Test
	void anAcceptanceIsOfOneRuleAndOneElement() {
		all.target.setDueDate(null);
		all.action.setOwner(null);
		stack.execute(decisions.accept(finding(), false, "reason", "me", Optional.empty()).command(domain));
		live.update();
		assertEquals(List.of("target-without-due-date", "action-without-owner"),
				live.findings().stream().filter(Finding::isOpen).map(Finding::rule)
						.filter(rule -> rule.endsWith("-owner") || rule.endsWith("-due-date")).toList());
	}

	@Test
	void oneOfSeveralFindingsCanBeAcceptedAlone() {
		all.indicator.getMeasurements().getFirst().setDenominator(BigDecimal.ZERO);
		all.indicator.getMeasurements().getFirst().setCompleteness(BigDecimal.valueOf(120));
		live.update();
		List<Finding> several = wrong();
		assertEquals(2, several.size());
		stack.execute(decisions.accept(several.getFirst(), true, "known", "me", Optional.empty()).command(domain));
		live.update();
		assertEquals(List.of(false, true), wrong().stream().map(Finding::isOpen).toList());
		stack.undo();
		stack.execute(decisions.accept(several.getFirst(), false, "known", "me", Optional.empty()).command(domain));
		live.update();
		assertEquals(List.of(false, false), wrong().stream().map(Finding::isOpen).toList());
	}

	private List<Finding> wrong() {
		return live.findings(all.indicator.getMeasurements().getFirst()).stream()
				.filter(one -> one.rule().equals("measurement-outside-range")).toList();
	}

	@Test
	void anAcceptedFindingCanBeOpenedAgain() {
		stack.execute(decisions.accept(finding(), false, "reason", "me", Optional.empty()).command(domain));
		stack.execute(decisions.reopen(finding()).command(domain));
		assertTrue(finding().isOpen());
		assertTrue(all.roadmap.getAcceptedFindings().isEmpty());
		stack.undo();
		assertFalse(finding().isOpen());
	}

	@Test
	void aRoadmapSaysHowBadARuleIs() {
		stack.execute(decisions.severity("target-without-owner", RuleSeverity.ERROR).command(domain));
		assertEquals(Severity.ERROR, finding().severity());
		stack.execute(decisions.severity("target-without-owner", RuleSeverity.OFF).command(domain));
		live.update();
		assertTrue(live.findings(all.target).isEmpty());
		assertEquals(1, all.roadmap.getRuleSettings().size());
		stack.undo();
		assertEquals(Severity.ERROR, finding().severity());
		stack.undo();
		assertEquals(Severity.WARNING, finding().severity());
	}
}
