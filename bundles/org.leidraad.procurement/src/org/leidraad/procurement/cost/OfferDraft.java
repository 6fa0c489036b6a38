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

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.leidraad.model.DeviceCondition;

/**
 * An offer while it is put together. What is not said is 0, not known, or a new device. Amounts are those of one unit;
 * what is added adds to what was there. Every method returns the draft itself.
 */
public final class OfferDraft {

	private String id;
	private Optional<String> name = Optional.empty();
	private BigDecimal price = BigDecimal.ZERO;
	private BigDecimal installation = BigDecimal.ZERO;
	private BigDecimal tec = BigDecimal.ZERO;
	private final Map<Integer, BigDecimal> maintenance = new TreeMap<>();
	private BigDecimal yearlyFee = BigDecimal.ZERO;
	private final Map<Integer, BigDecimal> fees = new TreeMap<>();
	private final Map<Integer, BigDecimal> other = new TreeMap<>();
	private BigDecimal endOfLife = BigDecimal.ZERO;
	private BigDecimal residual = BigDecimal.ZERO;
	private int years = 1;
	private Optional<EmbodiedCarbon> embodied = Optional.empty();
	private Optional<BigDecimal> quantity = Optional.empty();
	private Optional<String> currency = Optional.empty();
	private boolean vatIncluded;
	private Optional<String> unit = Optional.empty();
	private DeviceCondition condition = DeviceCondition.NEW;
	private Optional<BigDecimal> supportYears = Optional.empty();

	OfferDraft(String id) {
		this.id = id;
	}

	OfferDraft(OfferCosts offer) {
		this(offer.id());
		name = Optional.of(offer.name());
		price = offer.price();
		installation = offer.installation();
		tec = offer.tec();
		maintenance.putAll(offer.maintenance());
		yearlyFee = offer.yearlyFee();
		fees.putAll(offer.fees());
		other.putAll(offer.other());
		endOfLife = offer.endOfLife();
		residual = offer.residual();
		years = offer.years();
		embodied = offer.embodied();
		quantity = offer.quantity();
		currency = offer.currency();
		vatIncluded = offer.vatIncluded();
		unit = offer.unit();
		condition = offer.condition();
		supportYears = offer.supportYears();
	}

	/** Sets the identifier, which is the name too where there is no other. */
	public OfferDraft id(String text) {
		id = text;
		return this;
	}

	/** Sets the name for people. */
	public OfferDraft name(String text) {
		name = Optional.of(text);
		return this;
	}

	/** Sets P, the price of purchase. */
	public OfferDraft price(BigDecimal amount) {
		price = amount;
		return this;
	}

	/** Sets I, the cost of installation. */
	public OfferDraft installation(BigDecimal amount) {
		installation = amount;
		return this;
	}

	/** Sets TEC, the electricity of a year in kWh. */
	public OfferDraft tec(BigDecimal kilowattHours) {
		tec = kilowattHours;
		return this;
	}

	/** Adds to M<sub>t</sub>, the maintenance of a year. */
	public OfferDraft maintenance(int year, BigDecimal amount) {
		maintenance.merge(year, amount, LifeCycleCost::sum);
		return this;
	}

	/** Adds to the fee of each year of use. */
	public OfferDraft yearlyFee(BigDecimal amount) {
		yearlyFee = LifeCycleCost.sum(yearlyFee, amount);
		return this;
	}

	/** Adds to the fee of one year. */
	public OfferDraft fee(int year, BigDecimal amount) {
		fees.merge(year, amount, LifeCycleCost::sum);
		return this;
	}

	/** Adds to the other costs of a year; income is negative. */
	public OfferDraft other(int year, BigDecimal amount) {
		other.merge(year, amount, LifeCycleCost::sum);
		return this;
	}

	/** Adds to the price of purchase. */
	public OfferDraft addPrice(BigDecimal amount) {
		return price(LifeCycleCost.sum(price, amount));
	}

	/** Adds to the cost of installation. */
	public OfferDraft addInstallation(BigDecimal amount) {
		return installation(LifeCycleCost.sum(installation, amount));
	}

	/** Adds to EoL, the cost at the end of life. */
	public OfferDraft endOfLife(BigDecimal amount) {
		endOfLife = LifeCycleCost.sum(endOfLife, amount);
		return this;
	}

	/** Adds to Resid, the residual value. */
	public OfferDraft residual(BigDecimal amount) {
		residual = LifeCycleCost.sum(residual, amount);
		return this;
	}

	/** Sets N, the years of use. */
	public OfferDraft years(int number) {
		years = number;
		return this;
	}

	/** Sets the embodied carbon. */
	public OfferDraft embodied(EmbodiedCarbon carbon) {
		embodied = Optional.of(carbon);
		return this;
	}

	/** Sets how many units are bought. */
	public OfferDraft quantity(BigDecimal units) {
		quantity = Optional.of(units);
		return this;
	}

	/** Sets the currency, an ISO 4217 code. */
	public OfferDraft currency(String code) {
		currency = Optional.of(code);
		return this;
	}

	/** Says whether amounts include VAT. */
	public OfferDraft vatIncluded(boolean included) {
		vatIncluded = included;
		return this;
	}

	/** Sets what is priced. */
	public OfferDraft unit(String text) {
		unit = Optional.of(text);
		return this;
	}

	/** Says no more what is priced. */
	OfferDraft withoutUnit() {
		unit = Optional.empty();
		return this;
	}

	/** Sets new, refurbished, as a service. */
	public OfferDraft condition(DeviceCondition state) {
		condition = state;
		return this;
	}

	/** Sets the years of guarantee, spare parts and updates. */
	public OfferDraft supportYears(BigDecimal number) {
		supportYears = Optional.of(number);
		return this;
	}

	/** {@return the offer} */
	public OfferCosts done() {
		return new OfferCosts(id, name.orElse(id), price, installation, tec, maintenance, yearlyFee, fees, other,
				endOfLife,
				residual, years, embodied, quantity, currency, vatIncluded, unit, condition, supportYears);
	}
}
