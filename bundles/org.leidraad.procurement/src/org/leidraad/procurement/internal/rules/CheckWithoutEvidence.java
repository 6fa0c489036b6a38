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
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.CheckResult;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.steering.PerformanceSheet;

/**
 * A check of an agreed criterion that was done and does not show what it rests on. No repair: where the evidence is, is
 * for people to find out.
 */
public final class CheckWithoutEvidence extends ProcurementRule<PerformanceCheck> {

	/** Made for the extension point. */
	public CheckWithoutEvidence() {
		super("check-without-evidence", Severity.INFO, PerformanceCheck.class, Reads.own());
	}

	@Override
	public void check(PerformanceCheck check, RuleContext context, FindingReport report) {
		if (check.getResult() != CheckResult.NOT_CHECKED && !PerformanceSheet.hasEvidence(check)) {
			report.found(Literals.ELEMENT__EVIDENCE, List.of(), List.of());
		}
	}
}
