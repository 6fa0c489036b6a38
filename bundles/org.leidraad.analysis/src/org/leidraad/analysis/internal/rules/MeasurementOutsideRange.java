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
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.FindingReport;
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
 * line. A measurement that a later one corrects is left in peace.
 */
final class MeasurementOutsideRange extends ThreadRule<Measurement> {

	/** What is wrong; the order is that of the choices in the text of the rule. */
	private enum Fault {
		PERCENTAGE, NEGATIVE_COUNT, DENOMINATOR, COMPLETENESS
	}

	private static final String UNKNOWN_DATE = "–";

	MeasurementOutsideRange() {
		super("measurement-outside-range", Severity.ERROR, Measurement.class, Reads.everything());
	}

	@Override
	public void check(Measurement measurement, RuleContext context, FindingReport report) {
		if (measurement.eContainer() instanceof Indicator indicator) {
			new Inspection(measurement, indicator, context, report).run();
		}
	}

	private record Inspection(Measurement measurement, Indicator indicator, RuleContext context,
			FindingReport report) {

		void run() {
			Unit unit = Unit.of(indicator);
			checkRatio(measurement.getNumerator(), measurement.getDenominator(), unit);
			Optional.ofNullable(measurement.getValue()).ifPresent(value -> checkValue(value, unit));
			Optional.ofNullable(measurement.getCompleteness())
					.filter(part -> isOutside(part, Decimals.HUNDRED))
					.ifPresent(part -> found(Fault.COMPLETENESS, Literals.MEASUREMENT__COMPLETENESS, part));
		}

		private void checkRatio(BigDecimal above, BigDecimal below, Unit unit) {
			if (below == null) {
				return;
			}
			if (below.signum() <= 0) {
				found(Fault.DENOMINATOR, Literals.MEASUREMENT__DENOMINATOR, below, withoutRatio());
			} else if (measurement.getValue() == null && above != null && unit.isPercentage()
					&& isOutside(above, below)) {
				found(Fault.PERCENTAGE, Literals.MEASUREMENT__NUMERATOR, percentage(above, below), withoutRatio());
			}
		}

		private void checkValue(BigDecimal value, Unit unit) {
			if (unit.isPercentage() && isOutside(value, Decimals.HUNDRED)) {
				found(Fault.PERCENTAGE, Literals.MEASUREMENT__VALUE, value);
			} else if (unit.isCount() && value.signum() < 0) {
				found(Fault.NEGATIVE_COUNT, Literals.MEASUREMENT__VALUE, value);
			}
		}

		private static BigDecimal percentage(BigDecimal above, BigDecimal below) {
			return Decimals.usable(above).flatMap(part -> Decimals.usable(below)
					.flatMap(whole -> Decimals.quotient(part.multiply(Decimals.HUNDRED), whole))).orElse(above);
		}

		private static boolean isOutside(BigDecimal value, BigDecimal most) {
			return value.signum() < 0 || value.compareTo(most) > 0;
		}

		private void found(Fault fault, EAttribute field, BigDecimal value) {
			found(fault, field, value,
					new Setting(AnalysisTexts.message("repair.empty-field"), measurement, field, null));
		}

		private void found(Fault fault, EAttribute field, BigDecimal value, Repair repair) {
			if (!Corrections.of(context).include(measurement)) {
				String date = measurement.getDate() == null ? UNKNOWN_DATE : measurement.getDate().toString();
				report.found(field,
						List.of(ElementName.of(indicator), date, Decimals.shown(value), fault.ordinal()),
						List.of(repair));
			}
		}

		private Repair withoutRatio() {
			return new Steps(AnalysisTexts.message("repair.empty-ratio"), changes -> changes
					.set(measurement, Literals.MEASUREMENT__NUMERATOR, null)
					.set(measurement, Literals.MEASUREMENT__DENOMINATOR, null).show(measurement));
		}
	}
}
