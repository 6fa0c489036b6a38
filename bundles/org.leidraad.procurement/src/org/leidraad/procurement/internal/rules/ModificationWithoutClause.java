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
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.internal.ProcurementTexts;
import org.leidraad.procurement.modification.ClauseUse;
import org.leidraad.procurement.modification.ModificationVerdict;

/**
 * A change on the ground of a review clause or option (NL art. 2.163c, BE art. 38, Directive 2014/24/EU art. 72(1)(a))
 * that names none of its contract, so that nobody can hold it against what the clause allows for.
 */
public final class ModificationWithoutClause extends ProcurementRule<Modification> {

	/** Made for the extension point. */
	public ModificationWithoutClause() {
		super("modification-without-clause", Severity.INFO, Modification.class, ledgersAndClauses());
	}

	private static Reads ledgersAndClauses() {
		Path contract = Path.up(Literals.CONTRACT__MODIFICATIONS);
		return Ledgers.reads().at(contract, Literals.CONTRACT__CLAUSES)
				.at(contract.thenVia(Literals.CONTRACT__CLAUSES), Literals.REVIEW_CLAUSE__OPTION,
						Literals.REVIEW_CLAUSE__KIND, Literals.REVIEW_CLAUSE__ARTICLE, Literals.ELEMENT__NAME)
				.at(Path.via(Literals.MODIFICATION__CLAUSE), Literals.ELEMENT__NAME, Literals.REVIEW_CLAUSE__ARTICLE)
				.at(Path.via(Literals.MODIFICATION__CLAUSE).thenUp(Literals.CONTRACT__CLAUSES),
						Literals.CONTRACT__CLAUSES);
	}

	@Override
	public void check(Modification change, RuleContext context, FindingReport report) {
		if (change.eContainer() instanceof Contract contract && restsOnClause(change, context)) {
			Optional<ReviewClause> named = Optional.ofNullable(change.getClause());
			if (named.filter(clause -> clause.eContainer() == contract).isEmpty()) {
				List<ReviewClause> candidates = ClauseUse.candidates(contract);
				report.found(Literals.MODIFICATION__CLAUSE, List.of(words(named, candidates)),
						() -> repairs(change, candidates));
			}
		}
	}

	private static boolean restsOnClause(Modification change, RuleContext context) {
		return switch (change.getDrawer()) {
			case REVIEW_CLAUSE -> true;
			case UNDECIDED -> Ledgers.verdict(change, context).flatMap(ModificationVerdict::chosen)
					.filter(drawer -> drawer == Drawer.REVIEW_CLAUSE).isPresent();
			default -> false;
		};
	}

	private static Message words(Optional<ReviewClause> named, List<ReviewClause> candidates) {
		return named.map(clause -> ProcurementTexts.message("clause.elsewhere", ClauseUse.of(clause).name()))
				.orElseGet(() -> ProcurementTexts.message(candidates.isEmpty() ? "clause.none" : "clause.which"));
	}

	private static List<Repair> repairs(Modification change, List<ReviewClause> candidates) {
		return candidates.size() == 1
				? List.of(new Setting(ProcurementTexts.message("repair.under-clause",
						ClauseUse.of(candidates.getFirst()).name()), change, Literals.MODIFICATION__CLAUSE,
						candidates.getFirst()))
				: List.of();
	}
}
