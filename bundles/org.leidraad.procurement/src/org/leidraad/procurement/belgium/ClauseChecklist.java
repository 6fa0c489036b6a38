/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.belgium;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.Procurement;
import org.leidraad.model.Regime;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.GoverningLaw;

/**
 * Which review clauses a contract under Belgian law holds, which are missing, and what that means.
 *
 * @param contract the contract
 * @param checks a line for each clause, the compulsory ones first; empty where another law governs the contract
 * @param exception why price revision is not compulsory, where that is so
 */
public record ClauseChecklist(Contract contract, List<ClauseCheck> checks, Optional<Message> exception) {

	/** The list is copied. */
	public ClauseChecklist {
		checks = List.copyOf(checks);
	}

	/**
	 * Goes through the clauses of a contract.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of, whose law counts where the contract names none
	 * @return the checklist
	 */
	public static ClauseChecklist of(Contract contract, Roadmap roadmap) {
		if (!isBelgian(contract, roadmap)) {
			return new ClauseChecklist(contract, List.of(), Optional.empty());
		}
		Optional<Message> exception = PriceRevision.exception(contract, roadmap);
		return new ClauseChecklist(contract,
				Arrays.stream(BelgianClause.values()).map(clause -> check(clause, contract, exception.isEmpty()))
						.toList(),
				exception);
	}

	/**
	 * Goes through the clauses that the documents of a procurement must hold.
	 *
	 * @param procurement the procurement
	 * @param roadmap the roadmap that it is part of
	 * @return the checklists of its contracts under Belgian law; where it has no contract yet that of one which holds
	 * nothing, of the type that its product group tells; empty under another law
	 */
	public static List<ClauseChecklist> of(Procurement procurement, Roadmap roadmap) {
		List<Contract> contracts = procurement.eIsSet(Literals.PROCUREMENT__CONTRACTS)
				? procurement.getContracts()
				: List.of(PlannedType.contract(procurement, roadmap));
		return contracts.stream().map(contract -> of(contract, roadmap)).filter(ClauseChecklist::applies).toList();
	}

	/**
	 * Tells whether Belgian law governs the changes of a contract.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of
	 * @return true if it does
	 */
	public static boolean isBelgian(Contract contract, Roadmap roadmap) {
		return GoverningLaw.of(contract, roadmap) == Regime.BE;
	}

	private static ClauseCheck check(BelgianClause clause, Contract contract, boolean isRevisionCompulsory) {
		List<ReviewClause> all = contract.eIsSet(Literals.CONTRACT__CLAUSES) ? contract.getClauses() : List.of();
		List<ReviewClause> found = all.stream().filter(one -> isFor(clause, one, contract)).toList();
		return new ClauseCheck(clause, state(clause, !found.isEmpty(), isRevisionCompulsory), found);
	}

	/** Price revision of supplies and other services rests on art. 38/7 § 2, whatever kind the clause was given. */
	private static boolean isFor(BelgianClause clause, ReviewClause one, Contract contract) {
		return clause.kind().filter(one.getKind()::equals).isPresent()
				|| clause == BelgianClause.PRICE_INDEX && one.getKind() == ClauseKind.PRICE_REVISION
						&& !PriceRevision.isOfFirstParagraph(contract);
	}

	private static ClauseState state(BelgianClause clause, boolean isThere, boolean isRevisionCompulsory) {
		if (isThere) {
			return ClauseState.PRESENT;
		}
		return switch (clause.duty()) {
			case COMPULSORY -> isRevisionCompulsory || clause != BelgianClause.PRICE_REVISION
					? ClauseState.MISSING
					: ClauseState.EXEMPT;
			case ONLY_IF_MENTIONED -> ClauseState.NOT_AGREED;
			case BY_LAW -> ClauseState.APPLIES;
		};
	}

	/** {@return true if Belgian law governs the contract} */
	public boolean applies() {
		return !checks.isEmpty();
	}

	/** {@return the compulsory clauses that are missing} */
	public List<ClauseCheck> missing() {
		return checks.stream().filter(ClauseCheck::isMissing).toList();
	}

	/**
	 * Tells whether the documents of this contract must hold a clause.
	 *
	 * @param clause the clause
	 * @return true if they must; price revision only where there is no exception
	 */
	public boolean isCompulsory(BelgianClause clause) {
		return clause.duty() == ClauseDuty.COMPULSORY
				&& (clause != BelgianClause.PRICE_REVISION || exception.isEmpty());
	}

	/** {@return that it is an indication and no legal advice} */
	public Message indication() {
		return BelgianTexts.message("indication");
	}

	/** {@return the decree that it rests on} */
	public Message basis() {
		return BelgianTexts.message("basis");
	}
}
