/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.leidraad.model.AuditFinding;
import org.leidraad.model.BuyerRole;
import org.leidraad.model.CheckResult;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.EventRemedy;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;

/** Ways to break a sound roadmap in the steering of a contract, and ways that do not break it. */
final class SteeringDamages {

	/** A day before the day of the check. */
	private static final LocalDate YESTERDAY = BuyerRoadmap.TODAY.minusDays(1);

	static final List<Damage> ALL = List.of(
			new Damage("a notice that nobody gave", "event-notice-overdue noticedOn", 0, all -> {
				all.goToBelgium();
				// 30 days after 21 October is 20 November
				event(all, LocalDate.of(2026, 10, 21), null);
			}),
			new Damage("a notice of what is known since",
					"event-notice-overdue noticedOn, event-known-before knownOn", 1, all -> {
						all.goToBelgium();
						event(all, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 10, 1));
					}),
			new Damage("a notice in the guarantee", "event-notice-overdue noticedOn", 0, all -> {
				all.goToBelgium();
				all.contract.setEnd(YESTERDAY);
				all.contract.setGuaranteeEnd(BuyerRoadmap.TODAY);
				event(all, LocalDate.of(2026, 10, 21), null).setFiguresOn(YESTERDAY);
			}),
			new Damage("a notice that is due today", "event-notice-due noticedOn", 0, all -> {
				all.goToBelgium();
				event(all, LocalDate.of(2026, 10, 22), null);
			}),
			new Damage("a notice that is due in ten days", "event-notice-due noticedOn", 0, all -> {
				all.goToBelgium();
				event(all, LocalDate.of(2026, 11, 1), null);
			}),
			new Damage("no figures before the end", "event-figures-overdue figuresOn", 0, all -> {
				all.goToBelgium();
				all.contract.setEnd(YESTERDAY);
				event(all, LocalDate.of(2026, 3, 1), null).setNoticedOn(LocalDate.of(2026, 3, 2));
			}),
			new Damage("no figures after the acceptance", "event-figures-overdue figuresOn", 0, all -> {
				all.goToBelgium();
				// 90 days after 22 August is 20 November
				all.contract.setProvisionalAcceptance(LocalDate.of(2026, 8, 22));
				ContractEvent event = event(all, LocalDate.of(2026, 3, 1), null);
				event.setRemedy(EventRemedy.DAMAGES);
				event.setNoticedOn(LocalDate.of(2026, 3, 2));
			}),
			new Damage("an evaluation that was not held", "contract-evaluation-overdue date", 2,
					all -> evaluation(all, YESTERDAY)),
			new Damage("a check that rests on nothing", "check-without-evidence evidence", 0,
					all -> check(all, CheckResult.MET)),
			new Damage("a check with empty evidence", "check-without-evidence evidence", 0,
					all -> check(all, CheckResult.NOT_MET).getEvidence().add(" ")),
			new Damage("a late remedy", "remedy-overdue remediedOn", 1, all -> finding(all, YESTERDAY)),
			new Damage("an option used after its last day", "option-date exercisedOn", 0,
					all -> option(all, "2026-06-30").setExercisedOn(LocalDate.of(2026, 7, 1))),
			new Damage("an option used after the end", "option-date exercisedOn", 0, all -> {
				all.contract.setEnd(LocalDate.of(2026, 10, 31));
				option(all, null).setExercisedOn(LocalDate.of(2026, 11, 1));
			}),
			new Damage("an option that can be used after the end", "option-date exerciseBy", 1,
					all -> option(all, "2030-01-01")),
			new Damage("an option that can be used before the start", "option-date exerciseBy", 0,
					all -> option(all, "2025-12-31")),
			new Damage("a peloton without a lead", "joint-procurement-without-lead buyers", 2, all -> {
				buyer(all, BuyerRole.PELOTON);
				buyer(all, BuyerRole.PELOTON);
			}),
			new Damage("a front runner who does not lead", "joint-procurement-without-lead buyers", 1, all -> {
				buyer(all, BuyerRole.PELOTON);
				buyer(all, BuyerRole.FRONT_RUNNER);
			}),
			new Damage("a buyer without a volume", "joint-buyer-silent buyers", 0, all -> {
				buyer(all, BuyerRole.LEAD);
				buyer(all, BuyerRole.PELOTON).setVolume(" ");
			}),
			new Damage("a front runner without a commitment", "joint-buyer-silent buyers", 0, all -> {
				buyer(all, BuyerRole.LEAD);
				buyer(all, BuyerRole.FRONT_RUNNER).setCommitment(null);
			}));

	static final Map<String, Consumer<BuyerRoadmap>> NEARLY = Map.ofEntries(
			Map.entry("a follower without a commitment", all -> {
				buyer(all, BuyerRole.LEAD);
				buyer(all, BuyerRole.PELOTON).setCommitment(null);
			}),
			Map.entry("a buyer without a volume when all is over", all -> {
				buyer(all, BuyerRole.LEAD).setVolume(null);
				all.procurement.setPhase(ProcurementPhase.CLOSED);
			}),
			Map.entry("a notice that is due in eleven days", all -> {
				all.goToBelgium();
				event(all, LocalDate.of(2026, 11, 2), null);
			}),
			Map.entry("a late notice under Dutch law", all -> event(all, LocalDate.of(2026, 1, 1), null)),
			Map.entry("a late notice when all is over", all -> {
				all.goToBelgium();
				all.contract.setEnd(YESTERDAY);
				all.contract.setGuaranteeEnd(YESTERDAY);
				event(all, LocalDate.of(2026, 10, 1), null).setFiguresOn(YESTERDAY);
			}),
			Map.entry("a notice that came late", all -> {
				all.goToBelgium();
				event(all, LocalDate.of(2026, 1, 1), null).setNoticedOn(YESTERDAY);
			}),
			Map.entry("an event without a day", all -> {
				all.goToBelgium();
				event(all, null, null);
			}),
			Map.entry("an evaluation today", all -> evaluation(all, BuyerRoadmap.TODAY)),
			Map.entry("an evaluation that was held", all -> evaluation(all, YESTERDAY).setHeld(true)),
			Map.entry("a check that is planned", all -> check(all, CheckResult.NOT_CHECKED)),
			Map.entry("a check with evidence", all -> check(all, CheckResult.MET).getEvidence().add("report.pdf")),
			Map.entry("a remedy that is due today", all -> finding(all, BuyerRoadmap.TODAY)),
			Map.entry("a remedy that was done", all -> finding(all, YESTERDAY).setRemediedOn(BuyerRoadmap.TODAY)),
			Map.entry("an option used on its last day",
					all -> option(all, "2026-06-30").setExercisedOn(LocalDate.of(2026, 6, 30))),
			Map.entry("an option that lapsed", all -> option(all, "2026-06-30")),
			Map.entry("a clause that is no option, used late", all -> {
				ReviewClause clause = option(all, "2026-06-30");
				clause.setOption(false);
				clause.setExercisedOn(LocalDate.of(2026, 7, 1));
			}),
			Map.entry("an option in a contract without dates", all -> {
				all.contract.setStart(null);
				all.contract.setEnd(null);
				option(all, "2035-01-01");
			}),
			Map.entry("a joint procurement with a lead", all -> buyer(all, BuyerRole.LEAD)),
			Map.entry("a cancelled joint procurement", all -> {
				buyer(all, BuyerRole.PELOTON);
				all.procurement.setPhase(ProcurementPhase.CANCELLED);
			}));

	private SteeringDamages() {
	}

	/** Puts one of each into a roadmap, so that edits at random find them. */
	static void growAll(BuyerRoadmap all) {
		event(all, LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 1));
		evaluation(all, YESTERDAY);
		check(all, CheckResult.MET);
		finding(all, YESTERDAY);
		buyer(all, BuyerRole.PELOTON);
		option(all, "2030-06-30").setExercisedOn(YESTERDAY);
	}

	private static ContractEvent event(BuyerRoadmap all, LocalDate date, LocalDate known) {
		ContractEvent event = BuyerRoadmap.make(Literals.CONTRACT_EVENT, ContractEvent.class, "Flood");
		event.setDate(date);
		event.setKnownOn(known);
		event.setRemedy(EventRemedy.EXTENSION);
		all.contract.getEvents().add(event);
		return event;
	}

	private static EvaluationMoment evaluation(BuyerRoadmap all, LocalDate date) {
		EvaluationMoment moment = BuyerRoadmap.make(Literals.EVALUATION_MOMENT, EvaluationMoment.class, "Evaluation");
		moment.setDate(date);
		all.contract.getEvaluations().add(moment);
		return moment;
	}

	private static PerformanceCheck check(BuyerRoadmap all, CheckResult result) {
		PerformanceCheck check = BuyerRoadmap.make(Literals.PERFORMANCE_CHECK, PerformanceCheck.class, "Check");
		check.setResult(result);
		check.setDate(YESTERDAY);
		all.contract.getChecks().add(check);
		return check;
	}

	private static AuditFinding finding(BuyerRoadmap all, LocalDate due) {
		AuditFinding finding = BuyerRoadmap.make(Literals.AUDIT_FINDING, AuditFinding.class, "Overtime");
		finding.setRemedyDue(due);
		all.contract.getAuditFindings().add(finding);
		return finding;
	}

	private static ReviewClause option(BuyerRoadmap all, String until) {
		ReviewClause option = BuyerRoadmap.make(Literals.REVIEW_CLAUSE, ReviewClause.class, "Two more years");
		option.setOption(true);
		option.setExerciseBy(until == null ? null : LocalDate.parse(until));
		all.contract.getClauses().add(option);
		return option;
	}

	private static JointBuyer buyer(BuyerRoadmap all, BuyerRole role) {
		JointBuyer buyer = BuyerRoadmap.make(Literals.JOINT_BUYER, JointBuyer.class, "Body");
		buyer.setRole(role);
		buyer.setVolume("100 laptops");
		buyer.setCommitment("Takes part.");
		all.procurement.getBuyers().add(buyer);
		return buyer;
	}
}
