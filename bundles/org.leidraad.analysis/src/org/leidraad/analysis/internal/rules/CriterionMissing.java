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
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;

/** A procurement asks for a framework criterion that is not installed. The other rule of this name: frameworks. */
final class CriterionMissing extends ThreadRule<CriterionUse> {

	CriterionMissing() {
		super("framework-missing", Severity.WARNING, CriterionUse.class, Reads.own());
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		String key = criterion.getCriterion();
		if (!isBlank(key) && context.frameworks().criterion(key.strip()).isEmpty()) {
			report.found(Literals.CRITERION_USE__CRITERION, List.of(key),
					() -> List.of(OwnText.of(criterion, context.frameworks())));
		}
	}
}
