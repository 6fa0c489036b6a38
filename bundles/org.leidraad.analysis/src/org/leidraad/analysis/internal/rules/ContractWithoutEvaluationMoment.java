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
import org.leidraad.analysis.evaluation.EvaluationPlan;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Contract;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.RoadmapPackage.Literals;

/** A contract of which nobody planned to evaluate results and lessons (2018 report). */
final class ContractWithoutEvaluationMoment extends ThreadRule<Contract> {

	ContractWithoutEvaluationMoment() {
		super("contract-without-evaluation-moment", Severity.WARNING, Contract.class, Reads.own());
	}

	@Override
	public void check(Contract contract, RuleContext context, FindingReport report) {
		if (!contract.eIsSet(Literals.CONTRACT__EVALUATIONS)) {
			report.found(Literals.CONTRACT__EVALUATIONS, List.of(), () -> List.of(
					new Steps(AnalysisTexts.message("repair.plan-evaluations"), changes -> {
						List<EvaluationMoment> moments = EvaluationPlan.of(contract).atLeastOne(context.today())
								.moments().stream().map(moment -> moment.create(context.language())).toList();
						moments.forEach(moment -> changes.add(contract, Literals.CONTRACT__EVALUATIONS, moment));
						changes.show(moments.getFirst());
					})));
		}
	}
}
