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
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.NearestIndicators;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Contract;
import org.leidraad.model.RoadmapPackage.Literals;

/** A contract that feeds no indicator, so that nobody sees whether it does what was agreed. */
final class ContractWithoutMonitoring extends ThreadRule<Contract> {

	ContractWithoutMonitoring() {
		super("contract-without-monitoring", Severity.WARNING, Contract.class, Reads.own());
	}

	@Override
	public void check(Contract contract, RuleContext context, FindingReport report) {
		if (!contract.eIsSet(Literals.CONTRACT__INDICATORS)) {
			report.found(Literals.CONTRACT__INDICATORS, List.of(), () -> repairs(contract, context));
		}
	}

	private static List<Repair> repairs(Contract contract, RuleContext context) {
		return NearestIndicators.of(context).nearest(contract).stream()
				.<Repair>map(indicator -> new Steps(
						AnalysisTexts.message("repair.link-indicator", ElementName.of(indicator)),
						changes -> changes.add(contract, Literals.CONTRACT__INDICATORS, indicator).show(contract)))
				.toList();
	}
}
