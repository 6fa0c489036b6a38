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

import java.util.List;
import java.util.stream.Stream;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.MeasurementFrequency;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;

/** An indicator without meetfrequentie, or with one that cannot be read. */
final class IndicatorWithoutFrequency extends ThreadRule<Indicator> {

	IndicatorWithoutFrequency() {
		super("indicator-without-frequency", Severity.ERROR, Indicator.class, Reads.own());
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (MeasurementFrequency.parse(indicator.getFrequency()).isEmpty()) {
			report.found(Literals.INDICATOR__FREQUENCY, List.of(), () -> repairs(indicator, context));
		}
	}

	private static List<Repair> repairs(Indicator indicator, RuleContext context) {
		Writing writing = new Writing(context);
		return Stream.of("yearly", "quarterly")
				.<Repair>map(often -> new Setting(AnalysisTexts.message("repair.measure-" + often), indicator,
						Literals.INDICATOR__FREQUENCY, writing.text("text." + often)))
				.toList();
	}
}
