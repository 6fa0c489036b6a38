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
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.UsualPlan;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** "Is there a plan of approach?" (2018 report): a target that no plan is for and no action moves. */
final class TargetWithoutPlan extends ThreadRule<Target> {

	private static final int MOST_PLANS = 2;

	TargetWithoutPlan() {
		super("target-without-plan", Severity.WARNING, Target.class, Reads.own());
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		if (!target.eIsSet(Literals.TARGET__PLANS) && !target.eIsSet(Literals.TARGET__ACTIONS)) {
			report.found(Literals.TARGET__PLANS, List.of(), () -> repairs(target, context));
		}
	}

	private static List<Repair> repairs(Target target, RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		repairs.add(UsualPlan.repair(context, target));
		context.roadmap().getPlans().stream().limit(MOST_PLANS).forEach(plan -> repairs.add(
				new Steps(AnalysisTexts.message("repair.join-plan", ElementName.of(plan)), changes -> changes
						.add(plan, Literals.ACTION_PLAN__TARGETS, target).show(plan))));
		return repairs;
	}
}
