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

/**
 * What the term of a contract makes due: its end, the end of the guarantee, and the decision on options that were not
 * used, three months before the end. Once the end is past there is nothing to do about it any more.
 *
 * @param contract the contract
 * @param today the day on which is looked
 */
record TermDuties(Contract contract, LocalDate today) {

	private static final Period BEFORE_END = Period.ofMonths(-3);

	void addTo(List<Due> dues) {
		if (contract.getGuaranteeEnd() != null && !contract.getGuaranteeEnd().isBefore(today)) {
			dues.add(Due.of(contract.getGuaranteeEnd(), DueKind.GUARANTEE_END, contract, Optional.of(contract),
					today));
		}
		if (contract.getEnd() != null && !contract.getEnd().isBefore(today)) {
			dues.add(Due.of(contract.getEnd(), DueKind.CONTRACT_END, contract, Optional.of(contract), today));
			options(dues);
		}
	}

	private void options(List<Due> dues) {
		Term term = Term.of(contract);
		Optional<LocalDate> date = CalendarDates.after(contract.getEnd(), BEFORE_END)
				.map(day -> term.start().filter(day::isBefore).filter(start -> !start.isAfter(contract.getEnd()))
						.orElse(day));
		for (ReviewClause option : term.options()) {
			if (option.getExercisedOn() == null) {
				date.ifPresent(day -> dues.add(Due.of(day, DueKind.OPTION, option, Optional.of(contract), today,
						ElementName.of(contract), contract.getEnd().toString())));
			}
		}
	}
}
