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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Measurement;

/**
 * The value that parts have together.
 *
 * @param value the value in the unit of the indicator
 * @param used how many of the parts are in it
 */
record Combination(BigDecimal value, int used) {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private static Optional<Combination> of(Optional<BigDecimal> value, int used) {
		return value.flatMap(Decimals::usable).map(number -> new Combination(number, used));
	}

	/**
	 * Combines the values of parts by the rule of the indicator. Ratios are never added or averaged as they stand: a
	 * rule that says so weighs them by their denominators, and gives nothing without. Levels have an order and no
	 * distances: they have a median and a minimum only.
	 *
	 * @param parts the parts, each with a value
	 * @param reading how they are read
	 * @return the value; none where the rule cannot be applied to any part
	 */
	static Optional<Combination> of(List<Measurement> parts, Reading reading) {
		boolean levels = reading.rubric().isPresent();
		return switch (reading.aggregation()) {
			case MEDIAN -> of(median(values(parts, reading)), parts.size());
			case MINIMUM -> of(values(parts, reading).stream().min(BigDecimal::compareTo), parts.size());
			case SUM -> levels ? Optional.empty() : sum(parts, reading);
			case MEAN -> levels ? Optional.empty() : mean(parts, reading);
			case WEIGHTED -> levels ? Optional.empty() : weighted(parts, reading);
			case RATIO_OF_SUMS -> levels ? Optional.empty() : ratioOfSums(parts, reading);
		};
	}

	private static List<BigDecimal> values(List<Measurement> parts, Reading reading) {
		List<BigDecimal> values = new ArrayList<>(parts.size());
		parts.forEach(part -> reading.value(part).ifPresent(values::add));
		return values;
	}

	private static BigDecimal total(List<BigDecimal> values) {
		BigDecimal sum = BigDecimal.ZERO;
		for (BigDecimal value : values) {
			sum = sum.add(value, Decimals.CONTEXT);
		}
		return sum;
	}

	private static Optional<Combination> sum(List<Measurement> parts, Reading reading) {
		return reading.isRatio()
				? weighted(parts, reading)
				: of(Optional.of(total(values(parts, reading))), parts.size());
	}

	private static Optional<Combination> mean(List<Measurement> parts, Reading reading) {
		boolean weights = parts.stream().anyMatch(part -> Reading.denominator(part).isPresent());
		if (reading.isRatio() || weights) {
			return weighted(parts, reading);
		}
		List<BigDecimal> values = values(parts, reading);
		return of(Decimals.quotient(total(values), BigDecimal.valueOf(values.size())), values.size());
	}

	/** The mean of the values, each weighing as much as its denominator. */
	private static Optional<Combination> weighted(List<Measurement> parts, Reading reading) {
		List<BigDecimal> products = new ArrayList<>(parts.size());
		List<BigDecimal> weights = new ArrayList<>(parts.size());
		for (Measurement part : parts) {
			Optional<BigDecimal> weight = Reading.denominator(part);
			Optional<BigDecimal> value = reading.value(part);
			if (weight.isPresent() && value.isPresent()) {
				weights.add(weight.get());
				products.add(value.get().multiply(weight.get(), Decimals.CONTEXT));
			}
		}
		return of(Decimals.quotient(total(products), total(weights)), weights.size());
	}

	private static Optional<Combination> ratioOfSums(List<Measurement> parts, Reading reading) {
		List<BigDecimal> numerators = new ArrayList<>(parts.size());
		List<BigDecimal> denominators = new ArrayList<>(parts.size());
		for (Measurement part : parts) {
			Optional<BigDecimal> below = Reading.denominator(part);
			Optional<BigDecimal> above = reading.numerator(part);
			if (below.isPresent() && above.isPresent()) {
				denominators.add(below.get());
				numerators.add(above.get());
			}
		}
		return of(reading.ratio(total(numerators), total(denominators)), denominators.size());
	}

	/** The value in the middle; between the two in the middle of an even number. */
	private static Optional<BigDecimal> median(List<BigDecimal> values) {
		if (values.isEmpty()) {
			return Optional.empty();
		}
		values.sort(null);
		int middle = values.size() / 2;
		BigDecimal upper = values.get(middle);
		return Optional.of(values.size() % 2 == 1
				? upper
				: values.get(middle - 1).add(upper, Decimals.CONTEXT).divide(TWO, Decimals.CONTEXT));
	}
}
