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
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Action;
import org.leidraad.model.RoadmapPackage.Literals;

/** An action that waits for itself, directly or through others, and so can never begin. */
final class ActionCycle extends ThreadRule<Action> {

	ActionCycle() {
		super("action-cycle", Severity.ERROR, Action.class, Reads.own().at(Path.chain(Literals.ACTION__AFTER)));
	}

	@Override
	public void check(Action action, RuleContext context, FindingReport report) {
		if (!action.eIsSet(Literals.ACTION__AFTER) || !action.eIsSet(Literals.ACTION__FOLLOWERS)) {
			return;
		}
		Cycles cycles = cycles(context);
		if (cycles.holds(action)) {
			Action first = cycles.closing(action).getFirst();
			report.found(Literals.ACTION__AFTER, List.of(ElementName.current(first)),
					() -> List.of(opening(action, cycles(context))));
		}
	}

	/** What all findings and the labels of all their repairs share; with one for each a long circle takes too long. */
	private static Cycles cycles(RuleContext context) {
		return context.once(Cycles.class, check -> new Cycles());
	}

	private static Repair opening(Action action, Cycles cycles) {
		List<Action> closing = cycles.closing(action);
		Object named = closing.isEmpty() ? "" : ElementName.of(closing.getFirst());
		return new Steps(AnalysisTexts.message("repair.drop-after", named, closing.size()), changes -> {
			new Cycles().closing(action).forEach(link -> changes.remove(action, Literals.ACTION__AFTER, link));
			changes.show(action);
		});
	}
}
