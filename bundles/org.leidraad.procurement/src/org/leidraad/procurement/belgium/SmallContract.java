/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.belgium;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Contract;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * Works for which price revision is not compulsory: an estimate below 120,000 euro, and a first term under 120
 * working days or 180 calendar days (art. 38/7). Working days are not counted here: of 120 of them about 170 calendar
 * days pass, so the calendar days decide.
 *
 * @param estimate the estimated value, in euro; the value at award where no estimate is known
 * @param days the calendar days of the first term, with its first and last day
 */
record SmallContract(BigDecimal estimate, long days) {

	/** In euro without VAT; an estimate of as much is not small any more. */
	static final BigDecimal ESTIMATE = new BigDecimal("120000");
	/** A term of as many calendar days is not short any more. */
	static final int DAYS = 180;

	/** {@return the figures of works that are as small and short; none for any other} */
	static Optional<SmallContract> of(Contract contract, Roadmap roadmap) {
		if (contract.getStart() == null || contract.getEnd() == null) {
			return Optional.empty();
		}
		long days = ChronoUnit.DAYS.between(contract.getStart(), contract.getEnd()) + 1;
		return estimate(contract, roadmap).filter(value -> value.compareTo(ESTIMATE) < 0)
				.map(value -> new SmallContract(value, days))
				.filter(small -> small.days < DAYS && small.days > 0);
	}

	private static Optional<BigDecimal> estimate(Contract contract, Roadmap roadmap) {
		Procurement procurement = contract.getProcurement();
		BigDecimal estimate = procurement == null ? null : procurement.getEstimatedValue();
		if (estimate == null) {
			return Euros.isOf(contract, roadmap) ? Decimals.usable(contract.getValue()) : Optional.empty();
		}
		return Euros.isOf(roadmap) ? Decimals.usable(estimate) : Optional.empty();
	}

	Message sentence() {
		return BelgianTexts.message("exception", Decimals.shown(estimate), days);
	}
}
