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
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.Unit;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RubricLevel;

/**
 * How the measurements of an indicator are read.
 *
 * @param indicator the indicator
 * @param isPercentage whether the value of a ratio is multiplied by 100
 * @param rubric for a qualitative indicator, its levels; none for others
 */
record Reading(Indicator indicator, boolean isPercentage, Optional<Rubric> rubric) {

	/**
	 * The levels of a qualitative indicator.
	 *
	 * @param lowest the lowest described level
	 * @param highest the highest; below the lowest where none is described
	 */
	record Rubric(int lowest, int highest) {

		static Rubric of(Indicator indicator) {
			int lowest = Integer.MAX_VALUE;
			int highest = Integer.MIN_VALUE;
			if (indicator.eIsSet(Literals.INDICATOR__RUBRIC)) {
				for (RubricLevel level : indicator.getRubric()) {
					lowest = Math.min(lowest, level.getLevel());
					highest = Math.max(highest, level.getLevel());
				}
			}
			return new Rubric(lowest, highest);
		}

		/** Without described levels every number may be one. */
		boolean allows(BigDecimal level) {
			return lowest > highest || level.compareTo(BigDecimal.valueOf(lowest)) >= 0
					&& level.compareTo(BigDecimal.valueOf(highest)) <= 0;
		}
	}

	static Reading of(Indicator indicator) {
		return new Reading(indicator, Unit.of(indicator).isPercentage(),
				indicator.getKind() == IndicatorKind.QUALITATIVE
						? Optional.of(Rubric.of(indicator))
						: Optional.empty());
	}

	/** {@return how values of parts combine} */
	Aggregation aggregation() {
		return indicator.getAggregation();
	}

	/** {@return whether a value is a ratio, so that values of parts can be neither added nor averaged} */
	boolean isRatio() {
		return Unit.of(indicator).isShare()
				|| indicator.getDenominator() != null && !indicator.getDenominator().isBlank();
	}

	/** {@return whether several measurements of one date are the judgements of several people, which combine} */
	boolean isPooled() {
		return rubric.isPresent() && (aggregation() == Aggregation.MEDIAN || aggregation() == Aggregation.MINIMUM);
	}

	/**
	 * The value of a measurement in the unit of its indicator: as entered, or numerator over denominator where it is
	 * empty; none for a level outside the rubric.
	 */
	Optional<BigDecimal> value(Measurement measurement) {
		Optional<BigDecimal> value = measurement.getValue() == null
				? ratio(measurement)
				: Decimals.usable(measurement.getValue());
		return rubric.isEmpty() ? value : value.filter(rubric.get()::allows);
	}

	private Optional<BigDecimal> ratio(Measurement measurement) {
		if (measurement.getNumerator() == null) {
			return Optional.empty();
		}
		return denominator(measurement).flatMap(below -> Decimals.usable(measurement.getNumerator())
				.flatMap(above -> ratio(above, below)));
	}

	/** A ratio in the unit of the indicator. */
	Optional<BigDecimal> ratio(BigDecimal above, BigDecimal below) {
		Optional<BigDecimal> ratio = Decimals.quotient(above, below);
		return isPercentage
				? ratio.map(part -> part.multiply(Decimals.HUNDRED, Decimals.CONTEXT)).flatMap(Decimals::usable)
				: ratio;
	}

	/** The number below the line, which is also the weight of a part; none where it is missing, 0 or negative. */
	static Optional<BigDecimal> denominator(Measurement measurement) {
		return Decimals.usable(measurement.getDenominator()).filter(below -> below.signum() > 0);
	}

	/** The number above the line, computed back from the value where only that and the denominator are known. */
	Optional<BigDecimal> numerator(Measurement measurement) {
		Optional<BigDecimal> above = Decimals.usable(measurement.getNumerator());
		if (above.isPresent()) {
			return above;
		}
		return value(measurement).flatMap(value -> denominator(measurement).map(below -> {
			BigDecimal product = value.multiply(below, Decimals.CONTEXT);
			return isPercentage ? product.divide(Decimals.HUNDRED, Decimals.CONTEXT) : product;
		}));
	}
}
