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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Drawer;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RoadmapPackage.Literals;

/** Ways to break a sound roadmap with days on which something was done and that are still to come. */
final class DayDamages {

	private static final LocalDate TOMORROW = BuyerRoadmap.TODAY.plusDays(1);
	private static final String FUTURE = "date-in-future ";

	static final List<Damage> ALL = List.of(
			new Damage("a notice of tomorrow", "modification-notice-missing noticeDate, " + FUTURE + "noticeDate", 1,
					all -> notice(all, TOMORROW)),
			new Damage("an option used tomorrow", FUTURE + "exercisedOn", 1,
					all -> add(all, Literals.CONTRACT__CLAUSES, Literals.REVIEW_CLAUSE__EXERCISED_ON, TOMORROW)),
			new Damage("a bonus granted tomorrow", FUTURE + "grantedOn", 1,
					all -> add(all, Literals.CONTRACT__INCENTIVES, Literals.INCENTIVE__GRANTED_ON, TOMORROW)),
			new Damage("a finding of tomorrow", FUTURE + "date", 1,
					all -> add(all, Literals.CONTRACT__AUDIT_FINDINGS, Literals.AUDIT_FINDING__DATE, TOMORROW)),
			new Damage("a late remedy that will be done tomorrow", "remedy-overdue remediedOn, " + FUTURE
					+ "remediedOn", 2,
					all -> add(all, Literals.CONTRACT__AUDIT_FINDINGS, Literals.AUDIT_FINDING__REMEDIED_ON, TOMORROW)
							.eSet(Literals.AUDIT_FINDING__REMEDY_DUE, BuyerRoadmap.TODAY.minusDays(1))),
			new Damage("a factory disclosed tomorrow", FUTURE + "date", 1,
					all -> add(all, Literals.CONTRACT__DISCLOSURES, Literals.FACTORY_DISCLOSURE__DATE, TOMORROW)),
			new Damage("figures of tomorrow", FUTURE + "figuresOn", 1,
					all -> add(all, Literals.CONTRACT__EVENTS, Literals.CONTRACT_EVENT__FIGURES_ON, TOMORROW)),
			new Damage("a late Belgian notice that will be given tomorrow",
					"event-notice-overdue noticedOn, " + FUTURE + "noticedOn", 1, all -> {
						all.goToBelgium();
						add(all, Literals.CONTRACT__EVENTS, Literals.CONTRACT_EVENT__NOTICED_ON, TOMORROW)
								.eSet(Literals.CONTRACT_EVENT__DATE, LocalDate.of(2026, 10, 1));
					}),
			new Damage("an evaluation that was held tomorrow", FUTURE + "date", 1, all -> held(all, TOMORROW)),
			new Damage("a check that was done tomorrow", FUTURE + "date", 1,
					all -> check(all, CheckResult.PARTLY)),
			new Damage("a term agreed tomorrow", FUTURE + "agreedOn", 1,
					all -> add(all.roadmap, Literals.ROADMAP__GLOSSARY, Literals.GLOSSARY_TERM__AGREED_ON, TOMORROW)),
			new Damage("an event known before its day", "event-known-before knownOn", 1,
					all -> add(all, Literals.CONTRACT__EVENTS, Literals.CONTRACT_EVENT__KNOWN_ON,
							LocalDate.of(2026, 10, 1)).eSet(Literals.CONTRACT_EVENT__DATE, LocalDate.of(2026, 10, 2))));

	static final Map<String, Consumer<BuyerRoadmap>> NEARLY = Map.of(
			"a notice of today", all -> notice(all, BuyerRoadmap.TODAY),
			"an evaluation that was held today", all -> held(all, BuyerRoadmap.TODAY),
			"an evaluation that will be held tomorrow", all -> held(all, TOMORROW).setHeld(false),
			"a check of tomorrow", all -> check(all, CheckResult.NOT_CHECKED),
			"an event known on its day", all -> add(all, Literals.CONTRACT__EVENTS,
					Literals.CONTRACT_EVENT__KNOWN_ON, LocalDate.of(2026, 11, 20))
					.eSet(Literals.CONTRACT_EVENT__DATE, LocalDate.of(2026, 11, 20)));

	private DayDamages() {
	}

	private static void notice(BuyerRoadmap all, LocalDate day) {
		all.change.setDrawer(Drawer.UNFORESEEN);
		all.change.getFacts().add(ModificationFact.UNFORESEEABLE);
		all.change.setNoticeDate(day);
	}

	private static EvaluationMoment held(BuyerRoadmap all, LocalDate day) {
		EvaluationMoment moment = (EvaluationMoment) add(all, Literals.CONTRACT__EVALUATIONS,
				Literals.EVALUATION_MOMENT__DATE, day);
		moment.setHeld(true);
		return moment;
	}

	private static void check(BuyerRoadmap all, CheckResult result) {
		PerformanceCheck check = (PerformanceCheck) add(all, Literals.CONTRACT__CHECKS,
				Literals.PERFORMANCE_CHECK__DATE, TOMORROW);
		check.setResult(result);
		check.getEvidence().add("report.pdf");
	}

	private static Element add(BuyerRoadmap all, EReference list, EAttribute field, LocalDate day) {
		return add(all.contract, list, field, day);
	}

	private static Element add(Element parent, EReference list, EAttribute field, LocalDate day) {
		Element element = BuyerRoadmap.make(list.getEReferenceType(), Element.class, "Something");
		element.eSet(field, day);
		RandomEdits.add(parent, list, element);
		return element;
	}
}
