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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.leidraad.analysis.Repair;
import org.leidraad.analysis.evaluation.PlannedMoment;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.knowledge.FieldTerm;
import org.leidraad.procurement.steering.CriterionPerformance;
import org.leidraad.procurement.steering.PerformanceSheet;

/** What is planned for a contract or added to a glossary at once: each one step that can be undone. */
final class Planning {

	private Planning() {
	}

	/**
	 * Plans evaluation moments.
	 *
	 * @param contract the contract
	 * @param moments the moments
	 * @param written the language of the roadmap, in which they are named
	 * @return what adds them
	 */
	static Repair moments(Contract contract, List<PlannedMoment> moments, Locale written) {
		return new Steps(SteeringWords.message("plan.change"), changes -> moments.forEach(moment -> {
			EvaluationMoment made = moment.create(written);
			changes.add(contract, Literals.CONTRACT__EVALUATIONS, made);
			changes.show(contract);
		}));
	}

	/**
	 * The agreed criteria for which no check is planned.
	 *
	 * @param contract the contract
	 * @param today the day on which is looked
	 * @return how each did so far
	 */
	static List<CriterionPerformance> unplanned(Contract contract, LocalDate today) {
		return PerformanceSheet.of(contract, today).criteria().stream().filter(row -> row.planned().isEmpty()).toList();
	}

	/**
	 * Plans a check for each of some criteria.
	 *
	 * @param contract the contract
	 * @param criteria the criteria, of those that were agreed
	 * @param date the day of the checks
	 * @return what adds them
	 */
	static Repair checks(Contract contract, List<CriterionUse> criteria, LocalDate date) {
		Set<CriterionUse> wanted = Set.copyOf(criteria);
		return new Steps(SteeringWords.message("checks.change"), changes -> {
			for (PerformanceCheck check : PerformanceSheet.of(contract, date).plan(date)) {
				CriterionUse criterion = check.getCriterion();
				// the link has another side, in the roadmap: only a change that can be undone may make it
				check.setCriterion(null);
				if (wanted.contains(criterion)) {
					changes.add(contract, Literals.CONTRACT__CHECKS, check);
					changes.set(check, Literals.PERFORMANCE_CHECK__CRITERION, criterion);
				}
			}
			changes.show(contract);
		});
	}

	/**
	 * Adds terms to the glossary.
	 *
	 * @param roadmap the roadmap
	 * @param terms the terms
	 * @return what adds them
	 */
	static Repair glossary(Roadmap roadmap, List<FieldTerm> terms) {
		return new Steps(SteeringWords.message("glossary.change"), changes -> terms.forEach(term -> {
			GlossaryTerm made = term.create();
			changes.add(roadmap, Literals.ROADMAP__GLOSSARY, made);
			changes.show(made);
		}));
	}
}
