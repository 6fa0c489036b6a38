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
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;
import org.leidraad.procurement.modification.ClauseUse;
import org.leidraad.procurement.modification.SmallDrawer;

/**
 * A contract with an index factor and without a word on the clause by which its value changes: the updated value counts
 * only where the contract has an indexation clause (Directive 2014/24/EU art. 72(3)), so that the factor is passed
 * over.
 * Where the contract has one clause on prices, that can be named.
 */
public final class IndexFactorPassedOver extends ProcurementRule<Contract> {

	/** Made for the extension point. */
	public IndexFactorPassedOver() {
		super("index-factor-not-counted", Severity.WARNING, Contract.class, Reads.own()
				.at(Path.via(Literals.CONTRACT__CLAUSES), Literals.REVIEW_CLAUSE__KIND, Literals.REVIEW_CLAUSE__TEXT,
						Literals.REVIEW_CLAUSE__ARTICLE, Literals.ELEMENT__NAME));
	}

	@Override
	public void check(Contract contract, RuleContext context, FindingReport report) {
		if (SmallDrawer.isIndexPassedOver(contract)) {
			report.found(Literals.CONTRACT__INDEXATION, List.of(Decimals.shown(contract.getIndexFactor())),
					() -> repairs(contract));
		}
	}

	private static List<Repair> repairs(Contract contract) {
		if (!contract.eIsSet(Literals.CONTRACT__CLAUSES)) {
			return List.of();
		}
		List<ReviewClause> prices = contract.getClauses().stream().filter(clause -> clause
				.getKind() == ClauseKind.PRICE_REVISION || clause.getKind() == ClauseKind.PRICE_INDEX).toList();
		return prices.size() == 1 ? List.of(naming(contract, prices.getFirst())) : List.of();
	}

	private static Repair naming(Contract contract, ReviewClause clause) {
		String name = ClauseUse.of(clause).name();
		boolean hasText = clause.getText() != null && !clause.getText().isBlank();
		return new Setting(ProcurementTexts.message("repair.index-clause", name), contract,
				Literals.CONTRACT__INDEXATION, hasText ? clause.getText().strip() : name);
	}
}
