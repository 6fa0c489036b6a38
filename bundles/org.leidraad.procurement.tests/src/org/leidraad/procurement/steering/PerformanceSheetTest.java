/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.CheckResult;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Incentive;
import org.leidraad.model.IncentiveKind;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** Whether a contract does what was agreed, what it feeds, and how its chain does. */
class PerformanceSheetTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final SteeredContract all = new SteeredContract();

	private CriterionPerformance row() {
		return PerformanceSheet.of(all.contract, TODAY).criteria().getFirst();
	}

	@Test
	void tellsTheLastCheckItsEvidenceAndTheTrend() {
		assertTrue(row().last().isEmpty());
		assertEquals(Trend.UNKNOWN, row().trend());
		PerformanceCheck last = all.check("2026-09-01", CheckResult.MET, "5.5");
		all.check("2026-03-01", CheckResult.PARTLY, "4");
		all.check("2027-03-01", CheckResult.NOT_CHECKED, null);
		assertEquals(Optional.of(last), row().last());
		assertEquals(Trend.BETTER, row().trend());
		assertEquals(Optional.of(new BigDecimal("1.5")), row().change());
		assertEquals(LocalDate.of(2027, 3, 1), row().planned().orElseThrow().getDate());
		assertFalse(row().hasEvidence());
		last.getEvidence().add(" ");
		assertFalse(row().hasEvidence());
		last.getEvidence().add("reports/2026.pdf");
		assertTrue(row().hasEvidence());
		all.check("2026-10-01", CheckResult.NOT_MET, null);
		assertEquals(Trend.WORSE, row().trend());
	}

	@ParameterizedTest
	@CsvSource({"BONUS, MET, YES", "BONUS, NOT_MET, NO", "BONUS, PARTLY, UNKNOWN", "EXTENSION, MET, YES",
		"MALUS, MET, NO", "MALUS, NOT_MET, YES", "MALUS, PARTLY, UNKNOWN", "MALUS, NOT_CHECKED, UNKNOWN"})
	void tellsWhetherAnIncentiveApplies(IncentiveKind kind, CheckResult result, IncentiveState.Applies applies) {
		Incentive incentive = all.incentive(kind);
		all.check("2026-09-01", result, null);
		IncentiveState state = PerformanceSheet.of(all.contract, TODAY).incentives().getFirst();
		assertEquals(applies, state.applies());
		assertEquals(state, row().incentives().getFirst());
		incentive.setGrantedOn(LocalDate.of(2026, 8, 31));
		assertEquals(applies == IncentiveState.Applies.UNKNOWN, row().incentives().getFirst().isGranted());
		incentive.setGrantedOn(LocalDate.of(2026, 9, 1));
		assertTrue(row().incentives().getFirst().isGranted());
		incentive.setGrantedOn(TODAY.plusDays(1));
		assertFalse(row().incentives().getFirst().isGranted(), "a day to come is a plan");
	}

	@Test
	void whatIsDatedAfterTheDayAskedWasNotDoneYet() {
		all.incentive(IncentiveKind.BONUS).setGrantedOn(LocalDate.of(2026, 10, 1));
		PerformanceCheck first = all.check("2026-03-01", CheckResult.PARTLY, "4");
		PerformanceCheck second = all.check("2026-09-01", CheckResult.MET, "5.5");
		PerformanceSheet before = PerformanceSheet.of(all.contract, LocalDate.of(2026, 8, 31));
		assertEquals(List.of(first), before.criteria().getFirst().checks());
		assertEquals(Optional.of(second), before.criteria().getFirst().planned());
		assertEquals(IncentiveState.Applies.UNKNOWN, before.incentives().getFirst().applies());
		assertFalse(before.incentives().getFirst().isGranted());
		PerformanceSheet since = PerformanceSheet.of(all.contract, LocalDate.of(2026, 9, 1));
		assertEquals(List.of(first, second), since.criteria().getFirst().checks());
		assertEquals(IncentiveState.Applies.YES, since.incentives().getFirst().applies());
		assertFalse(since.incentives().getFirst().isGranted());
		assertTrue(PerformanceSheet.of(all.contract, LocalDate.of(2026, 10, 1)).incentives().getFirst().isGranted());
	}

	@Test
	void anIncentiveWithoutCriterionIsForPeopleToJudge() {
		all.incentive(IncentiveKind.BONUS).setCriterion(null);
		IncentiveState state = PerformanceSheet.of(all.contract, TODAY).incentives().getFirst();
		assertEquals(IncentiveState.Applies.UNKNOWN, state.applies());
		assertTrue(state.sentence().in(Locale.FRENCH).startsWith("On ne peut pas dire"));
	}

	@Test
	void plansACheckForEachCriterionWithoutOne() {
		CriterionUse other = BuyerRoadmap.make(Literals.CRITERION_USE, CriterionUse.class, "Take-back");
		all.procurement.getCriteria().add(other);
		all.contract.getCriteria().add(other);
		all.check("2027-03-01", CheckResult.NOT_CHECKED, null);
		List<PerformanceCheck> plan = PerformanceSheet.of(all.contract, TODAY).plan(LocalDate.of(2027, 1, 15));
		assertEquals(List.of(other), plan.stream().map(PerformanceCheck::getCriterion).toList());
		assertEquals(CheckResult.NOT_CHECKED, plan.getFirst().getResult());
		all.contract.getChecks().addAll(plan);
		assertEquals(List.of(), PerformanceSheet.of(all.contract, TODAY).plan(LocalDate.of(2027, 1, 15)));
	}

	@Test
	void tellsWhatFeedsWhichIndicator() {
		all.contract.getIndicators().add(all.indicator);
		all.check("2026-09-01", CheckResult.MET, "5.5");
		all.check("2026-03-01", CheckResult.MET, "5");
		DeviceFlow flow = BuyerRoadmap.make(Literals.DEVICE_FLOW, DeviceFlow.class, "Laptops in 2026");
		flow.setContract(all.contract);
		all.roadmap.getFlows().add(flow);
		assertEquals(List.of(FeedKind.MONITORING, FeedKind.CRITERION, FeedKind.CHECK), kinds());
		all.indicator.setCatalogueId("KPI-LIFE");
		assertEquals(List.of(FeedKind.MONITORING, FeedKind.CRITERION, FeedKind.FLOW, FeedKind.CHECK), kinds());
		all.target.getProductGroups().add("30213100-6");
		assertEquals(List.of(FeedKind.MONITORING, FeedKind.CRITERION, FeedKind.CHECK), kinds());
		assertEquals(List.of(all.indicator), Feeds.of(all.contract, all.roadmap).indicators());
		assertEquals("Controle “Check” en nog één hebben een waarde voor “Years of use”.",
				Feeds.of(all.contract, all.roadmap).feeds().getLast().sentence().in(Locale.of("nl")));
	}

	private List<FeedKind> kinds() {
		return Feeds.of(all.contract, all.roadmap).feeds().stream().map(Feed::kind).toList();
	}

	@Test
	void tellsWhatFeedsNothing() {
		PerformanceCheck check = all.check("2026-09-01", CheckResult.MET, "5.5");
		all.indicator.setUnit("kg");
		assertEquals(List.of(check), Feeds.of(all.contract, all.roadmap).unfed());
		all.criterion.getTargets().clear();
		Feeds feeds = Feeds.of(all.contract, all.roadmap);
		assertEquals(List.of(all.criterion, check), feeds.unfed());
		assertTrue(feeds.isEmpty());
	}

	@Test
	void followsTheChain() {
		assertEquals(List.of("No factory was disclosed.", "There are no findings."), sentences(Locale.ENGLISH));
		all.factory(1, "CN");
		all.factory(2, " cn ");
		all.factory(null, "VN");
		all.factory(0, null);
		all.finding("2026-11-20", null);
		all.finding("2026-11-21", null);
		all.finding("2026-11-19", "2026-11-21");
		SocialFollowUp follow = SocialFollowUp.of(all.roadmap, SteeredContract.TODAY);
		assertEquals(Map.of(1, 1L, 2, 1L), follow.byTier());
		assertEquals(Map.of("CN", 2L, "VN", 1L), follow.byCountry());
		assertEquals(Optional.of(new BigDecimal("0.5")), follow.knownTiers());
		assertEquals(1, follow.in(SocialFollowUp.State.OVERDUE).size());
		assertEquals(List.of("4 fabrieken zijn bekendgemaakt, in 2 landen; van 2 is de schakel in de keten bekend, "
				+ "hoogstens schakel 2.", "3 bevindingen: 1 hersteld, 1 open, 1 te laat."),
				sentences(Locale.of("nl")));
	}

	@Test
	void theChainHasWhatWasKnownOnTheDay() {
		all.factory(1, "CN").setDate(LocalDate.of(2026, 3, 1));
		all.factory(2, "VN").setDate(LocalDate.of(2026, 6, 1));
		AuditFinding finding = all.finding("2026-08-01", "2026-09-01");
		finding.setDate(LocalDate.of(2026, 5, 1));
		assertEquals(List.of(), SocialFollowUp.of(all.contract, LocalDate.of(2026, 4, 30)).findings());
		SocialFollowUp follow = SocialFollowUp.of(all.contract, LocalDate.of(2026, 5, 31));
		assertEquals(Map.of("CN", 1L), follow.byCountry());
		assertEquals(SocialFollowUp.State.OPEN, follow.state(finding));
		assertEquals(SocialFollowUp.State.OVERDUE,
				SocialFollowUp.of(all.contract, LocalDate.of(2026, 8, 31)).state(finding));
		assertEquals(SocialFollowUp.State.REMEDIED,
				SocialFollowUp.of(all.contract, LocalDate.of(2026, 9, 1)).state(finding));
	}

	private List<String> sentences(Locale locale) {
		return SocialFollowUp.of(all.contract, SteeredContract.TODAY).sentences().stream()
				.map(sentence -> sentence.in(locale)).toList();
	}
}
