/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.time.LocalDate;
import java.util.List;

import org.leidraad.model.AuditFinding;
import org.leidraad.model.CheckResult;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Drawer;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.Incentive;
import org.leidraad.model.Lesson;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationFunction;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Procurement;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A contract of four years and what happens in its term: five evaluations as in the sample, checks, changes, audits.
 */
final class Term {

	private static final int YEARS = 4;

	private final Draw draw;
	private final Body body;
	private Contract contract;

	Term(Draw draw, Body body) {
		this.draw = draw;
		this.body = body;
	}

	void make(Procurement procurement, int year) {
		contract = draw.make(Literals.CONTRACT, Contract.class);
		contract.setName(procurement.getName() + "–" + (year + YEARS - 1));
		contract.setSupplier("Leverancier " + (char) ('A' + draw.between(0, 2)) + " (fictief)");
		contract.setValue(procurement.getEstimatedValue());
		contract.setStart(LocalDate.of(year, 1, 1));
		contract.setEnd(LocalDate.of(year + YEARS - 1, 12, 31));
		contract.setManager(body.person(OrganisationFunction.CONTRACT_MANAGEMENT));
		contract.setProcurement(procurement);
		contract.getCriteria().addAll(procurement.getCriteria());
		contract.getIndicators().addAll(draw.some(body.indicators, 6));
		body.roadmap.getContracts().add(contract);
		evaluations();
		checks();
		clauses();
		modifications();
		factories();
	}

	private void evaluations() {
		for (int i = 0; i <= YEARS; i++) {
			EvaluationMoment moment = draw.make(Literals.EVALUATION_MOMENT, EvaluationMoment.class);
			LocalDate date = i == 0
					? contract.getStart().plusMonths(3)
					: contract.getStart().plusYears(i).minusDays(20);
			moment.setName(i == 0 ? "Eerste evaluatie na drie maanden" : "Jaarlijkse evaluatie " + date.getYear());
			moment.setDate(date);
			if (date.isBefore(RoadmapGenerator.TODAY)) {
				moment.setHeld(true);
				moment.setFindings("Levering en inname lopen in gemeente " + body.number + '.');
				moment.setDecisions("Verbeterplan voor het rapport per serienummer.");
			}
			contract.getEvaluations().add(moment);
			if (draw.oneIn(5)) {
				learn(moment);
			}
		}
	}

	private void learn(EvaluationMoment moment) {
		Lesson lesson = draw.make(Literals.LESSON, Lesson.class);
		lesson.setDate(moment.getDate());
		lesson.setStatement("De indeling van het rapport hoort in de aanbesteding.");
		lesson.setAdvice("Neem het format als bijlage op.");
		lesson.setEvaluation(moment);
		body.roadmap.getLessons().add(lesson);
	}

	/** Each agreed criterion is looked at in two of the years. */
	private void checks() {
		for (CriterionUse criterion : contract.getCriteria()) {
			for (int i = 1; i <= 2; i++) {
				LocalDate date = draw.day(contract.getStart().getYear() + i);
				PerformanceCheck check = draw.make(Literals.PERFORMANCE_CHECK, PerformanceCheck.class);
				check.setDate(date);
				check.setCriterion(criterion);
				check.setResult(date.isAfter(RoadmapGenerator.TODAY)
						? CheckResult.NOT_CHECKED
						: draw.oneIn(6) ? CheckResult.PARTLY : CheckResult.MET);
				contract.getChecks().add(check);
			}
		}
	}

	private void clauses() {
		for (ClauseKind kind : List.of(ClauseKind.REVIEW, ClauseKind.PRICE_REVISION, ClauseKind.UNFORESEEABLE)) {
			ReviewClause clause = draw.make(Literals.REVIEW_CLAUSE, ReviewClause.class);
			clause.setKind(kind);
			clause.setText("Ruimte voor meer gerefurbishte apparaten binnen de looptijd, tot een kwart van de waarde.");
			clause.setArticle("Artikel " + draw.between(4, 19));
			contract.getClauses().add(clause);
		}
		Incentive incentive = draw.make(Literals.INCENTIVE, Incentive.class);
		incentive.setCondition("Meer dan 80 % van de inname gaat naar hergebruik.");
		incentive.setAmount(Draw.decimal(draw.between(2, 20) * 500, 0));
		contract.getIncentives().add(incentive);
	}

	private void modifications() {
		for (int i = 0; i < 2; i++) {
			Modification change = draw.make(Literals.MODIFICATION, Modification.class);
			change.setName("Wijziging " + (i + 1));
			change.setDate(draw.day(contract.getStart().getYear() + i + 1));
			change.setAmount(Draw.decimal(draw.between(1, 20) * 1000, 0));
			change.setDrawer(i == 0 ? Drawer.REVIEW_CLAUSE : Drawer.SMALL);
			if (i == 0) {
				change.getFacts().addAll(List.of(ModificationFact.CLAUSE_IN_DOCUMENTS, ModificationFact.CLAUSE_CLEAR,
						ModificationFact.CLAUSE_SCOPE));
			}
			change.setReason("Meer gebruikers dan geraamd.");
			change.setDecidedBy(contract.getManager().getName());
			contract.getModifications().add(change);
		}
	}

	private void factories() {
		for (int i = 1; i <= 3; i++) {
			FactoryDisclosure factory = draw.make(Literals.FACTORY_DISCLOSURE, FactoryDisclosure.class);
			factory.setName("Fabriek " + i);
			factory.setFactory("Assemblage " + draw.between(1, 60) + " (fictief)");
			factory.setCountry(draw.oneIn(3) ? "VN" : "CN");
			factory.setTier(1);
			factory.setDate(draw.day(contract.getStart().getYear()));
			contract.getDisclosures().add(factory);
		}
		AuditFinding finding = draw.make(Literals.AUDIT_FINDING, AuditFinding.class);
		finding.setDate(draw.day(contract.getStart().getYear() + 1));
		finding.setFactory(contract.getDisclosures().getFirst());
		finding.setStatement("Overwerk boven zestig uur per week in het hoogseizoen.");
		finding.setRemedy("Ploegen bij inzetten en maandelijks rapporteren.");
		finding.setRemedyDue(finding.getDate().plusMonths(6));
		finding.setRemediedOn(finding.getDate().plusMonths(5));
		contract.getAuditFindings().add(finding);
	}
}
