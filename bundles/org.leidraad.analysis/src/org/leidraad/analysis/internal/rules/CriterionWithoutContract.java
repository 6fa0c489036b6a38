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

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.LooseCriteria;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A criterion that was asked and never put into a contract; only once its procurement is awarded or closed. A selection
 * criterion is about who may tender, and need not go into the contract.
 */
final class CriterionWithoutContract extends ThreadRule<CriterionUse> {

	private static final int MOST_CONTRACTS = 3;

	CriterionWithoutContract() {
		super("criterion-without-contract", Severity.WARNING, CriterionUse.class, Reads.own()
				.at(Path.up(Literals.PROCUREMENT__CRITERIA), Literals.PROCUREMENT__PHASE));
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		if (criterion.eContainer() instanceof Procurement procurement && isConcluded(procurement)
				&& LooseCriteria.isLoose(criterion)) {
			report.found(Literals.CRITERION_USE__CONTRACTS, List.of(ElementName.current(procurement)),
					() -> repairs(criterion, procurement, context));
		}
	}

	private static boolean isConcluded(Procurement procurement) {
		return procurement.getPhase() == ProcurementPhase.AWARDED || procurement.getPhase() == ProcurementPhase.CLOSED;
	}

	private static List<Repair> repairs(CriterionUse criterion, Procurement procurement, RuleContext context) {
		List<Contract> contracts = procurement.getContracts().stream().limit(MOST_CONTRACTS).toList();
		if (contracts.isEmpty()) {
			return List.of(newContract(procurement, context));
		}
		List<Repair> repairs = new ArrayList<>();
		contracts.forEach(contract -> repairs.add(new Steps(
				AnalysisTexts.message("repair.into-contract", ElementName.of(contract)), changes -> changes
						.add(contract, Literals.CONTRACT__CRITERIA, criterion).show(contract))));
		List<CriterionUse> loose = LooseCriteria.of(context).in(procurement);
		if (loose.size() > 1) {
			Contract first = contracts.getFirst();
			repairs.add(
					new Steps(AnalysisTexts.message("repair.all-into-contract", ElementName.of(first), loose.size()),
							changes -> {
								loose.forEach(each -> changes.add(first, Literals.CONTRACT__CRITERIA, each));
								changes.show(first);
							}));
		}
		return repairs;
	}

	private static Repair newContract(Procurement procurement, RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.new-contract"), changes -> {
			Contract contract = new Writing(context).element(Literals.CONTRACT, Contract.class, "text.new-contract",
					ElementName.of(procurement));
			changes.add(context.roadmap(), Literals.ROADMAP__CONTRACTS, contract)
					.set(contract, Literals.CONTRACT__PROCUREMENT, procurement);
			LooseCriteria.now(procurement).forEach(each -> changes.add(contract, Literals.CONTRACT__CRITERIA, each));
			changes.show(contract);
		});
	}
}
