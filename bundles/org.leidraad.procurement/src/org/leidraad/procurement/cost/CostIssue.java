/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.RoadmapPackage.Literals;

/** What can be missing from an offer, or odd about it or about a comparison. */
public enum CostIssue {

	/** Nothing says what it costs: neither a price, nor a fee. */
	PRICE_MISSING(true, Literals.OFFER__PRICE),
	/** Nothing says how long it is used. */
	YEARS_MISSING(true, Literals.OFFER__YEARS),
	/** The years of use are no whole number from 1 to {@link CostLimits#MOST_YEARS}. */
	YEARS_UNUSABLE(true, Literals.OFFER__YEARS),
	/** Nothing says what energy it uses in a year. */
	ENERGY_MISSING(true, Literals.OFFER__YEARLY_ENERGY),
	/** A number that must not be negative is. */
	AMOUNT_NEGATIVE(true, Literals.OFFER__PRICE),
	/** A number beyond what is sane: a slip of the pen. */
	AMOUNT_ABSURD(true, Literals.OFFER__PRICE),
	/** A cost without amount. */
	COST_AMOUNT_MISSING(true, Literals.COST_LINE__AMOUNT),
	/** A cost that does not say in which year it falls. */
	COST_YEAR_MISSING(true, Literals.COST_LINE__YEAR),
	/** A cost before the purchase or after the last year of use. */
	COST_OUTSIDE_USE(true, Literals.COST_LINE__YEAR),
	/** A residual value that is no income. */
	RESIDUAL_POSITIVE(true, Literals.COST_LINE__AMOUNT),

	/** Worth more at the end than at the beginning. */
	RESIDUAL_ABOVE_PRICE(false, Literals.OFFER__COSTS),
	/** Used longer than there are guarantee, spare parts and updates. */
	USE_LONGER_THAN_SUPPORT(false, Literals.OFFER__YEARS),
	/** The price of a service is a yearly fee. */
	PRICE_AS_FEE(false, Literals.OFFER__PRICE),
	/** A service with a price and no fee. */
	SERVICE_WITHOUT_FEE(false, Literals.OFFER__COSTS),
	/** Residual value or end of life stated for another year than the last. */
	END_MOVED(false, Literals.COST_LINE__YEAR),
	/** Energy both in kWh and as a cost. */
	ENERGY_TWICE(false, Literals.OFFER__COSTS),
	/** Embodied carbon is not known, and does not count in the costs. */
	EMBODIED_MISSING(false, Literals.OFFER__EMBODIED_CARBON),
	/** Embodied carbon counts in the costs and is not known of this offer: it has no place and no score. */
	EMBODIED_INCOMPLETE(false, Literals.OFFER__EMBODIED_CARBON),
	/** An offer without a place is moreover in another currency or unit, or with another VAT, than those with one. */
	INCOMPLETE_DIFFERS(false, Literals.OFFER__CURRENCY),
	/** Embodied carbon is an estimate. */
	EMBODIED_ESTIMATED(false, Literals.OFFER__EMBODIED_CARBON),

	/** Embodied carbon of offers comes from more than one source. */
	EMBODIED_SOURCES_MIXED(false, Literals.PROCUREMENT__OFFERS),
	/** Embodied carbon counts although not all tenderers declare it. */
	EMBODIED_NOT_DECLARED(false, Literals.PROCUREMENT__EMBODIED_IN_COSTS),
	/** Offers in more than one currency. */
	CURRENCIES_DIFFER(false, Literals.PROCUREMENT__OFFERS),
	/** Offers with and without VAT. */
	VAT_DIFFERS(false, Literals.PROCUREMENT__OFFERS),
	/** Offers for more than one functional unit. */
	UNITS_DIFFER(false, Literals.PROCUREMENT__OFFERS),
	/** It costs nothing a year, or less: it has no place and no score. */
	COST_NOT_POSITIVE(false, Literals.OFFER__PRICE),
	/** By total cost over different lives the ranking would be another one. */
	TOTAL_RANKS_OTHERWISE(false, Literals.OFFER__YEARS),
	/** Of very many offers only the best are looked at for the sensitivity. */
	SENSITIVITY_BOUNDED(false, Literals.PROCUREMENT__OFFERS),
	/** A parameter is a default that nobody checked. */
	PARAMETER_TO_BE_CHECKED(false, Literals.ROADMAP__PARAMETERS),
	/** A parameter of the roadmap cannot be computed with. */
	PARAMETER_UNUSABLE(false, Literals.CALCULATION_PARAMETER__VALUE);

	private final boolean isError;
	private final EStructuralFeature feature;

	CostIssue(boolean isError, EStructuralFeature feature) {
		this.isError = isError;
		this.feature = feature;
	}

	/** {@return the code in JSON, which never translates} */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** {@return true if the offer cannot be computed; false for what is only odd} */
	public boolean isError() {
		return isError;
	}

	/** {@return true if the one offer of which it is told has no place and no score, while the others have} */
	public boolean keepsFromRanking() {
		return this == EMBODIED_INCOMPLETE || this == COST_NOT_POSITIVE;
	}

	/** {@return true if offers of which it is told are not comparable: none has a place or a score} */
	public boolean keepsFromComparing() {
		return this == CURRENCIES_DIFFER || this == VAT_DIFFERS || this == UNITS_DIFFER;
	}

	/** {@return the field beside which it is shown, where the problem names no other} */
	public EStructuralFeature feature() {
		return feature;
	}
}
