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
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.modification.ClauseUse;

/**
 * An option, or another review clause with an amount, under which the changes come to more: the amount is the scope
 * that
 * the original documents state (Directive 2014/24/EU art. 72(1)(a), NL art. 2.163c, BE art. 38), and what goes beyond
 * it
 * needs a ground of its own. No repair: which change it is, and what ground it has, is for people to say.
 */
public final class ClauseAmountExceeded extends ProcurementRule<ReviewClause> {

	private static final Path CHANGES = Path.via(Literals.REVIEW_CLAUSE__MODIFICATIONS);

	/** Made for the extension point. */
	public ClauseAmountExceeded() {
		super("clause-amount-exceeded", Severity.WARNING, ReviewClause.class, Reads.own()
				.at(Path.up(Literals.CONTRACT__CLAUSES), Literals.CONTRACT__MODIFICATIONS)
				.at(CHANGES, Literals.MODIFICATION__AMOUNT, Literals.MODIFICATION__DRAWER,
						Literals.MODIFICATION__CLAUSE)
				.at(CHANGES.thenUp(Literals.CONTRACT__MODIFICATIONS), Literals.CONTRACT__MODIFICATIONS));
	}

	@Override
	public void check(ReviewClause clause, RuleContext context, FindingReport report) {
		ClauseUse use = ClauseUse.of(clause);
		if (use.isOver()) {
			report.found(Literals.REVIEW_CLAUSE__AMOUNT,
					List.of(Decimals.shown(use.used()), Decimals.shown(use.limit().orElseThrow())), List.of());
		}
	}
}
