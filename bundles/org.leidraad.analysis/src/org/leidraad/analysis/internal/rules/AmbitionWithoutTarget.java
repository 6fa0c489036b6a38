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
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.Horizon;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** An ambition that no target makes concrete. */
final class AmbitionWithoutTarget extends ThreadRule<Ambition> {

	AmbitionWithoutTarget() {
		super("ambition-without-target", Severity.ERROR, Ambition.class, Reads.own());
	}

	@Override
	public void check(Ambition ambition, RuleContext context, FindingReport report) {
		if (!ambition.eIsSet(Literals.AMBITION__TARGETS)) {
			report.found(Literals.AMBITION__TARGETS, List.of(), () -> List.of(new Steps(
					AnalysisTexts.message("repair.new-target"), changes -> addTarget(ambition, context, changes))));
		}
	}

	private static void addTarget(Ambition ambition, RuleContext context, Changes changes) {
		Horizon horizon = Horizon.of(context.roadmap());
		Target target = new Writing(context).element(Literals.TARGET, Target.class, "text.new-target");
		CalendarDates.lastDayOf(ambition.getYear()).filter(horizon::contains).or(horizon::end)
				.ifPresent(target::setDueDate);
		changes.add(ambition, Literals.AMBITION__TARGETS, target).show(target);
	}
}
