/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The units of thresholds that can be converted into each other, exactly:
 * <table>
 * <caption>Units with what they are in the first one of their row</caption>
 * <tr><td>time</td><td>months; years = 12</td></tr>
 * <tr><td>share</td><td>fraction = share; % = 0.01</td></tr>
 * <tr><td>share of mass</td><td>mg/kg = ppm; % w/w = % w/w max = % mass = 10,000</td></tr>
 * <tr><td>energy</td><td>Wh; kWh = 1,000; MWh = 1,000,000</td></tr>
 * <tr><td>energy of a year</td><td>Wh/yr; kWh/yr = 1,000; MWh/yr = 1,000,000</td></tr>
 * <tr><td>power</td><td>mW; W = 1,000; kW = 1,000,000; MW = 1,000,000,000</td></tr>
 * <tr><td>mass</td><td>mg; g = 1,000; kg = 1,000,000; t = 1,000,000,000</td></tr>
 * <tr><td>greenhouse gases</td><td>gCO2e; kgCO2e = 1,000; tCO2e = 1,000,000</td></tr>
 * </table>
 * A percentage of something else, such as {@code % smelters}, and any other unit only equals itself.
 */
public final class Units {

	private static final Map<String, Measure> MEASURES = measures();

	/** A unit as a multiple of the smallest one of its kind. */
	private record Measure(String kind, BigDecimal factor) {
	}

	private Units() {
		// no instances
	}

	/**
	 * Tells whether a unit is in the table.
	 *
	 * @param unit the unit
	 * @return true if it can be converted into others
	 */
	public static boolean isConvertible(String unit) {
		return MEASURES.containsKey(written(unit));
	}

	/**
	 * Converts a value.
	 *
	 * @param value the value
	 * @param from its unit; null counts as empty
	 * @param to the unit wanted; null counts as empty
	 * @return the value in that unit, exact but for what no decimal can say (a month in years), which is rounded to 34
	 * digits; none if one unit cannot be converted into the other
	 */
	public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
		String source = written(from);
		String target = written(to);
		if (source.equals(target)) {
			return Optional.of(value);
		}
		Measure one = MEASURES.get(source);
		Measure other = MEASURES.get(target);
		if (one == null || other == null || !one.kind().equals(other.kind())) {
			return Optional.empty();
		}
		BigDecimal converted = value.multiply(one.factor()).divide(other.factor(), MathContext.DECIMAL128);
		return Optional.of(plain(converted));
	}

	/**
	 * Compares two values without rounding.
	 *
	 * @param one a value
	 * @param unit its unit; null counts as empty
	 * @param other another value
	 * @param otherUnit its unit; null counts as empty
	 * @return a negative number if the first is less, zero if they are the same, a positive number if it is more; none
	 * if their units cannot be converted into each other
	 */
	public static OptionalInt compare(BigDecimal one, String unit, BigDecimal other, String otherUnit) {
		String first = written(unit);
		String second = written(otherUnit);
		if (first.equals(second)) {
			return OptionalInt.of(one.compareTo(other));
		}
		Measure measure = MEASURES.get(first);
		Measure against = MEASURES.get(second);
		return measure == null || against == null || !measure.kind().equals(against.kind())
				? OptionalInt.empty()
				: OptionalInt.of(one.multiply(measure.factor()).compareTo(other.multiply(against.factor())));
	}

	private static String written(String unit) {
		return Objects.requireNonNullElse(unit, "").strip();
	}

	// 7 rather than 7.00 or 1E+1; but never less digits before the point than there are.
	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	private static Map<String, Measure> measures() {
		Map<String, Measure> all = new HashMap<>();
		put(all, "time", "months", "1", "years", "12");
		put(all, "share", "fraction", "1", "share", "1", "%", "0.01");
		put(all, "share of mass", "mg/kg", "1", "ppm", "1", "% w/w", "10000", "% w/w max", "10000", "% mass", "10000");
		put(all, "energy", "Wh", "1", "kWh", "1000", "MWh", "1000000");
		put(all, "energy of a year", "Wh/yr", "1", "kWh/yr", "1000", "MWh/yr", "1000000");
		put(all, "power", "mW", "1", "W", "1000", "kW", "1000000", "MW", "1000000000");
		put(all, "mass", "mg", "1", "g", "1000", "kg", "1000000", "t", "1000000000");
		put(all, "greenhouse gases", "gCO2e", "1", "kgCO2e", "1000", "tCO2e", "1000000");
		return Map.copyOf(all);
	}

	private static void put(Map<String, Measure> all, String kind, String... unitsAndFactors) {
		for (int i = 0; i < unitsAndFactors.length; i += 2) {
			all.put(unitsAndFactors[i], new Measure(kind, new BigDecimal(unitsAndFactors[i + 1])));
		}
	}
}
