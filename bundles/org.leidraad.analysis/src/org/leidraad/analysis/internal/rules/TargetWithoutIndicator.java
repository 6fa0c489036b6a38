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
import org.leidraad.analysis.catalogue.IndicatorCatalogue;
import org.leidraad.analysis.internal.repairs.FirstIndicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** A target of which nobody can see whether it is reached. */
final class TargetWithoutIndicator extends ThreadRule<Target> {

	private final IndicatorCatalogue catalogue = new IndicatorCatalogue();

	TargetWithoutIndicator() {
		super("target-without-indicator", Severity.ERROR, Target.class, Reads.own());
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		if (!target.eIsSet(Literals.TARGET__INDICATORS)) {
			report.found(Literals.TARGET__INDICATORS, List.of(),
					() -> FirstIndicator.repairs(catalogue, target, context));
		}
	}
}
