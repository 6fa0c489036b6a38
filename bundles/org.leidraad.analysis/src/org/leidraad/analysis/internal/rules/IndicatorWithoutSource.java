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

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.repairs.SiblingValues;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;

/** An indicator without meetbron: which data, from whom. A single word is enough. */
final class IndicatorWithoutSource extends ThreadRule<Indicator> {

	IndicatorWithoutSource() {
		super("indicator-without-source", Severity.ERROR, Indicator.class, Reads.own());
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (!Words.holds(indicator.getSource())) {
			report.found(Literals.INDICATOR__SOURCE, List.of(),
					() -> SiblingValues.of(context).repairs(indicator, Literals.INDICATOR__SOURCE, Words::holds));
		}
	}
}
