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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leidraad.model.Acceptance;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.ActionState;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Drawer;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.EventRemedy;
import org.leidraad.model.IncentiveKind;
import org.leidraad.model.MarketDialogue;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Regime;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** All that is due, and nothing that is not. */
class AgendaTest {

	private static final LocalDate TODAY = SteeredContract.TODAY;

	private final SteeredContract all = new SteeredContract();

	private List<String> dues(DueKind kind) {
		return Agenda.of(all.roadmap, TODAY).dues().stream().filter(due -> due.kind() == kind)
				.map(due -> due.date() + " " + due.state().id()).toList();
	}

	@Test
	void evaluationsThatWereNotHeld() {
		all.evaluation("2026-04-01").setHeld(true);
		all.evaluation("2026-10-01");
		all.evaluation("2026-12-21");
		all.evaluation("2026-12-22");
		all.evaluation("2027-01-01");
		all.evaluation(null);
		assertEquals(List.of("2026-10-01 overdue", "2026-12-21 soon", "2026-12-22 this-year", "2027-01-01 later"),
				dues(DueKind.EVALUATION));
	}

	@Test
	void checksAYearAfterTheLastOne() {
		all.criterion.setUse(CriterionUseType.CONTRACT_CLAUSE);
		assertEquals(List.of("2027-01-01 later"), dues(DueKind.CHECK));
		all.check("2026-03-15", CheckResult.MET, null);
		all.check("2026-02-15", CheckResult.MET, null);
		assertEquals(List.of("2027-03-15 later"), dues(DueKind.CHECK));
		all.check("2026-12-01", CheckResult.NOT_CHECKED, null);
		assertEquals(List.of("2026-12-01 soon"), dues(DueKind.CHECK));
	}

	@ParameterizedTest
	@CsvSource({"TECHNICAL_SPECIFICATION, false", "SELECTION, false", "AWARD, true", "CONTRACT_CLAUSE, true"})
	void whatWasAskedBeforeTheAwardIsCheckedOnce(CriterionUseType use, boolean isYearly) {
		all.criterion.setUse(use);
		assertEquals(List.of("2027-01-01 later"), dues(DueKind.CHECK));
		all.check("2026-03-15", CheckResult.MET, null);
		assertEquals(isYearly ? List.of("2027-03-15 later") : List.of(), dues(DueKind.CHECK));
		all.check("2026-12-01", CheckResult.NOT_CHECKED, null);
		assertEquals(List.of("2026-12-01 soon"), dues(DueKind.CHECK));
	}

	@ParameterizedTest
	@EnumSource(ScoredOn.class)
	void anAwardOnPriceIsNoPromiseToCheck(ScoredOn figure) {
		all.criterion.setUse(CriterionUseType.AWARD);
		all.criterion.setScoredOn(figure);
		assertEquals(figure == ScoredOn.ANSWER ? List.of("2027-01-01 later") : List.of(), dues(DueKind.CHECK));
	}

	@Test
	void noCheckAfterTheTermButOneInAShortOne() {
		all.criterion.setUse(CriterionUseType.CONTRACT_CLAUSE);
		all.lasts("2026-05-01", "2027-02-28");
		assertEquals(List.of("2027-02-28 later"), dues(DueKind.CHECK));
		all.check("2026-08-01", CheckResult.PARTLY, null);
		assertEquals(List.of(), dues(DueKind.CHECK));
		all.lasts("2024-01-01", "2026-11-20");
		assertEquals(List.of(), dues(DueKind.CHECK));
	}

	@Test
	void theEndOfTheContractAndOptionsThreeMonthsBefore() {
		ReviewClause option = BuyerRoadmap.make(Literals.REVIEW_CLAUSE, ReviewClause.class, "Two more years");
		option.setOption(true);
		all.contract.getClauses().add(option);
		all.contract.setGuaranteeEnd(LocalDate.of(2030, 6, 30));
		assertEquals(List.of("2029-12-31 later"), dues(DueKind.CONTRACT_END));
		assertEquals(List.of("2029-09-30 later"), dues(DueKind.OPTION));
		assertEquals(List.of("2030-06-30 later"), dues(DueKind.GUARANTEE_END));
		all.lasts("2026-01-01", "2027-01-31");
		assertEquals(List.of("2026-10-31 overdue"), dues(DueKind.OPTION));
		option.setExercisedOn(LocalDate.of(2026, 10, 1));
		assertEquals(List.of(), dues(DueKind.OPTION));
		all.lasts("2026-01-01", "2026-11-20");
		assertEquals(List.of(), dues(DueKind.CONTRACT_END));
	}

	@Test
	void anOptionOnTheLastDayOnWhichItCanBeUsedUntilItHasLapsed() {
		ReviewClause option = BuyerRoadmap.make(Literals.REVIEW_CLAUSE, ReviewClause.class, "500 laptops more");
		option.setOption(true);
		option.setExerciseBy(LocalDate.of(2027, 6, 30));
		all.contract.getClauses().add(option);
		assertEquals(List.of("2027-06-30 later"), dues(DueKind.OPTION));
		assertEquals("Besluit over optie “500 laptops more” van contract “Laptops”: die kan worden gebruikt tot en met "
				+ "2027-06-30.",
				Agenda.of(all.roadmap, TODAY).dues().stream()
						.filter(due -> due.kind() == DueKind.OPTION).findFirst().orElseThrow().sentence()
						.in(Locale.of("nl")));
		option.setExerciseBy(LocalDate.of(2026, 8, 21));
		assertEquals(List.of("2026-08-21 overdue"), dues(DueKind.OPTION));
		option.setExerciseBy(LocalDate.of(2026, 8, 20));
		assertEquals(List.of(), dues(DueKind.OPTION), "it has lapsed");
		option.setExerciseBy(LocalDate.of(2027, 6, 30));
		all.lasts("2026-01-01", null);
		assertEquals(List.of("2027-06-30 later"), dues(DueKind.OPTION), "the end need not be known");
		all.lasts("2026-01-01", "2026-11-20");
		assertEquals(List.of(), dues(DueKind.OPTION), "the contract has ended");
	}

	@Test
	void remediesAndNotices() {
		all.finding("2026-11-20", null);
		all.finding("2026-11-20", "2026-11-21");
		all.finding(null, null);
		for (Drawer drawer : Drawer.values()) {
			Modification change = BuyerRoadmap.make(Literals.MODIFICATION, Modification.class, drawer.getLiteral());
			change.setDrawer(drawer);
			change.setDate(LocalDate.of(2026, 6, 1));
			all.contract.getModifications().add(change);
		}
		assertEquals(List.of("2026-11-20 overdue"), dues(DueKind.REMEDY));
		assertEquals(List.of("2026-06-01 overdue", "2026-06-01 overdue"), dues(DueKind.NOTICE));
	}

	@Test
	void aChangeThatNobodyBookedYetIsPublishedByItsVerdict() {
		all.contract.setValue(BigDecimal.valueOf(1_200_000));
		Modification change = BuyerRoadmap.make(Literals.MODIFICATION, Modification.class, "Export ban");
		change.setDate(LocalDate.of(2026, 6, 1));
		change.setAmount(BigDecimal.valueOf(540_000));
		all.contract.getModifications().add(change);
		assertEquals(List.of(), dues(DueKind.NOTICE), "no drawer fits yet");
		change.getFacts().add(ModificationFact.UNFORESEEABLE);
		assertEquals(List.of("2026-06-01 overdue"), dues(DueKind.NOTICE));
	}

	@Test
	void alarmsOfBelgianContractsOnly() {
		ContractEvent event = BuyerRoadmap.make(Literals.CONTRACT_EVENT, ContractEvent.class, "Flood");
		event.setDate(LocalDate.of(2026, 11, 1));
		event.setRemedy(EventRemedy.EXTENSION);
		all.contract.getEvents().add(event);
		assertEquals(List.of(), dues(DueKind.EVENT_NOTICE));
		all.contract.setRegime(Regime.BE);
		assertEquals(List.of("2026-12-01 soon"), dues(DueKind.EVENT_NOTICE));
		assertEquals(List.of("2029-12-31 later"), dues(DueKind.EVENT_FIGURES));
		event.setNoticedOn(TODAY.plusDays(1));
		event.setFiguresOn(TODAY.plusDays(1));
		assertEquals(List.of("2026-12-01 soon"), dues(DueKind.EVENT_NOTICE));
		assertEquals(List.of("2029-12-31 later"), dues(DueKind.EVENT_FIGURES));
		event.setNoticedOn(TODAY);
		event.setFiguresOn(TODAY);
		assertEquals(List.of(), dues(DueKind.EVENT_NOTICE));
		assertEquals(List.of(), dues(DueKind.EVENT_FIGURES));
	}

	@Test
	void anIncentiveAMonthAfterTheCheckThatEarnedIt() {
		all.incentive(IncentiveKind.BONUS);
		all.incentive(IncentiveKind.MALUS);
		all.check("2026-10-31", CheckResult.MET, null);
		assertEquals(List.of("2026-11-30 soon"), dues(DueKind.INCENTIVE));
		all.contract.getIncentives().getFirst().setGrantedOn(LocalDate.of(2026, 11, 5));
		assertEquals(List.of(), dues(DueKind.INCENTIVE));
	}

	@Test
	void measurementsOnePeriodAfterTheLastUntilTheTargetIsMeasured() {
		all.indicator.setFrequency("yearly");
		assertEquals(List.of(), dues(DueKind.MEASUREMENT));
		all.indicator.setBaselineDate(LocalDate.of(2025, 10, 31));
		all.indicator.setBaseline(BigDecimal.TWO);
		// due on 2026-10-31, and still in time until 30 November
		assertEquals(List.of("2026-10-31 soon"), dues(DueKind.MEASUREMENT));
		all.indicator.setGraceDays(20);
		assertEquals(List.of("2026-10-31 overdue"), dues(DueKind.MEASUREMENT));
		Measurement measurement = BuyerRoadmap.make(Literals.MEASUREMENT, Measurement.class, null);
		measurement.setDate(LocalDate.of(2026, 10, 31));
		measurement.setValue(BigDecimal.TEN);
		all.indicator.getMeasurements().add(measurement);
		assertEquals(List.of("2027-10-31 later"), dues(DueKind.MEASUREMENT));
		Milestone milestone = BuyerRoadmap.make(Literals.MILESTONE, Milestone.class, null);
		milestone.setDate(LocalDate.of(2026, 10, 31));
		milestone.setValue(BigDecimal.TEN);
		all.indicator.getMilestones().add(milestone);
		assertEquals(List.of(), dues(DueKind.MEASUREMENT));
	}

	@Test
	void targetsActionsTendersAndTalks() {
		all.target.setDueDate(LocalDate.of(2026, 11, 20));
		ActionPlan plan = BuyerRoadmap.make(Literals.ACTION_PLAN, ActionPlan.class, "Plan");
		all.roadmap.getPlans().add(plan);
		for (ActionState state : ActionState.values()) {
			Action action = BuyerRoadmap.make(Literals.ACTION, Action.class, state.getLiteral());
			action.setState(state);
			action.setEnd(LocalDate.of(2026, 11, 30));
			plan.getActions().add(action);
		}
		all.procurement.setPublicationDate(LocalDate.of(2027, 3, 1));
		for (String date : List.of("2026-11-20", "2026-11-21")) {
			MarketDialogue talk = BuyerRoadmap.make(Literals.MARKET_DIALOGUE, MarketDialogue.class, "Talk");
			talk.setDate(LocalDate.parse(date));
			all.procurement.getDialogues().add(talk);
		}
		assertEquals(List.of("2026-11-20 overdue"), dues(DueKind.TARGET));
		assertEquals(List.of("2026-11-30 soon", "2026-11-30 soon"), dues(DueKind.ACTION));
		assertEquals(List.of("2027-03-01 later"), dues(DueKind.PUBLICATION));
		assertEquals(List.of("2026-11-21 soon"), dues(DueKind.DIALOGUE));
	}

	@Test
	void theFirstDayAndTheAcceptanceOnlyWhileTheyAreToCome() {
		all.lasts("2026-11-21", "2029-12-31").contract.setProvisionalAcceptance(LocalDate.of(2026, 11, 30));
		assertEquals(List.of("2026-11-21 soon"), dues(DueKind.CONTRACT_START));
		assertEquals(List.of("2026-11-30 soon"), dues(DueKind.PROVISIONAL_ACCEPTANCE));
		all.lasts("2026-11-20", "2029-12-31").contract.setProvisionalAcceptance(LocalDate.of(2026, 11, 20));
		assertEquals(List.of(), dues(DueKind.CONTRACT_START));
		assertEquals(List.of(), dues(DueKind.PROVISIONAL_ACCEPTANCE));
	}

	@Test
	void aFindingThatWasAcceptedForATime() {
		Acceptance acceptance = BuyerRoadmap.make(Literals.ACCEPTANCE, Acceptance.class, null);
		acceptance.setRule("target-without-owner");
		acceptance.setElement(all.target);
		all.roadmap.getAcceptedFindings().add(acceptance);
		assertEquals(List.of(), dues(DueKind.ACCEPTANCE_END));
		acceptance.setUntil(TODAY);
		assertEquals(List.of("2026-11-21 soon"), dues(DueKind.ACCEPTANCE_END));
		assertEquals("Finding “target-without-owner” about “Longer use” is accepted until this day: look at it again.",
				Agenda.of(all.roadmap, TODAY).dues().getFirst().sentence().in(Locale.ENGLISH));
		acceptance.setUntil(TODAY.minusDays(1));
		assertEquals(List.of(), dues(DueKind.ACCEPTANCE_END));
	}

	/** In order, the same under each contract, each with a key of its own and readable in each language. */
	@Test
	void isSortedAndTheSameByContractAndInParts() {
		Random random = new Random(3);
		for (int i = 0; i < 50; i++) {
			Roadmap roadmap = grown(random);
			Agenda agenda = Agenda.of(roadmap, TODAY);
			List<LocalDate> dates = agenda.dues().stream().map(Due::date).toList();
			assertEquals(dates.stream().sorted().toList(), dates);
			assertEquals(agenda.dues().size(),
					agenda.dues().stream().map(Due::key).collect(Collectors.toSet()).size());
			List<Due> parts = new ArrayList<>();
			for (DueState state : DueState.values()) {
				parts.addAll(agenda.in(state));
			}
			assertEquals(agenda.dues().size(), parts.size());
			for (Contract contract : roadmap.getContracts()) {
				assertEquals(Agenda.of(contract, roadmap, TODAY).dues(), agenda.under(contract).dues());
			}
			agenda.dues().forEach(due -> List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH).forEach(
					locale -> assertFalse(due.sentence().in(locale).matches(".*(\\{|null).*"), due.key())));
		}
	}

	/** Looked for another way: all elements of the roadmap, each by its own fields. */
	@Test
	void isComplete() {
		Random random = new Random(9);
		for (int i = 0; i < 50; i++) {
			Roadmap roadmap = grown(random);
			Map<DueKind, Integer> expected = new EnumMap<>(DueKind.class);
			boolean isBelgian = roadmap.getContracts().getFirst().getRegime() == Regime.BE;
			roadmap.eAllContents().forEachRemaining(element -> {
				if (element instanceof EvaluationMoment moment
						&& !(moment.isHeld() && !moment.getDate().isAfter(TODAY))) {
					expected.merge(DueKind.EVALUATION, 1, Integer::sum);
				} else if (element instanceof AuditFinding finding
						&& (finding.getRemediedOn() == null || finding.getRemediedOn().isAfter(TODAY))) {
					expected.merge(DueKind.REMEDY, 1, Integer::sum);
				} else if (element instanceof ContractEvent && isBelgian) {
					expected.merge(DueKind.EVENT_NOTICE, 1, Integer::sum);
				}
			});
			Map<DueKind, Integer> found = new EnumMap<>(DueKind.class);
			Agenda.of(roadmap, TODAY).dues().forEach(due -> found.merge(due.kind(), 1, Integer::sum));
			for (DueKind kind : List.of(DueKind.EVALUATION, DueKind.REMEDY, DueKind.EVENT_NOTICE)) {
				assertEquals(expected.get(kind), found.get(kind), kind.id());
			}
		}
	}

	/**
	 * As days pass what is overdue stays overdue: only deeds take it away. Ends of contracts are no deeds. A check that
	 * was entered for a later day counts from then on, and with it other incentives.
	 */
	@Test
	void timeNeverOpensWhatIsOverdue() {
		Random random = new Random(5);
		Set<DueKind> all = EnumSet.allOf(DueKind.class);
		all.removeAll(EnumSet.of(DueKind.CHECK, DueKind.OPTION, DueKind.INCENTIVE));
		for (int i = 0; i < 50; i++) {
			Roadmap roadmap = grown(random);
			Map<String, Due> then = new HashMap<>();
			Agenda.of(roadmap, TODAY.plusDays(random.nextInt(500))).dues().forEach(due -> then.put(due.key(), due));
			for (Due due : Agenda.of(roadmap, TODAY).in(DueState.OVERDUE)) {
				assertTrue(!all.contains(due.kind()) || isStill(due, then), due::toString);
			}
		}
	}

	/** A remedy of a day that was still to come is done when that day is there. */
	private static boolean isStill(Due due, Map<String, Due> then) {
		Due later = then.get(due.key());
		return later == null
				? due.element() instanceof AuditFinding finding && finding.getRemediedOn().isAfter(TODAY)
				: later.state() == DueState.OVERDUE;
	}

	@Test
	void whatWillBeDoneIsStillDue() {
		LocalDate tomorrow = TODAY.plusDays(1);
		all.evaluation(tomorrow.toString()).setHeld(true);
		all.finding("2026-11-01", tomorrow.toString());
		all.check(tomorrow.toString(), CheckResult.MET, null);
		assertEquals(List.of(tomorrow + " soon"), dues(DueKind.EVALUATION));
		assertEquals(List.of("2026-11-01 overdue"), dues(DueKind.REMEDY));
		assertEquals(List.of(tomorrow + " soon"), dues(DueKind.CHECK));
	}

	private static Roadmap grown(Random random) {
		SteeredContract some = new SteeredContract();
		some.contract.setRegime(Regime.values()[random.nextInt(3)]);
		some.lasts(date(random).minusYears(2).toString(), date(random).plusYears(1).toString());
		for (int i = 0; i < 8; i++) {
			some.evaluation(date(random).toString()).setHeld(random.nextBoolean());
			some.finding(date(random).toString(), random.nextBoolean() ? date(random).toString() : null);
			some.check(date(random).toString(), CheckResult.values()[random.nextInt(4)], null);
			some.incentive(IncentiveKind.values()[random.nextInt(3)]);
			ContractEvent event = BuyerRoadmap.make(Literals.CONTRACT_EVENT, ContractEvent.class, "Flood");
			event.setDate(date(random));
			event.setRemedy(EventRemedy.values()[random.nextInt(4)]);
			some.contract.getEvents().add(event);
		}
		some.target.setDueDate(date(random));
		some.indicator.setFrequency("yearly");
		some.indicator.setBaselineDate(date(random).minusYears(1));
		return some.roadmap;
	}

	private static LocalDate date(Random random) {
		return TODAY.minusDays(400).plusDays(random.nextInt(800));
	}
}
