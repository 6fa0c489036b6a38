/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * Looks for a measurement that certainly counts, without making anything: most indicators have one, and then nothing
 * needs to be sorted out or computed.
 */
final class LatestMeasurement {

	private LatestMeasurement() {
	}

	/** The date of the latest measurement up to a date that certainly counts; null if there is none. */
	static LocalDate upTo(Indicator indicator, LocalDate today) {
		LocalDate latest = null;
		if (indicator.eIsSet(Literals.INDICATOR__MEASUREMENTS)) {
			for (Measurement measurement : indicator.getMeasurements()) {
				LocalDate date = measurement.getDate();
				if (date != null && !date.isAfter(today) && (latest == null || date.isAfter(latest))
						&& isPlain(indicator, measurement)) {
					latest = date;
				}
			}
		}
		return latest;
	}

	/** Tells whether a measurement is a value of the whole, of a quantity, that nothing corrects. */
	static boolean isPlain(Indicator indicator, Measurement measurement) {
		return indicator.getKind() == IndicatorKind.QUANTITATIVE && measurement.getDate() != null
				&& measurement.getDepartment() == null && measurement.getProductGroup() == null
				&& !measurement.eIsSet(Literals.MEASUREMENT__SUPERSEDED_BY) && hasValue(measurement);
	}

	private static boolean hasValue(Measurement measurement) {
		if (measurement.getValue() != null) {
			return Decimals.usable(measurement.getValue()).isPresent();
		}
		BigDecimal above = measurement.getNumerator();
		BigDecimal below = measurement.getDenominator();
		return above != null && below != null && Decimals.usable(above).isPresent()
				&& Decimals.usable(below).isPresent() && Decimals.quotient(above, below).isPresent();
	}
}
