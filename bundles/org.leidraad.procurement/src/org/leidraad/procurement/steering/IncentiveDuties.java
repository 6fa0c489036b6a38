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

/**
 * Rewards and deductions that a check earned and nobody granted or imposed yet: due a month after the check.
 *
 * @param contract the contract
 * @param today the day on which is looked
 */
record IncentiveDuties(Contract contract, LocalDate today) {

	private static final Period AFTER_CHECK = Period.ofMonths(1);

	void addTo(List<Due> dues) {
		for (IncentiveState state : PerformanceSheet.of(contract, today).incentives()) {
			if (state.applies() == IncentiveState.Applies.YES && !state.isGranted()) {
				state.since().flatMap(checked -> CalendarDates.after(checked, AFTER_CHECK))
						.ifPresent(date -> dues.add(Due.of(date, DueKind.INCENTIVE, state.incentive(),
								Optional.of(contract), today, ElementName.of(contract))));
			}
		}
	}
}
