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

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.Procurement;
import org.leidraad.model.Regime;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * A contract under Belgian law that lacks one of the five review clauses that the tender documents must hold: royal
 * decree
 * of 14 January 2013, art. 38/7 §1 (price revision), 38/8 (levies), 38/9 and 38/10 (unforeseeable circumstances), 38/11
 * (acts of a party) and 38/12 §1 (suspension). Price revision is not compulsory below an estimate of 120,000 euro with
 * a
 * first term under 180 calendar days; working days are not counted here. A contract that has ended is left in peace.
 */
public final class ClauseMissingBelgium extends ProcurementRule<Contract> {

	private static final Set<ClauseKind> COMPULSORY = EnumSet.of(ClauseKind.PRICE_REVISION, ClauseKind.LEVIES,
			ClauseKind.UNFORESEEABLE, ClauseKind.ACTS_OF_PARTIES, ClauseKind.SUSPENSION);
	private static final BigDecimal SMALL_ESTIMATE = new BigDecimal("120000");
	private static final int SHORT_TERM_DAYS = 180;

	/** Made for the extension point. */
	public ClauseMissingBelgium() {
		super("clause-missing-be", Severity.ERROR, Contract.class, Reads.own()
				.at(Path.via(Literals.CONTRACT__CLAUSES), Literals.REVIEW_CLAUSE__KIND)
				.at(Path.via(Literals.CONTRACT__PROCUREMENT), Literals.PROCUREMENT__ESTIMATED_VALUE)
				.at(Path.up(Literals.ROADMAP__CONTRACTS), Literals.ROADMAP__JURISDICTION));
	}

	@Override
	public void check(Contract contract, RuleContext context, FindingReport report) {
		if (!isBelgian(contract, context) || hasEnded(contract, context)) {
			return;
		}
		Set<ClauseKind> missing = missing(contract);
		for (ClauseKind kind : missing) {
			report.found(Literals.CONTRACT__CLAUSES, List.of(ProcurementTexts.message(key(kind))),
					() -> repairs(contract, kind, context));
		}
	}

	private static boolean isBelgian(Contract contract, RuleContext context) {
		return GoverningLaw.of(contract, context.roadmap()) == Regime.BE;
	}

	private static boolean hasEnded(Contract contract, RuleContext context) {
		return contract.getEnd() != null && contract.getEnd().isBefore(context.today());
	}

	private static Set<ClauseKind> missing(Contract contract) {
		Set<ClauseKind> missing = EnumSet.copyOf(COMPULSORY);
		if (contract.eIsSet(Literals.CONTRACT__CLAUSES)) {
			contract.getClauses().forEach(clause -> missing.remove(clause.getKind()));
		}
		if (isSmall(contract) && isShort(contract)) {
			missing.remove(ClauseKind.PRICE_REVISION);
		}
		return missing;
	}

	/** By the estimate; by the value at award where no estimate is known. */
	private static boolean isSmall(Contract contract) {
		Procurement procurement = contract.getProcurement();
		BigDecimal estimate = procurement == null ? null : procurement.getEstimatedValue();
		return Decimals.usable(estimate == null ? contract.getValue() : estimate)
				.filter(value -> value.compareTo(SMALL_ESTIMATE) < 0).isPresent();
	}

	private static boolean isShort(Contract contract) {
		return contract.getStart() != null && contract.getEnd() != null
				&& ChronoUnit.DAYS.between(contract.getStart(), contract.getEnd()) + 1 < SHORT_TERM_DAYS;
	}

	private static String key(ClauseKind kind) {
		return "clause." + kind.getLiteral();
	}

	private static List<Repair> repairs(Contract contract, ClauseKind kind, RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		repairs.add(new Steps(ProcurementTexts.message("repair.add-clause"),
				changes -> add(contract, kind, context, changes)));
		Set<ClauseKind> all = missing(contract);
		if (all.size() > 1) {
			repairs.add(new Steps(ProcurementTexts.message("repair.add-clauses", all.size()),
					changes -> missing(contract).forEach(each -> add(contract, each, context, changes))));
		}
		return repairs;
	}

	private static void add(Contract contract, ClauseKind kind, RuleContext context, Changes changes) {
		ReviewClause clause = (ReviewClause) Identity.create(Literals.REVIEW_CLAUSE);
		clause.setKind(kind);
		clause.setName(ProcurementTexts.TEXTS.get(context.language(), key(kind)));
		changes.add(contract, Literals.CONTRACT__CLAUSES, clause).show(clause);
	}
}
