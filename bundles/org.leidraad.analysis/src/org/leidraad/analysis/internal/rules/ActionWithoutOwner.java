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
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.repairs.Owners;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.ActionState;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;

/** An action that is still to be done and that nobody does. */
final class ActionWithoutOwner extends ThreadRule<Action> {

	ActionWithoutOwner() {
		super("action-without-owner", Severity.WARNING, Action.class, Reads.own());
	}

	@Override
	public void check(Action action, RuleContext context, FindingReport report) {
		boolean open = action.getState() == ActionState.PLANNED || action.getState() == ActionState.IN_PROGRESS;
		if (open && action.getOwner() == null) {
			report.found(Literals.ACTION__OWNER, List.of(),
					() -> Owners.of(context).repairs(action, Literals.ACTION__OWNER, ownerOfPlan(action)));
		}
	}

	private static Optional<Stakeholder> ownerOfPlan(Action action) {
		return action.eContainer() instanceof ActionPlan plan ? Optional.ofNullable(plan.getOwner()) : Optional.empty();
	}
}
