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
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.ActionsFor;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Action;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage.Literals;

/** An effort indicator (inspanning) that no action stands behind: effort shows in what is done (2018 report). */
final class EffortIndicatorWithoutAction extends ThreadRule<Indicator> {

	private static final int MOST = 2;

	EffortIndicatorWithoutAction() {
		super("effort-indicator-without-action", Severity.ERROR, Indicator.class, Reads.own());
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (indicator.getKind() == IndicatorKind.EFFORT && !indicator.eIsSet(Literals.INDICATOR__ACTIONS)) {
			report.found(Literals.INDICATOR__ACTIONS, List.of(), () -> repairs(indicator, context));
		}
	}

	private static List<Repair> repairs(Indicator indicator, RuleContext context) {
		return Stream.concat(
				ActionsFor.target(indicator).limit(MOST).map(action -> link(indicator, action)),
				Stream.of(new Steps(AnalysisTexts.message("repair.new-action"),
						changes -> ActionsFor.add(indicator, context, changes))))
				.toList();
	}

	private static Repair link(Indicator indicator, Action action) {
		return new Steps(AnalysisTexts.message("repair.link-action", ElementName.of(action)),
				changes -> changes.add(action, Literals.ACTION__INDICATORS, indicator).show(action));
	}
}
