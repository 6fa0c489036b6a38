/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** How decimal numbers are computed with and compared. */
public final class Decimals {

	/** Sixteen significant digits: more than any measurement, and still readable in a file. */
	public static final MathContext CONTEXT = MathContext.DECIMAL64;

	/** Two computed fractions that differ by no more than this are equal. */
	public static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

	/** One hundred, for percentages and points. */
	public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** So much may be lost by rounding where shares should add up to 100. */
	private static final BigDecimal ROUNDING = new BigDecimal("0.01");

	/** Powers of ten outside this are typing errors, and would not fit memory when written in full. */
	private static final int LARGEST_EXPONENT = 300;

	private Decimals() {
	}

	/**
	 * A number from a roadmap, if it can be computed with.
	 *
	 * @param value the number, or null
	 * @return the number; none where it is missing or beyond 10<sup>±300</sup>
	 */
	public static Optional<BigDecimal> usable(BigDecimal value) {
		if (value == null) {
			return Optional.empty();
		}
		if (value.signum() == 0) {
			return Optional.of(BigDecimal.ZERO);
		}
		long exponent = (long) value.precision() - value.scale();
		return Math.abs(exponent) <= LARGEST_EXPONENT ? Optional.of(value) : Optional.empty();
	}

	/**
	 * Divides.
	 *
	 * @param numerator the number above the line
	 * @param denominator the number below the line
	 * @return the quotient; none where the denominator is 0
	 */
	public static Optional<BigDecimal> quotient(BigDecimal numerator, BigDecimal denominator) {
		return denominator.signum() == 0 ? Optional.empty() : usable(numerator.divide(denominator, CONTEXT));
	}

	/**
	 * Tells whether a number is at least another, within the tolerance.
	 *
	 * @param value the number
	 * @param limit the other
	 * @return true if it is
	 */
	public static boolean atLeast(BigDecimal value, BigDecimal limit) {
		return value.subtract(limit, CONTEXT).compareTo(TOLERANCE.negate()) >= 0;
	}

	/**
	 * Tells whether a number is 0 within the tolerance.
	 *
	 * @param value the number
	 * @return true if it is
	 */
	public static boolean isZero(BigDecimal value) {
		return value.abs().compareTo(TOLERANCE) <= 0;
	}

	/**
	 * A number as an argument of a message, in which it is written as the language does.
	 *
	 * @param value the number
	 * @return the number itself, or infinity where it is beyond 10<sup>±300</sup>
	 */
	public static Number shown(BigDecimal value) {
		Optional<BigDecimal> usable = usable(value);
		return usable.isPresent() ? usable.get() : Double.valueOf(value.signum() * Double.POSITIVE_INFINITY);
	}

	/**
	 * A number without exponent or needless zeros, with a decimal point.
	 *
	 * @param value the number
	 * @return its digits
	 */
	public static String plain(BigDecimal value) {
		return usable(value).map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElse("?");
	}

	/**
	 * Tells whether points or shares add up to 100, as three of 33.33 do.
	 *
	 * @param sum the sum
	 * @return true if it is not further than 0.01 from 100
	 */
	public static boolean isAll(BigDecimal sum) {
		return sum.subtract(HUNDRED, CONTEXT).abs().compareTo(ROUNDING) <= 0;
	}
}
