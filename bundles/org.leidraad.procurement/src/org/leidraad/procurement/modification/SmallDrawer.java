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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.Done;

/**
 * Drawer b, for small changes: Directive 2014/24/EU art. 72(2), NL art. 2.163b, BE art. 38/4. All changes that were
 * booked
 * in it count together, net: what they come to, up or down, must stay lower than the European threshold and lower than
 * a
 * share of the value of the contract. That a change also leaves the overall nature of the contract as it is cannot be
 * computed.
 *
 * @param reference the value of the contract that counts, in euro without VAT, more than 0
 * @param threshold the European threshold on the date of the change, which is the supported reading of the law
 * @param limit what the net sum must stay below, in euro
 * @param used the net sum of the changes booked so far, in euro; negative where the value went down
 */
public record SmallDrawer(BigDecimal reference, Threshold threshold, BigDecimal limit, BigDecimal used) {

	/** The only currency in which thresholds are given. */
	static final String EURO = "EUR";

	/**
	 * The drawer of a contract given by its figures.
	 *
	 * @param reference the value of the contract that counts, in euro without VAT, more than 0
	 * @param kind what it is about
	 * @param buyer the class of the buyer
	 * @param date the date of the change
	 * @param used the net sum of the changes booked so far, in euro
	 * @return the drawer
	 */
	public static SmallDrawer of(BigDecimal reference, ContractKind kind, OrganisationType buyer, LocalDate date,
			BigDecimal used) {
		Threshold threshold = Thresholds.at(kind, buyer, date);
		BigDecimal limit = threshold.amount().min(reference.multiply(kind.smallShare()));
		return new SmallDrawer(reference, threshold, limit, used);
	}

	/**
	 * The drawer of a contract in a roadmap, with all changes that are booked in it, by the threshold that counts for
	 * the roadmap.
	 *
	 * @param contract the contract
	 * @param date the date for which the limit is asked
	 * @return the drawer; none where the contract has no value that can be computed with, or not one in euro
	 */
	public static Optional<SmallDrawer> of(Contract contract, LocalDate date) {
		return of(contract, date, net(contract, change -> true));
	}

	/**
	 * The drawer of a contract in a roadmap as it was on a day: what is dated after it is not in it.
	 *
	 * @param contract the contract
	 * @param day the day, also that for which the limit is asked
	 * @return the drawer; none where the contract has no value that can be computed with, or not one in euro
	 */
	public static Optional<SmallDrawer> asOf(Contract contract, LocalDate day) {
		return of(contract, day, net(contract, change -> Done.isKnown(change.getDate(), day)));
	}

	private static Optional<SmallDrawer> of(Contract contract, LocalDate date, BigDecimal used) {
		Roadmap roadmap = contract.eContainer() instanceof Roadmap parent ? parent : null;
		return reference(contract).filter(value -> EURO.equals(currency(contract, roadmap))).map(value -> of(value,
				ContractKind.of(contract.getType()), contract.getBuyerClass(),
				ThresholdDays.of(contract, roadmap, date).deciding(), used));
	}

	/**
	 * The value of a contract that counts: the value at award, or the one that was entered for changes because agreed
	 * options are part of it, and with an indexation clause what has become of it.
	 *
	 * @param contract the contract
	 * @return the value, more than 0; none where it is missing or cannot be computed with
	 */
	public static Optional<BigDecimal> reference(Contract contract) {
		BigDecimal factor = isIndexed(contract)
				? Decimals.usable(contract.getIndexFactor()).filter(one -> one.signum() > 0).orElse(BigDecimal.ONE)
				: BigDecimal.ONE;
		BigDecimal value = contract.getOriginalValue() == null ? contract.getValue() : contract.getOriginalValue();
		return Decimals.usable(value).map(factor::multiply).flatMap(Decimals::usable)
				.filter(counting -> counting.signum() > 0);
	}

	/** {@return true if the contract names an indexation clause} */
	private static boolean isIndexed(Contract contract) {
		return contract.getIndexation() != null && !contract.getIndexation().isBlank();
	}

	/**
	 * Tells whether a contract has an index factor that does not count, because no indexation clause is named for it.
	 *
	 * @param contract the contract
	 * @return true if its value would be another with the factor
	 */
	public static boolean isIndexPassedOver(Contract contract) {
		return !isIndexed(contract) && Decimals.usable(contract.getIndexFactor())
				.filter(factor -> factor.signum() > 0 && factor.compareTo(BigDecimal.ONE) != 0).isPresent();
	}

	/** {@return the currency of a contract in capitals: its own, else that of the roadmap (or null), else the euro} */
	static String currency(Contract contract, Roadmap roadmap) {
		return Stream.of(contract.getCurrency(), roadmap == null ? null : roadmap.getCurrency())
				.filter(code -> code != null && !code.isBlank()).findFirst()
				.map(code -> code.strip().toUpperCase(Locale.ROOT)).orElse(EURO);
	}

	private static BigDecimal net(Contract contract, Predicate<Modification> wanted) {
		List<Modification> ledger = contract.eIsSet(Literals.CONTRACT__MODIFICATIONS)
				? contract.getModifications()
				: List.of();
		return ledger.stream().filter(change -> change.getDrawer() == Drawer.SMALL).filter(wanted)
				.flatMap(change -> Decimals.usable(change.getAmount()).stream())
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Tells whether a change still fits in.
	 *
	 * @param change by how much the value changes, in euro; a reduction is negative
	 * @return true if the net sum with it, up or down, is lower than the limit
	 */
	public boolean fits(BigDecimal change) {
		return used.add(change).abs().compareTo(limit) < 0;
	}

	/**
	 * The drawer after a change is booked in it, whether it fits or not.
	 *
	 * @param change by how much the value changes, in euro; a reduction is negative
	 * @return the drawer with the new net sum
	 */
	public SmallDrawer with(BigDecimal change) {
		return new SmallDrawer(reference, threshold, limit, used.add(change));
	}

	/** {@return how full it is: the net sum, up or down, as a fraction of the limit; 1 and more is too full} */
	public BigDecimal share() {
		return used.abs().divide(limit, Decimals.CONTEXT);
	}

	/** {@return true if nothing fits in any more but a change back} */
	public boolean isFull() {
		return used.abs().compareTo(limit) >= 0;
	}
}
