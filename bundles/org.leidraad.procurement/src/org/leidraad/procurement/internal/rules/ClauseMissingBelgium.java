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

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Contract;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.belgium.BelgianClause;
import org.leidraad.procurement.belgium.ClauseCheck;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * A contract under Belgian law that lacks one of the review clauses that the tender documents must hold: royal decree
 * of
 * 14 January 2013, art. 38/7 to 38/12, as {@link ClauseChecklist} goes through them. A contract that has ended is left
 * in peace.
 */
public final class ClauseMissingBelgium extends ProcurementRule<Contract> {

	/** Made for the extension point. */
	public ClauseMissingBelgium() {
		super("clause-missing-be", Severity.ERROR, Contract.class, Reads.own()
				.at(Path.via(Literals.CONTRACT__CLAUSES), Literals.REVIEW_CLAUSE__KIND)
				.at(Path.via(Literals.CONTRACT__PROCUREMENT), Literals.PROCUREMENT__ESTIMATED_VALUE)
				.at(Path.up(Literals.ROADMAP__CONTRACTS), Literals.ROADMAP__JURISDICTION,
						Literals.ROADMAP__CURRENCY));
	}

	@Override
	public void check(Contract contract, RuleContext context, FindingReport report) {
		if (hasEnded(contract, context) || !ClauseChecklist.isBelgian(contract, context.roadmap())) {
			return;
		}
		for (ClauseCheck check : missing(contract, context)) {
			report.found(Literals.CONTRACT__CLAUSES, List.of(check.clause().named(), check.clause().meaning()),
					() -> repairs(contract, check.clause(), context));
		}
	}

	private static boolean hasEnded(Contract contract, RuleContext context) {
		return contract.getEnd() != null && contract.getEnd().isBefore(context.today());
	}

	private static List<ClauseCheck> missing(Contract contract, RuleContext context) {
		return ClauseChecklist.of(contract, context.roadmap()).missing();
	}

	private static List<Repair> repairs(Contract contract, BelgianClause clause, RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		repairs.add(new Steps(ProcurementTexts.message("repair.add-clause"),
				changes -> add(contract, clause, context, changes)));
		List<ClauseCheck> all = missing(contract, context);
		if (all.size() > 1) {
			repairs.add(new Steps(ProcurementTexts.message("repair.add-clauses", all.size()),
					changes -> all.forEach(each -> add(contract, each.clause(), context, changes))));
		}
		return repairs;
	}

	/** With a wording to start from, in the language of the roadmap. */
	private static void add(Contract contract, BelgianClause kind, RuleContext context, Changes changes) {
		ReviewClause clause = (ReviewClause) Identity.create(Literals.REVIEW_CLAUSE);
		kind.kind().ifPresent(clause::setKind);
		clause.setName(kind.named().in(context.language()));
		kind.wording(context.language()).ifPresent(clause::setText);
		changes.add(contract, Literals.CONTRACT__CLAUSES, clause).show(clause);
	}
}
