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

import java.time.LocalDate;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Contract;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;

/** A contract whose last day lies before its first: it has no moments to steer on, and its terms cannot be told. */
public final class ContractEndsBeforeStart extends ProcurementRule<Contract> {

	/** Made for the extension point. */
	public ContractEndsBeforeStart() {
		super("contract-ends-before-start", Severity.ERROR, Contract.class, Reads.own());
	}

	@Override
	public void check(Contract contract, RuleContext context, FindingReport report) {
		LocalDate start = contract.getStart();
		LocalDate end = contract.getEnd();
		if (start != null && end != null && end.isBefore(start)) {
			report.found(Literals.CONTRACT__END, List.of(end.toString(), start.toString()),
					() -> List.of(swap(contract, start, end)));
		}
	}

	private static Repair swap(Contract contract, LocalDate start, LocalDate end) {
		return new Steps(ProcurementTexts.message("repair.swap-dates", end.toString(), start.toString()),
				changes -> changes.set(contract, Literals.CONTRACT__START, end)
						.set(contract, Literals.CONTRACT__END, start));
	}
}
