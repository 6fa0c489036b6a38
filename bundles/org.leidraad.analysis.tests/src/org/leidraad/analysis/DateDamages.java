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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.leidraad.model.Acceptance;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.MarketDialogue;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;

/** Ways to break a roadmap with dates that nobody can mean, and ways that do not break it. */
public final class DateDamages {

	private static final String RULE = "date-implausible ";

	/** The ways, and what is found then. */
	public static final List<Damage> ALL = List.of(
			new Damage("a contract for ever", RULE + "end", 1, all -> all.contract.setEnd(LocalDate.of(9999, 12, 31))),
			new Damage("a contract of two digits", RULE + "start", 1,
					all -> all.contract.setStart(LocalDate.of(26, 1, 1))),
			new Damage("a contract since the first year", RULE + "start", 1,
					all -> all.contract.setStart(LocalDate.of(1, 1, 1))),
			new Damage("a tender of 2206", RULE + "publicationDate", 0,
					all -> all.procurement.setPublicationDate(LocalDate.of(2206, 1, 1))),
			new Damage("a value of the last century", RULE + "date", 0, all -> {
				CalculationParameter parameter = HealthyRoadmap.make(Literals.CALCULATION_PARAMETER,
						CalculationParameter.class, null);
				parameter.setDate(LocalDate.of(1989, 12, 31));
				all.roadmap.getParameters().add(parameter);
			}),
			new Damage("a talk beyond the calendar", RULE + "date", 0, all -> {
				MarketDialogue talk = HealthyRoadmap.make(Literals.MARKET_DIALOGUE, MarketDialogue.class, null);
				talk.setDate(LocalDate.MAX);
				all.procurement.getDialogues().add(talk);
			}),
			new Damage("an option of 2101", RULE + "exerciseBy", 0, all -> {
				ReviewClause option = HealthyRoadmap.make(Literals.REVIEW_CLAUSE, ReviewClause.class, null);
				option.setExerciseBy(LocalDate.of(2101, 1, 1));
				all.contract.getClauses().add(option);
			}),
			new Damage("an action that ends before it starts", RULE + "end", 1, all -> {
				all.action.setStart(LocalDate.of(2027, 6, 2));
				all.action.setEnd(LocalDate.of(2027, 6, 1));
			}),
			new Damage("a period after its day", RULE + "date", 1,
					all -> all.measurement.setPeriodStart(all.measurement.getDate().plusDays(1))),
			new Damage("a finding accepted until before the decision", RULE + "until", 1, all -> {
				Acceptance acceptance = HealthyRoadmap.make(Literals.ACCEPTANCE, Acceptance.class, null);
				acceptance.setDate(LocalDate.of(2026, 6, 2));
				acceptance.setUntil(LocalDate.of(2026, 6, 1));
				all.roadmap.getAcceptedFindings().add(acceptance);
			}),
			new Damage("accepted before the start", RULE + "provisionalAcceptance", 0,
					all -> all.contract.setProvisionalAcceptance(all.contract.getStart().minusDays(1))),
			new Damage("a guarantee that ends before the acceptance", RULE + "guaranteeEnd", 1, all -> {
				all.contract.setProvisionalAcceptance(LocalDate.of(2028, 2, 2));
				all.contract.setGuaranteeEnd(LocalDate.of(2028, 2, 1));
			}),
			new Damage("a notice and figures before the event", RULE + "noticedOn, " + RULE + "figuresOn", 0,
					all -> {
						ContractEvent event = HealthyRoadmap.make(Literals.CONTRACT_EVENT, ContractEvent.class, null);
						event.setDate(LocalDate.of(2026, 6, 2));
						event.setNoticedOn(LocalDate.of(2026, 6, 1));
						event.setFiguresOn(LocalDate.of(2026, 6, 1));
						all.contract.getEvents().add(event);
					}),
			new Damage("a remedy before the finding", RULE + "remedyDue, " + RULE + "remediedOn", 0, all -> {
				AuditFinding finding = HealthyRoadmap.make(Literals.AUDIT_FINDING, AuditFinding.class, null);
				finding.setDate(LocalDate.of(2026, 6, 2));
				finding.setRemedyDue(LocalDate.of(2026, 6, 1));
				finding.setRemediedOn(LocalDate.of(2026, 6, 1));
				all.contract.getAuditFindings().add(finding);
			}));

	/** The ways that do not break it, by name. */
	public static final Map<String, Consumer<HealthyRoadmap>> NEARLY = Map.of(
			"the first day that is plausible", all -> all.contract.setStart(LocalDate.of(1990, 1, 1)),
			"the last day that is plausible", all -> all.contract.setEnd(LocalDate.of(2100, 12, 31)),
			"an action of one day", all -> all.action.setStart(all.action.getEnd()),
			"a period of one day", all -> all.measurement.setPeriodStart(all.measurement.getDate()),
			"an end before the start, which has a rule of its own", all -> {
				all.contract.setStart(LocalDate.of(2028, 1, 1));
				all.contract.setEnd(LocalDate.of(2027, 1, 1));
			});

	private DateDamages() {
	}
}
