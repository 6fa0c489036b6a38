/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.evaluation;

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
 * lies outside the term; and none is proposed within 30 days of one that the contract has. Of a term of
 * more than forty years the first forty are planned, and its last moment.
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
		List<PlannedMoment> all = merged(all(contract.getStart(), contract.getEnd()).stream()
				.filter(one -> isWithin(one.date(), contract))
				.sorted(Comparator.comparing(PlannedMoment::date).thenComparing(PlannedMoment::kind)).toList());
		List<LocalDate> known = known(contract);
		return new EvaluationPlan(contract,
				all.stream().filter(one -> known.stream().noneMatch(date -> isSame(date, one.date()))).toList());
	}

	/** A day that is not known is no bound; a term that ends before it starts holds nothing. */
	private static boolean isWithin(LocalDate date, Contract contract) {
		return (contract.getStart() == null || !date.isBefore(contract.getStart()))
				&& (contract.getEnd() == null || !date.isAfter(contract.getEnd()));
	}

	private static List<PlannedMoment> all(LocalDate start, LocalDate end) {
		List<PlannedMoment> all = new ArrayList<>();
		if (start != null) {
			after(start, AFTER_START, MomentKind.FIRST).ifPresent(all::add);
			for (int year = 1; year <= (end == null ? YEARS_WITHOUT_END : MOST_YEARS); year++) {
				after(start, Period.ofYears(year), MomentKind.YEARLY).filter(one -> !one.date().equals(end))
						.ifPresent(all::add);
			}
		}
		if (end != null) {
			after(end, BEFORE_END, MomentKind.LAST).ifPresent(all::add);
		}
		return all;
	}

	private static Optional<PlannedMoment> after(LocalDate day, Period time, MomentKind kind) {
		return CalendarDates.after(day, time).map(date -> new PlannedMoment(date, kind));
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
	 * The part of the plan that is still to come, with at least one moment: where there is none, in three months, or at
	 * the end of the term where that comes before.
	 *
	 * @param today the first day that counts
	 * @return the plan, which is not empty
	 */
	public EvaluationPlan atLeastOne(LocalDate today) {
		EvaluationPlan toCome = from(today);
		if (!toCome.moments().isEmpty()) {
			return toCome;
		}
		LocalDate later = CalendarDates.after(today, AFTER_START).orElse(today);
		LocalDate end = contract.getEnd();
		LocalDate day = end == null || end.isBefore(today) || end.isAfter(later) ? later : end;
		return new EvaluationPlan(contract, List.of(new PlannedMoment(day, MomentKind.YEARLY)));
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
