/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.model.ThresholdReading;

/**
 * The day whose European threshold counts. The law has no transition rule: the amount on the day of the change is the
 * supported reading (NL art. 2.163b refers to the amounts as they are), that on the first day of the contract the
 * other one.
 *
 * @param deciding the day that counts by the reading that was chosen
 * @param other the day that counts by the other reading; none where it is not known
 */
public record ThresholdDays(LocalDate deciding, Optional<LocalDate> other) {

	/**
	 * The days for a change of a contract in a roadmap.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap, which says by which reading; null for the supported one
	 * @param date the day of the change
	 * @return the days; only the day of the change where the contract has no first day
	 */
	static ThresholdDays of(Contract contract, Roadmap roadmap, LocalDate date) {
		LocalDate start = contract.getStart();
		if (start == null) {
			return only(date);
		}
		return isByContract(roadmap)
				? new ThresholdDays(start, Optional.of(date))
				: new ThresholdDays(date, Optional.of(start));
	}

	/** {@return true if the first day of the contract decides} */
	static boolean isByContract(Roadmap roadmap) {
		return roadmap != null && roadmap.getThresholdReading() == ThresholdReading.CONTRACT_DATE;
	}

	/**
	 * Only one day is known.
	 *
	 * @param day the day
	 * @return the days
	 */
	public static ThresholdDays only(LocalDate day) {
		return new ThresholdDays(day, Optional.empty());
	}
}
