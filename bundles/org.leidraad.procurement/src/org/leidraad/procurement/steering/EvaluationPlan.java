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
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.model.Contract;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * When to evaluate a contract, from its term: three months after the start, each year on the day of the start, and nine
 * months before the end; not yearly on the last day, when it is too late. Moments less than a month apart are one; none
 * lies outside the term; and none is proposed within 30 days of one that the contract has.
 *
 * @param contract the contract
 * @param moments what is proposed, in order of date; empty where neither start nor end is known, or all is planned
 */
public record EvaluationPlan(Contract contract, List<PlannedMoment> moments) {

	private static final Period AFTER_START = Period.ofMonths(3);
	private static final Period BEFORE_END = Period.ofMonths(-9);
	private static final Period APART = Period.ofMonths(1);
	private static final int SAME_DAYS = 30;
	/** So many years are planned for a contract without an end. */
	private static final int YEARS_WITHOUT_END = 3;
	private static final int MOST_YEARS = 40;

	/** The list is copied. */
	public EvaluationPlan {
		moments = List.copyOf(moments);
	}

	/**
	 * What is proposed for a contract.
	 *
	 * @param contract the contract
	 * @return the plan
	 */
	public static EvaluationPlan of(Contract contract) {
		Term term = Term.of(contract);
		if (term.start().isPresent() && term.end().isPresent() && !term.isComplete()) {
			return new EvaluationPlan(contract, List.of());
		}
		List<PlannedMoment> all = merged(all(term).stream().filter(one -> term.contains(one.date()))
				.sorted(Comparator.comparing(PlannedMoment::date).thenComparing(PlannedMoment::kind)).toList());
		List<LocalDate> known = known(contract);
		return new EvaluationPlan(contract,
				all.stream().filter(one -> known.stream().noneMatch(date -> isSame(date, one.date()))).toList());
	}

	private static List<PlannedMoment> all(Term term) {
		List<PlannedMoment> all = new ArrayList<>();
		term.start().flatMap(start -> CalendarDates.after(start, AFTER_START))
				.ifPresent(date -> all.add(new PlannedMoment(date, MomentKind.FIRST)));
		int years = term.end().isPresent() ? MOST_YEARS : YEARS_WITHOUT_END;
		for (int year = 1; year <= years; year++) {
			Period time = Period.ofYears(year);
			term.start().flatMap(start -> CalendarDates.after(start, time))
					.filter(date -> !term.end().equals(Optional.of(date)))
					.ifPresent(date -> all.add(new PlannedMoment(date, MomentKind.YEARLY)));
		}
		term.end().flatMap(end -> CalendarDates.after(end, BEFORE_END))
				.ifPresent(date -> all.add(new PlannedMoment(date, MomentKind.LAST)));
		return all;
	}

	/** Of moments less than a month apart the one with the better reason stays. */
	private static List<PlannedMoment> merged(List<PlannedMoment> sorted) {
		List<PlannedMoment> merged = new ArrayList<>();
		for (PlannedMoment moment : sorted) {
			Optional<PlannedMoment> before = merged.isEmpty() ? Optional.empty() : Optional.of(merged.getLast());
			if (before.filter(one -> isNear(one.date(), moment.date())).isEmpty()) {
				merged.add(moment);
			} else if (moment.kind().compareTo(before.get().kind()) < 0) {
				merged.set(merged.size() - 1, moment);
			}
		}
		return merged;
	}

	private static boolean isNear(LocalDate earlier, LocalDate later) {
		return CalendarDates.after(earlier, APART).filter(later::isBefore).isPresent();
	}

	private static List<LocalDate> known(Contract contract) {
		return contract.eIsSet(Literals.CONTRACT__EVALUATIONS)
				? contract.getEvaluations().stream().map(EvaluationMoment::getDate).filter(Objects::nonNull).toList()
				: List.of();
	}

	private static boolean isSame(LocalDate one, LocalDate other) {
		return Math.abs(ChronoUnit.DAYS.between(one, other)) <= SAME_DAYS;
	}

	/**
	 * The part of the plan that is still to come.
	 *
	 * @param today the first day that counts
	 * @return the plan without earlier moments
	 */
	public EvaluationPlan from(LocalDate today) {
		return new EvaluationPlan(contract, moments.stream().filter(one -> !one.date().isBefore(today)).toList());
	}
}
