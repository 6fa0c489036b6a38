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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;

/**
 * A change of a contract that is to be judged.
 *
 * @param id its identifier or number, for people; may be empty
 * @param regime the law that governs the contract; not {@link Regime#ROADMAP}
 * @param kind what the contract is about
 * @param buyer the class of the buyer
 * @param reference the value of the contract that counts, after indexation where it has such a clause: in euro, without
 * VAT, more than 0
 * @param delta by how much the value changes, in euro without VAT; a reduction is negative
 * @param before what was booked before
 * @param facts what is true of it; what is not named is not true
 * @param date the day of the change
 * @param days the days whose European thresholds may count
 * @param drawer the drawer in which it was booked; none while nobody chose
 * @param published true if the notice was published
 */
public record ModificationCase(String id, Regime regime, ContractKind kind, OrganisationType buyer,
		BigDecimal reference, BigDecimal delta, Booked before, Set<ModificationFact> facts, LocalDate date,
		ThresholdDays days, Optional<Drawer> drawer, boolean published) {

	/**
	 * The facts are copied.
	 *
	 * @throws IllegalArgumentException if the value is not more than 0, or no law is named
	 */
	public ModificationCase {
		if (reference.signum() <= 0) {
			throw new IllegalArgumentException("The value of the contract must be more than 0: " + reference);
		}
		if (regime == Regime.ROADMAP) {
			throw new IllegalArgumentException("Whose law: " + regime);
		}
		facts = facts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(facts));
	}

	/**
	 * A change that nobody booked yet, by the threshold on its day.
	 *
	 * @param id its identifier or number
	 * @param regime the law that governs the contract
	 * @param kind what the contract is about
	 * @param buyer the class of the buyer
	 * @param reference the value of the contract that counts, in euro, more than 0
	 * @param delta by how much the value changes, in euro
	 * @param before what was booked before
	 * @param facts what is true of it
	 * @param date the day of the change
	 * @return the case
	 */
	public static ModificationCase of(String id, Regime regime, ContractKind kind, OrganisationType buyer,
			BigDecimal reference, BigDecimal delta, Booked before, Set<ModificationFact> facts, LocalDate date) {
		return new ModificationCase(id, regime, kind, buyer, reference, delta, before, facts, date,
				ThresholdDays.only(date), Optional.empty(), false);
	}

	/**
	 * The same change with other facts.
	 *
	 * @param others what is true of it
	 * @return the case
	 */
	public ModificationCase withFacts(Set<ModificationFact> others) {
		return new ModificationCase(id, regime, kind, buyer, reference, delta, before, others, date, days, drawer,
				published);
	}

	/**
	 * The same change with another amount.
	 *
	 * @param other by how much the value changes, in euro
	 * @return the case
	 */
	public ModificationCase withDelta(BigDecimal other) {
		return new ModificationCase(id, regime, kind, buyer, reference, other, before, facts, date, days, drawer,
				published);
	}

	/**
	 * The same change after other changes.
	 *
	 * @param other what was booked before
	 * @return the case
	 */
	public ModificationCase withBefore(Booked other) {
		return new ModificationCase(id, regime, kind, buyer, reference, delta, other, facts, date, days, drawer,
				published);
	}

	/**
	 * The same change by another threshold.
	 *
	 * @param others the days whose thresholds may count
	 * @return the case
	 */
	public ModificationCase withDays(ThresholdDays others) {
		return new ModificationCase(id, regime, kind, buyer, reference, delta, before, facts, date, others, drawer,
				published);
	}

	/**
	 * The same change as it was booked.
	 *
	 * @param choice the drawer; none while nobody chose
	 * @param isPublished true if the notice was published
	 * @return the case
	 */
	public ModificationCase booked(Optional<Drawer> choice, boolean isPublished) {
		return new ModificationCase(id, regime, kind, buyer, reference, delta, before, facts, date, days, choice,
				isPublished);
	}

	/** {@return the small drawer before this change, by the threshold that decides} */
	public SmallDrawer small() {
		return SmallDrawer.of(reference, kind, buyer, days.deciding(), before.small());
	}

	/** {@return true if the price may rise by more than half: NL art. 3.80d, BE art. 38/1 and 38/2} */
	public boolean isWithoutCap() {
		return buyer == OrganisationType.UTILITY;
	}
}
