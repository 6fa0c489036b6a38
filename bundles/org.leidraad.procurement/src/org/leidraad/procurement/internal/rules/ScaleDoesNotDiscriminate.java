/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.award.ScaleFault;

/** A scale by which all offers earn the same: the weight of the criterion does nothing. No repair. */
public final class ScaleDoesNotDiscriminate extends ProcurementRule<CriterionUse> {

	/** Made for the extension point. */
	public ScaleDoesNotDiscriminate() {
		super("scale-does-not-discriminate", Severity.INFO, CriterionUse.class, AwardRules.scale());
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		if (criterion.getUse() == CriterionUseType.AWARD && !AwardRules.isCancelled(criterion)
				&& ScaleFault.of(criterion).filter(fault -> !fault.kind().isBlocking()).isPresent()) {
			report.found(Literals.CRITERION_USE__SCALE, List.of(), List.of());
		}
	}
}
