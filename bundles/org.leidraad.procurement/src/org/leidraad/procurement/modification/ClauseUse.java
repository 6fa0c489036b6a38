/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * What has been used of a review clause or option of a contract. The amount of an option is its scope: more under it is
 * not what the original documents provide for (Directive 2014/24/EU art. 72(1)(a), NL art. 2.163c, BE art. 38). Changes
 * count that name it and that are booked in drawers c and f, or that nobody booked yet.
 *
 * @param clause the clause
 * @param used the net sum of the changes under it, in the currency of the contract
 */
public record ClauseUse(ReviewClause clause, BigDecimal used) {

	/**
	 * What all changes of a contract have used of a clause.
	 *
	 * @param clause the clause
	 * @return its use
	 */
	public static ClauseUse of(ReviewClause clause) {
		return new ClauseUse(clause, clause.eIsSet(Literals.REVIEW_CLAUSE__MODIFICATIONS)
				? clause.getModifications().stream().filter(change -> isUnder(change, clause)).map(ClauseUse::amount)
						.reduce(BigDecimal.ZERO, BigDecimal::add)
				: BigDecimal.ZERO);
	}

	/** {@return the use of the clause of a change, with all that came before it; none where it is under no clause} */
	static Optional<ClauseUse> next(Modification change, Map<ReviewClause, BigDecimal> before) {
		ReviewClause clause = change.getClause();
		return clause != null && isUnder(change, clause)
				? Optional.of(new ClauseUse(clause, before.merge(clause, amount(change), BigDecimal::add)))
				: Optional.empty();
	}

	/**
	 * The clauses of a contract that a change may be under: its options and review clauses, or else whatever clauses
	 * it has.
	 *
	 * @param contract the contract
	 * @return the clauses, in the order of the contract
	 */
	public static List<ReviewClause> candidates(Contract contract) {
		if (!contract.eIsSet(Literals.CONTRACT__CLAUSES)) {
			return List.of();
		}
		List<ReviewClause> own = contract.getClauses().stream()
				.filter(clause -> clause.isOption() || clause.getKind() == ClauseKind.REVIEW).toList();
		return own.isEmpty() ? List.copyOf(contract.getClauses()) : own;
	}

	/** {@return what the clause allows for; none where it states no amount} */
	public Optional<BigDecimal> limit() {
		return Decimals.usable(clause.getAmount());
	}

	/** {@return the name of the clause for people, or else its article, or else its identifier} */
	public String name() {
		return Stream.of(clause.getName(), clause.getArticle()).filter(text -> text != null && !text.isBlank())
				.map(String::strip).findFirst().orElseGet(clause::getId);
	}

	/** {@return true if the changes come to more than the amount of the clause, upward or downward as that is} */
	public boolean isOver() {
		return limit().filter(most -> most.signum() < 0 ? used.compareTo(most) < 0 : used.compareTo(most) > 0)
				.isPresent();
	}

	/** A clause of another contract is no ground for a change of this one. */
	private static boolean isUnder(Modification change, ReviewClause clause) {
		Drawer drawer = change.getDrawer();
		return clause.eContainer() != null && clause.eContainer() == change.eContainer()
				&& (drawer == Drawer.REVIEW_CLAUSE || drawer == Drawer.OTHER_CONTRACTOR || drawer == Drawer.UNDECIDED);
	}

	private static BigDecimal amount(Modification change) {
		return Decimals.usable(change.getAmount()).orElse(BigDecimal.ZERO);
	}
}
