/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.math.BigDecimal;

import org.leidraad.analysis.internal.Decimals;

/** What is no slip of the pen: numbers beyond these cannot be computed with, and are refused by name. */
public final class CostLimits {

	/** The most years of use. */
	public static final int MOST_YEARS = 100;

	/** The largest amount of money, energy (kWh a year) or carbon (kg) of one unit. */
	public static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1000000000000");

	private CostLimits() {
	}

	/**
	 * Tells whether an amount can be computed with.
	 *
	 * @param amount an amount, perhaps negative
	 * @return true if it is neither beyond {@link #LARGEST_AMOUNT} nor absurdly precise
	 */
	public static boolean isSane(BigDecimal amount) {
		return isReadable(amount) && amount.abs().compareTo(LARGEST_AMOUNT) <= 0;
	}

	/** Written in full it would fit memory. */
	static boolean isReadable(BigDecimal value) {
		return Decimals.usable(value).isPresent();
	}
}
