/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.model.Contract;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * When to evaluate a contract: three months after its start, every year, and nine months before its end to learn for
 * the next tender.
 */
public final class EvaluationCalendar {

	private static final Period AFTER_START = Period.ofMonths(3);
	private static final Period BEFORE_END = Period.ofMonths(-9);
	/** Two evaluations less than this apart are one. */
	private static final Period APART = Period.ofMonths(2);
	private static final int YEARS_WITHOUT_END = 3;
	private static final int MOST_YEARS = 40;

	private EvaluationCalendar() {
	}

	/**
	 * The evaluation moments for a contract, in no roadmap yet. Without a start the first one is three months from
	 * today; without an end three years are planned.
	 *
	 * @param contract the contract
	 * @param context where the roadmap is
	 * @return the moments in order of date, at least one
	 */
	public static List<EvaluationMoment> of(Contract contract, RuleContext context) {
		LocalDate start = Optional.ofNullable(contract.getStart()).orElse(context.today());
		TreeMap<LocalDate, String> moments = new TreeMap<>();
		Optional<LocalDate> last = Optional.ofNullable(contract.getEnd())
				.flatMap(end -> CalendarDates.after(end, BEFORE_END)).filter(date -> date.isAfter(start));
		Optional<LocalDate> first = CalendarDates.after(start, AFTER_START);
		first.filter(date -> endsAfter(contract, date)).ifPresent(date -> moments.put(date, "text.evaluation.first"));
		int years = contract.getStart() == null ? 0 : contract.getEnd() == null ? YEARS_WITHOUT_END : MOST_YEARS;
		IntStream.rangeClosed(1, years).mapToObj(year -> CalendarDates.after(start, Period.ofYears(year)))
				.flatMap(Optional::stream).filter(date -> endsAfter(contract, date))
				.filter(date -> last.flatMap(end -> CalendarDates.after(date, APART).filter(end::isBefore)).isEmpty())
				.forEach(date -> moments.put(date, "text.evaluation.yearly"));
		last.ifPresent(date -> moments.put(date, "text.evaluation.last"));
		if (moments.isEmpty()) {
			moments.put(start, "text.evaluation.first");
		}
		Writing writing = new Writing(context);
		return moments.entrySet().stream().map(entry -> moment(writing, entry.getKey(), entry.getValue())).toList();
	}

	private static boolean endsAfter(Contract contract, LocalDate date) {
		return contract.getEnd() == null || date.isBefore(contract.getEnd());
	}

	private static EvaluationMoment moment(Writing writing, LocalDate date, String key) {
		EvaluationMoment moment = writing.element(Literals.EVALUATION_MOMENT, EvaluationMoment.class, key);
		moment.setDate(date);
		return moment;
	}
}
