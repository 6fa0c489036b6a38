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
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Contract;
import org.leidraad.model.ReviewClause;
import org.leidraad.procurement.internal.Done;

/**
 * What the term of a contract makes due: its start, provisional acceptance and end, the end of the guarantee, and the
 * decision on options that were not used, on the last day on which they can be, or three months before the end where
 * none was entered. Three months after its last day an option that was not used has lapsed, and once the end is past
 * there is nothing to do about it any more.
 *
 * @param contract the contract
 * @param today the day on which is looked
 */
record TermDuties(Contract contract, LocalDate today) {

	private static final Period BEFORE_END = Period.ofMonths(-3);
	private static final Period UNTIL_LAPSED = Period.ofMonths(3);

	void addTo(List<Due> dues) {
		toCome(contract.getStart(), DueKind.CONTRACT_START, dues);
		toCome(contract.getProvisionalAcceptance(), DueKind.PROVISIONAL_ACCEPTANCE, dues);
		toCome(contract.getEnd(), DueKind.CONTRACT_END, dues);
		toCome(contract.getGuaranteeEnd(), DueKind.GUARANTEE_END, dues);
		Term term = Term.of(contract);
		if (!term.hasEnded(today)) {
			term.options().stream().filter(option -> !Done.by(option.getExercisedOn(), today))
					.forEach(option -> decision(option, term).ifPresent(dues::add));
		}
	}

	/** There is nothing to do about such a day any more once it is past. */
	private void toCome(LocalDate day, DueKind kind, List<Due> dues) {
		if (day != null && !day.isBefore(today)) {
			dues.add(Due.of(day, kind, contract, Optional.of(contract), today));
		}
	}

	private Optional<Due> decision(ReviewClause option, Term term) {
		LocalDate last = option.getExerciseBy();
		if (last == null) {
			return term.end().flatMap(end -> beforeEnd(end, term)
					.map(day -> due(day, option, "sentence.option", end)));
		}
		boolean hasLapsed = CalendarDates.after(last, UNTIL_LAPSED).filter(today::isAfter).isPresent();
		return hasLapsed ? Optional.empty() : Optional.of(due(last, option, "sentence.option-by", last));
	}

	/** Three months before the end, or at the start of a shorter term. */
	private static Optional<LocalDate> beforeEnd(LocalDate end, Term term) {
		return CalendarDates.after(end, BEFORE_END)
				.map(day -> term.start().filter(day::isBefore).filter(start -> !start.isAfter(end)).orElse(day));
	}

	private Due due(LocalDate date, ReviewClause option, String sentence, LocalDate last) {
		return new Due(date, DueKind.OPTION, option, Optional.of(contract), SteeringTexts.message(sentence,
				ElementName.of(option), ElementName.of(contract), last.toString()), DueState.of(date, today));
	}
}
