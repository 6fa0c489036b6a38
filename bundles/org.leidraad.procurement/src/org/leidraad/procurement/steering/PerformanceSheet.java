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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.leidraad.model.CheckResult;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Incentive;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.internal.Done;

/**
 * Whether a contract does what was agreed: for each agreed criterion the checks, what they rest on, and the rewards and
 * deductions that hang on it.
 *
 * @param contract the contract
 * @param criteria a row for each agreed criterion, in the order of the contract
 * @param incentives all rewards and deductions of the contract
 */
public record PerformanceSheet(Contract contract, List<CriterionPerformance> criteria,
		List<IncentiveState> incentives) {

	private static final Comparator<PerformanceCheck> BY_DATE = Comparator.comparing(PerformanceCheck::getDate,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	/** The lists are copied. */
	public PerformanceSheet {
		criteria = List.copyOf(criteria);
		incentives = List.copyOf(incentives);
	}

	/**
	 * The sheet of a contract. What is dated after the day on which is looked was not done yet: such a check is
	 * planned.
	 *
	 * @param contract the contract
	 * @param today the day on which is looked
	 * @return the sheet
	 */
	public static PerformanceSheet of(Contract contract, LocalDate today) {
		Map<CriterionUse, List<PerformanceCheck>> done = checks(contract, check -> isDone(check, today));
		Map<CriterionUse, List<PerformanceCheck>> planned = checks(contract, check -> !isDone(check, today));
		List<IncentiveState> incentives = incentives(contract, done, today);
		List<CriterionUse> agreed = contract.eIsSet(Literals.CONTRACT__CRITERIA) ? contract.getCriteria() : List.of();
		return new PerformanceSheet(contract, agreed.stream().map(criterion -> new CriterionPerformance(criterion,
				done.getOrDefault(criterion, List.of()),
				planned.getOrDefault(criterion, List.of()).stream().findFirst(),
				incentives.stream().filter(state -> state.incentive().getCriterion() == criterion).toList()))
				.toList(), incentives);
	}

	/** A check with a result and without a date was done, nobody knows when. */
	private static boolean isDone(PerformanceCheck check, LocalDate today) {
		return check.getResult() != CheckResult.NOT_CHECKED
				&& Done.isKnown(check.getDate(), today);
	}

	private static Map<CriterionUse, List<PerformanceCheck>> checks(Contract contract,
			Predicate<PerformanceCheck> wanted) {
		Map<CriterionUse, List<PerformanceCheck>> checks = new HashMap<>();
		if (contract.eIsSet(Literals.CONTRACT__CHECKS)) {
			for (PerformanceCheck check : contract.getChecks()) {
				if (wanted.test(check) && check.getCriterion() != null) {
					checks.computeIfAbsent(check.getCriterion(), criterion -> new ArrayList<>()).add(check);
				}
			}
		}
		checks.values().forEach(list -> list.sort(BY_DATE));
		return checks;
	}

	private static List<IncentiveState> incentives(Contract contract,
			Map<CriterionUse, List<PerformanceCheck>> done, LocalDate today) {
		List<Incentive> all = contract.eIsSet(Literals.CONTRACT__INCENTIVES) ? contract.getIncentives() : List.of();
		return all.stream().map(incentive -> IncentiveState.of(incentive,
				Optional.ofNullable(done.get(incentive.getCriterion())).map(List::getLast), today)).toList();
	}

	/**
	 * Tells whether a check shows what it rests on.
	 *
	 * @param check the check
	 * @return true if it has a link to evidence
	 */
	public static boolean hasEvidence(PerformanceCheck check) {
		return check.eIsSet(Literals.ELEMENT__EVIDENCE)
				&& check.getEvidence().stream().anyMatch(link -> link != null && !link.isBlank());
	}

	/**
	 * Makes a check for each agreed criterion for which none is planned.
	 *
	 * @param date the day on which to check
	 * @return the checks, in no roadmap yet, in the order of the criteria
	 */
	public List<PerformanceCheck> plan(LocalDate date) {
		return criteria.stream().filter(row -> row.planned().isEmpty()).map(row -> {
			PerformanceCheck check = (PerformanceCheck) Identity.create(Literals.PERFORMANCE_CHECK);
			check.setName(row.criterion().getName());
			check.setCriterion(row.criterion());
			check.setDate(date);
			return check;
		}).toList();
	}
}
