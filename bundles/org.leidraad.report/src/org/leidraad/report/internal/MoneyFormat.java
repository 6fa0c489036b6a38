/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Writes amounts of money in a language, without their currency.
 *
 * @param locale the language
 */
public record MoneyFormat(Locale locale) {

	private static final int CENTS = 2;

	/**
	 * An amount with cents.
	 *
	 * @param amount the amount
	 * @return such as 1,234.50
	 */
	public String exact(BigDecimal amount) {
		return text(amount, CENTS);
	}

	/**
	 * An amount with cents where it has any.
	 *
	 * @param amount the amount
	 * @return such as 48,000 or 12.50
	 */
	public String brief(BigDecimal amount) {
		return text(amount, amount.stripTrailingZeros().scale() <= 0 ? 0 : CENTS);
	}

	private String text(BigDecimal amount, int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(amount).replace('-', '\u2212');
	}
}
