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
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** A target with more than seven indicators: more than anybody will measure, or look at (2018 report). */
final class TooManyIndicators extends ThreadRule<Target> {

	private static final int MOST = 7;

	TooManyIndicators() {
		super("too-many-indicators", Severity.INFO, Target.class, Reads.own());
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		if (target.eIsSet(Literals.TARGET__INDICATORS) && target.getIndicators().size() > MOST) {
			int many = target.getIndicators().size();
			report.found(Literals.TARGET__INDICATORS, List.of(many), () -> List.of(new Steps(
					AnalysisTexts.message("repair.split-target", many - MOST),
					changes -> split(target, context, changes))));
		}
	}

	private static void split(Target target, RuleContext context, Changes changes) {
		List<Indicator> surplus = List
				.copyOf(target.getIndicators().subList(MOST, target.getIndicators().size()));
		Target further = new Writing(context).element(Literals.TARGET, Target.class, "text.further-target",
				ElementName.of(target));
		further.setStatement(target.getStatement());
		further.setDueDate(target.getDueDate());
		further.setLevel(target.getLevel());
		further.getProductGroups().addAll(target.getProductGroups());
		if (target.eContainer() instanceof Ambition ambition) {
			changes.add(ambition, Literals.AMBITION__TARGETS, further);
			surplus.forEach(indicator -> changes.remove(target, Literals.TARGET__INDICATORS, indicator)
					.add(further, Literals.TARGET__INDICATORS, indicator));
			if (target.getOwner() != null) {
				changes.set(further, Literals.TARGET__OWNER, target.getOwner());
			}
			changes.show(further);
		}
	}
}
