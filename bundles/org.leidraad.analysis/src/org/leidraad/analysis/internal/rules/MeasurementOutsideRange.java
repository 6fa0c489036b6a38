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
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.Unit;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A measured value that cannot be: a percentage outside 0 to 100, a negative count, a ratio with 0 or less below the
 * line. A measurement that a later one corrects is left in peace. Most of a roadmap is measurements, so numbers are
 * looked at before the unit is.
 */
final class MeasurementOutsideRange extends ThreadRule<Measurement> {

	/** What is wrong; the order is that of the choices in the text of the rule. */
	private enum Fault {
		PERCENTAGE, NEGATIVE_COUNT, DENOMINATOR, COMPLETENESS
	}

	private static final String UNKNOWN_DATE = "–";

	MeasurementOutsideRange() {
		super("measurement-outside-range", Severity.ERROR, Measurement.class, Reads.own()
				.at(Path.up(Literals.INDICATOR__MEASUREMENTS), Literals.INDICATOR__UNIT)
				.at(Path.via(Literals.MEASUREMENT__SUPERSEDED_BY).thenUp(Literals.INDICATOR__MEASUREMENTS)));
	}

	@Override
	public void check(Measurement measurement, RuleContext context, FindingReport report) {
		if (measurement.eContainer() instanceof Indicator indicator && !Corrected.is(measurement)) {
			checkRatio(measurement, indicator, report);
			checkValue(measurement, indicator, report);
			BigDecimal part = measurement.getCompleteness();
			if (part != null && isOutside(part, Decimals.HUNDRED)) {
				found(Fault.COMPLETENESS, measurement, Literals.MEASUREMENT__COMPLETENESS, part, report);
			}
		}
	}

	private static void checkRatio(Measurement measurement, Indicator indicator, FindingReport report) {
		BigDecimal above = measurement.getNumerator();
		BigDecimal below = measurement.getDenominator();
		if (below == null) {
			return;
		}
		if (below.signum() <= 0) {
			found(Fault.DENOMINATOR, measurement, Literals.MEASUREMENT__DENOMINATOR, below, report);
		} else if (measurement.getValue() == null && above != null && isOutside(above, below)
				&& Unit.of(indicator).isPercentage()) {
			found(Fault.PERCENTAGE, measurement, Literals.MEASUREMENT__NUMERATOR, percentage(above, below), report);
		}
	}

	private static void checkValue(Measurement measurement, Indicator indicator, FindingReport report) {
		BigDecimal value = measurement.getValue();
		if (value == null || !isOutside(value, Decimals.HUNDRED)) {
			return;
		}
		if (Unit.of(indicator).isPercentage()) {
			found(Fault.PERCENTAGE, measurement, Literals.MEASUREMENT__VALUE, value, report);
		} else if (value.signum() < 0 && Unit.of(indicator).isCount()) {
			found(Fault.NEGATIVE_COUNT, measurement, Literals.MEASUREMENT__VALUE, value, report);
		}
	}

	private static boolean isOutside(BigDecimal value, BigDecimal most) {
		return value.signum() < 0 || value.compareTo(most) > 0;
	}

	private static BigDecimal percentage(BigDecimal above, BigDecimal below) {
		return Decimals.usable(above).flatMap(part -> Decimals.usable(below)
				.flatMap(whole -> Decimals.quotient(part.multiply(Decimals.HUNDRED), whole))).orElse(above);
	}

	private static void found(Fault fault, Measurement measurement, EAttribute field, BigDecimal value,
			FindingReport report) {
		String date = measurement.getDate() == null ? UNKNOWN_DATE : measurement.getDate().toString();
		boolean ratio = field == Literals.MEASUREMENT__NUMERATOR || field == Literals.MEASUREMENT__DENOMINATOR;
		report.found(field,
				List.of(ElementName.current((Indicator) measurement.eContainer()), date, Decimals.shown(value),
						fault.ordinal()),
				() -> List.of(ratio
						? withoutRatio(measurement)
						: new Setting(
								AnalysisTexts.message("repair.empty-field"), measurement, field, null)));
	}

	private static Repair withoutRatio(Measurement measurement) {
		return new Steps(AnalysisTexts.message("repair.empty-ratio"), changes -> changes
				.set(measurement, Literals.MEASUREMENT__NUMERATOR, null)
				.set(measurement, Literals.MEASUREMENT__DENOMINATOR, null).show(measurement));
	}
}
