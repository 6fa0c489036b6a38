/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.leidraad.analysis.internal.Decimals;

/**
 * How much is good enough (meetnorm), as people write it: {@code >= 6}, {@code ≤ 1,25}, {@code < 60 kWh},
 * {@code at least 80 %}, {@code 100}, {@code -40 % vs baseline}. A comma or a point may stand before the decimals, and
 * a
 * space, point or comma between thousands: where both occur, the last one stands before the decimals; where only one
 * kind occurs, it does so when it occurs once.
 *
 * @param comparison how a value is held against the norm
 * @param value the number
 * @param relative true for a change in percent from the baseline: a number with a sign before a percent sign
 * @param unit what follows the number; none where nothing does
 */
public record Norm(Comparison comparison, BigDecimal value, boolean relative, Optional<String> unit) {

	/** How a value is held against the norm. */
	public enum Comparison {

		/** A bare number: the direction of the indicator says which side of it is good. */
		BARE(""),
		/** The number or more. */
		AT_LEAST(">=", "=>", "≥", "at least", "minimum", "min.", "ten minste", "tenminste", "minstens", "minimaal",
				"au moins"),
		/** The number or less. */
		AT_MOST("<=", "=<", "≤", "at most", "maximum", "max.", "ten hoogste", "hoogstens", "maximaal", "au plus"),
		/** More than the number. */
		ABOVE(">", "more than", "meer dan", "plus de"),
		/** Less than the number. */
		BELOW("<", "less than", "minder dan", "moins de"),
		/** The number itself. */
		EQUAL("=", "exactly", "precies", "exactement");

		private final List<String> signs;

		Comparison(String... signs) {
			this.signs = List.of(signs);
		}

		/** {@return the mathematical sign, such as {@code >=}; empty for a bare number} */
		public String sign() {
			return signs.getFirst();
		}

		private static Optional<Comparison> of(String text) {
			for (Comparison comparison : values()) {
				if (comparison.signs.contains(text)) {
					return Optional.of(comparison);
				}
			}
			return Optional.empty();
		}
	}

	private static final Pattern FORM = Pattern.compile(
			"(?<comparison>[^\\d+\\-−]*?)\\s*(?<sign>[+\\-−]?)\\s*"
					+ "(?<digits>\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*)"
					+ "\\s*(?<unit>[^\\d\\s.,].*)?",
			Pattern.DOTALL);
	private static final int MOST_CHARACTERS = 200;

	/**
	 * Reads a norm.
	 *
	 * @param text what was written, or null
	 * @return the norm; none where there is nothing, or no number that can be understood
	 */
	public static Optional<Norm> parse(String text) {
		if (text == null || text.length() > MOST_CHARACTERS) {
			return Optional.empty();
		}
		Matcher matcher = FORM.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String unit = matcher.group("unit");
		String sign = matcher.group("sign");
		boolean relative = !sign.isEmpty() && unit != null && unit.startsWith("%");
		BigDecimal size = number(matcher.group("digits"));
		BigDecimal value = sign.isEmpty() || "+".equals(sign) ? size : size.negate();
		return Comparison.of(matcher.group("comparison").strip().toLowerCase(Locale.ROOT))
				.map(comparison -> new Norm(comparison, value, relative, Optional.ofNullable(unit).map(String::strip)));
	}

	private static BigDecimal number(String digits) {
		String dense = digits.replaceAll("[ \u00a0\u202f]", "");
		int last = Math.max(dense.lastIndexOf('.'), dense.lastIndexOf(','));
		if (last < 0) {
			return new BigDecimal(dense);
		}
		String whole = dense.substring(0, last).replaceAll("[.,]", "");
		boolean thousands = dense.indexOf(dense.charAt(last)) < last;
		return new BigDecimal(thousands ? whole + dense.substring(last + 1) : whole + '.' + dense.substring(last + 1));
	}

	/**
	 * The number that the norm asks for, in the unit of the indicator.
	 *
	 * @param baseline the baseline of the indicator, from which a relative norm counts; null if there is none
	 * @return the number; none for a relative norm without baseline
	 */
	public Optional<BigDecimal> level(BigDecimal baseline) {
		if (!relative) {
			return Optional.of(value);
		}
		return Decimals.usable(baseline).map(start -> start.add(
				start.multiply(value, Decimals.CONTEXT).divide(Decimals.HUNDRED, Decimals.CONTEXT), Decimals.CONTEXT));
	}
}
