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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Contract;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;

/**
 * The term of a contract.
 *
 * @param start its first day; none where it is not known
 * @param end its last day without options; none where it is not known
 * @param options the options agreed, used and not used
 * @param acceptance the day of provisional acceptance; none where there is none
 * @param guaranteeEnd the last day of the guarantee; none where there is none
 */
public record Term(Optional<LocalDate> start, Optional<LocalDate> end, List<ReviewClause> options,
		Optional<LocalDate> acceptance, Optional<LocalDate> guaranteeEnd) {

	/** The list is copied. */
	public Term {
		options = List.copyOf(options);
	}

	/**
	 * The term of a contract.
	 *
	 * @param contract the contract
	 * @return its term
	 */
	public static Term of(Contract contract) {
		List<ReviewClause> options = contract.eIsSet(Literals.CONTRACT__CLAUSES)
				? contract.getClauses().stream().filter(ReviewClause::isOption).toList()
				: List.of();
		return new Term(Optional.ofNullable(contract.getStart()), Optional.ofNullable(contract.getEnd()), options,
				Optional.ofNullable(contract.getProvisionalAcceptance()),
				Optional.ofNullable(contract.getGuaranteeEnd()));
	}

	/** {@return true if both days are known, and the end is not before the start} */
	public boolean isComplete() {
		return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get());
	}

	/**
	 * Tells whether a date lies in the term; a day that is not known is no bound.
	 *
	 * @param date the date
	 * @return true if it does
	 */
	public boolean contains(LocalDate date) {
		return start.filter(date::isBefore).isEmpty() && end.filter(date::isAfter).isEmpty();
	}

	/**
	 * Tells whether the term is over.
	 *
	 * @param on the day on which is looked
	 * @return true if its last day lies before that
	 */
	public boolean hasEnded(LocalDate on) {
		return end.filter(on::isAfter).isPresent();
	}

	/**
	 * The time that is left.
	 *
	 * @param on the day on which is looked
	 * @return full months from that day to the day after the last one, from 0; none where the end is not known
	 */
	public Optional<Long> monthsLeft(LocalDate on) {
		return end.map(last -> CalendarDates.after(last, Period.ofDays(1)).orElse(last))
				.map(after -> Math.max(0, ChronoUnit.MONTHS.between(on, after)));
	}

	/**
	 * The part of the term that is over.
	 *
	 * @param on the day on which is looked, which counts as over
	 * @return 0 to 1; none where the term is not complete
	 */
	public Optional<BigDecimal> elapsed(LocalDate on) {
		if (!isComplete()) {
			return Optional.empty();
		}
		BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(start.get(), end.get()) + 1);
		BigDecimal over = BigDecimal.valueOf(ChronoUnit.DAYS.between(start.get(), on) + 1);
		return Decimals.quotient(over.max(BigDecimal.ZERO).min(days), days);
	}

	/**
	 * How far the term is.
	 *
	 * @param on the day on which is looked
	 * @return one sentence
	 */
	public Message sentence(LocalDate on) {
		if (end.isEmpty()) {
			return SteeringTexts.message("term.open");
		}
		if (hasEnded(on)) {
			return SteeringTexts.message("term.ended", end.get().toString());
		}
		return start.filter(on::isBefore).map(first -> SteeringTexts.message("term.not-started", first.toString()))
				.orElseGet(() -> SteeringTexts.message("term.left", monthsLeft(on).orElseThrow(),
						end.get().toString()));
	}
}
