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

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.repairs.SiblingValues;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage.Literals;

/** A quantitative indicator without unit. A bare ratio has the unit "-". */
final class IndicatorWithoutUnit extends ThreadRule<Indicator> {

	private static final String PERCENT = "%";

	IndicatorWithoutUnit() {
		super("indicator-without-unit", Severity.WARNING, Indicator.class, Reads.own());
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (indicator.getKind() == IndicatorKind.QUANTITATIVE && isBlank(indicator.getUnit())) {
			report.found(Literals.INDICATOR__UNIT, List.of(), () -> repairs(indicator, context));
		}
	}

	private static List<Repair> repairs(Indicator indicator, RuleContext context) {
		List<Repair> repairs = new ArrayList<>(SiblingValues.of(context).repairs(indicator, Literals.INDICATOR__UNIT,
				unit -> !isBlank(unit) && !PERCENT.equals(unit)));
		repairs.addFirst(new Setting(AnalysisTexts.message("repair.take-over", PERCENT), indicator,
				Literals.INDICATOR__UNIT, PERCENT));
		return repairs;
	}
}
