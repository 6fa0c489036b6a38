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

import org.leidraad.analysis.Reads;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** A target of which nobody can see whether it is reached. */
final class TargetWithoutIndicator extends ThreadRule<Target> {

	private static final String YEAR_END = "12-31";

	TargetWithoutIndicator() {
		super("target-without-indicator", Severity.ERROR, Target.class, Reads.everything());
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		if (target.getIndicators().isEmpty()) {
			report.found(Literals.TARGET__INDICATORS, List.of(), List.of(new Steps(
					AnalysisTexts.message("repair.new-indicator"), changes -> addIndicator(target, context, changes))));
		}
	}

	private static void addIndicator(Target target, RuleContext context, Changes changes) {
		Writing writing = new Writing(context);
		Indicator indicator = writing.element(Literals.INDICATOR, Indicator.class, "text.new-indicator");
		indicator.setFrequency(writing.text("text.yearly"));
		indicator.setMoment(YEAR_END);
		indicator.setResponsible(target.getOwner());
		changes.add(target, Literals.TARGET__INDICATORS, indicator).show(indicator);
	}
}
