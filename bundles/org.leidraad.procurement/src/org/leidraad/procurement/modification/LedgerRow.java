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
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.text.Message;

/**
 * A change in the ledger of a contract.
 *
 * @param number its number in the order of the ledger, from 1
 * @param change the change
 * @param verdict the verdict on it, by what was booked before and the small changes that nobody booked yet; none where
 * it cannot be judged
 * @param unjudged why it cannot be judged; none where it was
 * @param unbooked how many small changes before it that nobody booked yet are counted in its verdict; 0 where it is
 * booked elsewhere
 * @param small the net sum of what is booked in the small drawer after it, in euro
 * @param share that sum as a fraction of its limit on that day; none where there is no limit
 * @param all the net sum of all changes after it, in euro
 * @param clause the review clause or option that it names, and what is used of it after this change; none where it
 * names none, or is booked in a drawer that needs none
 * @param notes what is to be known besides
 */
public record LedgerRow(int number, Modification change, Optional<ModificationVerdict> verdict,
		Optional<Message> unjudged, int unbooked, BigDecimal small, Optional<BigDecimal> share, BigDecimal all,
		Optional<ClauseUse> clause, List<Message> notes) {

	/** The list is copied. */
	public LedgerRow {
		notes = List.copyOf(notes);
	}

	/** {@return the drawer in which it was booked; none while nobody chose} */
	public Optional<Drawer> booked() {
		return ModificationLedger.booked(change);
	}

	/** {@return the drawers that fit, in the order of testing; none where it cannot be judged} */
	public List<Drawer> fits() {
		return verdict.map(ModificationVerdict::fits).orElse(List.of());
	}

	/** {@return what to look at, W1 to W8} */
	public List<Warning> warnings() {
		return Stream.concat(verdict.map(ModificationVerdict::warnings).orElse(List.of()).stream(),
				clause.filter(ClauseUse::isOver).map(Warnings::of).stream()).toList();
	}

	/** {@return true if it is booked in a drawer whose conditions are not met} */
	public boolean isContradicted() {
		return verdict.filter(ModificationVerdict::isContradicted).isPresent();
	}
}
