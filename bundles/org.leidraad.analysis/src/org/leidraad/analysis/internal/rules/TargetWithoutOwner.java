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
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** A target for which nobody answers. */
final class TargetWithoutOwner extends ThreadRule<Target> {

	TargetWithoutOwner() {
		super("target-without-owner", Severity.WARNING, Target.class, Reads.own());
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		if (target.getOwner() == null) {
			report.found(Literals.TARGET__OWNER, List.of(),
					() -> Owners.of(context).repairs(target, Literals.TARGET__OWNER, Optional.empty()));
		}
	}
}
