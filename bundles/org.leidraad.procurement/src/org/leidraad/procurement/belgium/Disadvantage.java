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

import java.math.BigDecimal;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * Whether what an unforeseeable event costs the contractor is a very important disadvantage (art. 38/9): then another
 * revision or termination is possible besides a longer term.
 *
 * @param amount what it costs, in euro without VAT; none where it is not known
 * @param initial the initial amount of the contract, in euro without VAT; none where it is not known
 * @param band from how much on; none where that cannot be told
 * @param obstacle why nothing can be told; none where it can
 */
public record Disadvantage(Optional<BigDecimal> amount, Optional<BigDecimal> initial, Optional<DisadvantageBand> band,
		Optional<Message> obstacle) {

	/**
	 * Looks at what an event costs.
	 *
	 * @param event the event
	 * @param contract the contract in which it happened
	 * @return what can be told; none if art. 38/9 is not about it
	 */
	public static Optional<Disadvantage> of(ContractEvent event, Contract contract) {
		if (event.getClause() != ClauseKind.UNFORESEEABLE) {
			return Optional.empty();
		}
		BigDecimal value = contract.getOriginalValue() == null ? contract.getValue() : contract.getOriginalValue();
		Optional<BigDecimal> initial = Decimals.usable(value).filter(one -> one.signum() > 0);
		Optional<BigDecimal> amount = Decimals.usable(event.getDisadvantage()).filter(one -> one.signum() >= 0);
		Optional<DisadvantageBand> band = initial.filter(one -> isInEuro(contract))
				.flatMap(one -> DisadvantageBand.of(one, contract.getType(), contract.isManualServices()));
		return Optional.of(new Disadvantage(amount, initial, band, obstacle(amount, initial, band, contract)));
	}

	private static boolean isInEuro(Contract contract) {
		return contract.eContainer() instanceof Roadmap roadmap ? Euros.isOf(contract, roadmap) : true;
	}

	private static Optional<Message> obstacle(Optional<BigDecimal> amount, Optional<BigDecimal> initial,
			Optional<DisadvantageBand> band, Contract contract) {
		if (initial.isEmpty()) {
			return Optional.of(BelgianTexts.message("disadvantage.no-value"));
		}
		if (!isInEuro(contract)) {
			return Optional.of(BelgianTexts.message("disadvantage.no-euro"));
		}
		if (band.isEmpty()) {
			return Optional.of(BelgianTexts.message("disadvantage.concession"));
		}
		return amount.isEmpty() ? Optional.of(BelgianTexts.message("disadvantage.no-amount")) : Optional.empty();
	}

	/** {@return true if it is very important; none if that cannot be told} */
	public Optional<Boolean> veryImportant() {
		return amount.flatMap(one -> band.map(limit -> one.compareTo(limit.from()) >= 0));
	}

	/** {@return what can be told, with the numbers} */
	public Message sentence() {
		return obstacle.orElseGet(() -> BelgianTexts.message(
				veryImportant().orElse(false) ? "disadvantage.very-important" : "disadvantage.not",
				Decimals.shown(amount.orElseThrow()), band.orElseThrow().sentence(initial.orElseThrow())));
	}
}
