/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import static org.leidraad.analysis.Breaking.another;
import static org.leidraad.analysis.Breaking.evidence;
import static org.leidraad.analysis.Breaking.ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.leidraad.model.IndicatorKind;

/** Ways to break what was measured. */
public final class MeasurementDamages {

	/** The ways, and what is found then. */
	public static final List<Damage> ALL = List.of(
			new Damage("no measurement", "indicator-without-measurement measurements", 1,
					all -> all.indicator.getMeasurements().clear()),
			new Damage("a measurement without value", "indicator-without-measurement measurements", 1, all -> {
				all.measurement.setValue(null);
				all.indicator.setKind(IndicatorKind.EFFORT);
				evidence(all.action, all.indicator);
			}),
			new Damage("a percentage over 100", "measurement-outside-range value", 1, all -> {
				all.indicator.setUnit("% units");
				all.measurement.setValue(new BigDecimal("100.1"));
			}),
			new Damage("a negative percentage", "measurement-outside-range value", 1, all -> {
				all.indicator.setUnit("%");
				all.measurement.setValue(new BigDecimal("-1"));
			}),
			new Damage("a percentage over 100 by ratio", "measurement-outside-range numerator", 1, all -> {
				all.indicator.setUnit("%");
				ratio(all, "5", "4");
				another(all);
			}),
			new Damage("a negative count", "measurement-outside-range value", 1, all -> {
				all.indicator.setUnit("count/FTE");
				all.measurement.setValue(new BigDecimal("-2"));
			}),
			new Damage("a division by nothing", "measurement-outside-range denominator", 1, all -> {
				ratio(all, "5", "0");
				another(all);
			}),
			new Damage("more than complete", "measurement-outside-range completeness", 1,
					all -> all.measurement.setCompleteness(new BigDecimal("1E+400"))),
			new Damage("wrong in every way",
					"measurement-outside-range denominator, measurement-outside-range value, "
							+ "measurement-outside-range completeness",
					3, all -> {
						all.indicator.setUnit("%");
						all.measurement.setDate(null);
						all.measurement.setValue(new BigDecimal("1E+2000000000"));
						all.measurement.setDenominator(new BigDecimal("-1"));
						all.measurement.setCompleteness(new BigDecimal("-1"));
						another(all);
					}),
			new Damage("measured too long ago", "measurement-overdue measurements", 2,
					all -> all.measurement.setDate(LocalDate.of(2025, 10, 21))),
			new Damage("measured too long ago for daily measurements", "measurement-overdue measurements", 1, all -> {
				all.indicator.setFrequency("P1D");
				all.measurement.setDate(LocalDate.of(2001, 1, 1));
			}),
			new Damage("measured too long ago, without grace or plan",
					"indicator-without-baseline baseline, indicator-without-milestone milestones, "
							+ "measurement-overdue measurements",
					4, all -> {
						all.indicator.setGraceDays(-7);
						all.indicator.setFrequency("per kwartaal");
						all.indicator.setBaseline(null);
						all.indicator.getMilestones().clear();
						all.measurement.setDate(LocalDate.of(2026, 8, 20));
					}),
			new Damage("measured 90 days too late", "measurement-overdue measurements", 2,
					all -> all.measurement.setDate(LocalDate.of(2025, 8, 23))),
			new Damage("measured 91 days too late", "measurement-overdue measurements", 1,
					all -> all.measurement.setDate(LocalDate.of(2025, 8, 22))),
			new Damage("another method", "series-break measurements", 1,
					all -> all.measurement.setMethodChanged(true)),
			new Damage("another method after another, with notes", "series-break measurements", 1, all -> {
				all.indicator.setNotes("Read this.");
				all.measurement.setMethodChanged(true);
				another(all).setMethodChanged(true);
				all.measurement.setDate(LocalDate.of(2025, 6, 30));
			}),
			new Damage("another method without baseline", "indicator-without-baseline baselineDate, series-break "
					+ "measurements", 3, all -> {
						all.indicator.setBaselineDate(null);
						another(all).setMethodChanged(true);
						all.measurement.setDate(LocalDate.of(2025, 6, 30));
					}));

	private MeasurementDamages() {
	}
}
