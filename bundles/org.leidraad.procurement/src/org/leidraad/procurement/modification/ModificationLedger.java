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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.internal.Done;

/**
 * All changes of a contract in the order of their dates, each judged by what was booked before it, and provisionally by
 * what nobody booked yet and goes into the small drawer. What has no date stands last, in the order of the file, and is
 * judged as on the day that is asked about. Only amounts in euro can be judged.
 *
 * @param contract the contract
 * @param rows the changes
 * @param unjudged why no change of the contract can be judged; none where that is not so
 */
public record ModificationLedger(Contract contract, List<LedgerRow> rows, Optional<Message> unjudged) {

	/** The list is copied. */
	public ModificationLedger {
		rows = List.copyOf(rows);
	}

	/**
	 * The ledger of a contract.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of
	 * @param today the day on which is asked, for changes without a date
	 * @return the ledger; every change is in it, also what cannot be judged
	 */
	public static ModificationLedger of(Contract contract, Roadmap roadmap, LocalDate today) {
		return of(contract, roadmap, today, change -> true);
	}

	/**
	 * The ledger of a contract as it was on a day: what is dated after it is left out.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of
	 * @param day the day
	 * @return the ledger with the changes of that day and before, and those without a date
	 */
	public static ModificationLedger asOf(Contract contract, Roadmap roadmap, LocalDate day) {
		return of(contract, roadmap, day, change -> Done.isKnown(change.getDate(), day));
	}

	private static ModificationLedger of(Contract contract, Roadmap roadmap, LocalDate today,
			Predicate<Modification> wanted) {
		ContractCases cases = new ContractCases(contract, roadmap, today);
		List<LedgerRow> rows = new ArrayList<>();
		Booked booked = Booked.NOTHING;
		Pending pending = Pending.NONE;
		Map<ReviewClause, BigDecimal> clauses = new IdentityHashMap<>();
		for (Modification change : inOrder(contract).stream().filter(wanted).toList()) {
			LedgerRow row = cases.row(rows.size() + 1, change, booked, pending, ClauseUse.next(change, clauses));
			rows.add(row);
			pending = pending.after(row);
			booked = new Booked(row.small(), row.all(), booked.exceptional() + (isExceptional(row) ? 1 : 0));
		}
		return new ModificationLedger(contract, rows, cases.unjudged());
	}

	/**
	 * The case for a change that is still to be entered, after all that is in the ledger.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of
	 * @param delta by how much the value changes, in euro
	 * @param date the day of the change
	 * @return the case without facts; none where the contract cannot be judged, as {@link #unjudged()} tells
	 */
	public static Optional<ModificationCase> next(Contract contract, Roadmap roadmap, BigDecimal delta,
			LocalDate date) {
		List<LedgerRow> rows = of(contract, roadmap, date).rows();
		Booked booked = rows.isEmpty()
				? Booked.NOTHING
				: new Booked(rows.getLast().small(), rows.getLast().all(),
						(int) rows.stream().filter(ModificationLedger::isExceptional).count())
						.with(Pending.among(rows));
		return new ContractCases(contract, roadmap, date).next(delta, booked);
	}

	private static List<Modification> inOrder(Contract contract) {
		// Asking for a list that was never set would make it, and the file longer.
		return contract.eIsSet(Literals.CONTRACT__MODIFICATIONS)
				? contract.getModifications().stream().sorted(Comparator.comparing(Modification::getDate,
						Comparator.nullsLast(Comparator.naturalOrder()))).toList()
				: List.of();
	}

	private static boolean isExceptional(LedgerRow row) {
		return row.booked().filter(Ladekast::needsNotice).isPresent();
	}

	/** {@return the drawer in which a change was booked; none while nobody chose} */
	static Optional<Drawer> booked(Modification change) {
		return Optional.of(change.getDrawer()).filter(drawer -> drawer != Drawer.UNDECIDED);
	}

	/**
	 * The row of a change.
	 *
	 * @param change the change
	 * @return its row; none if it is not in the ledger
	 */
	public Optional<LedgerRow> row(Modification change) {
		return rows.stream().filter(row -> row.change() == change).findFirst();
	}

	/** {@return the net sum of all changes, in euro} */
	public BigDecimal all() {
		return rows.isEmpty() ? BigDecimal.ZERO : rows.getLast().all();
	}

	/** {@return the net sum in the small drawer, in euro} */
	public BigDecimal small() {
		return rows.isEmpty() ? BigDecimal.ZERO : rows.getLast().small();
	}

	/** {@return all changes together as a fraction of the value, for W6; none where the value is not known} */
	public Optional<BigDecimal> share() {
		return SmallDrawer.reference(contract)
				.flatMap(reference -> Decimals.usable(all().divide(reference, Decimals.CONTEXT)));
	}
}
