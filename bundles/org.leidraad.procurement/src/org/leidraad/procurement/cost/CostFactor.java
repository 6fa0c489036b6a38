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
import java.util.Optional;

import org.leidraad.model.ParameterKind;
import org.leidraad.model.text.Message;

/** What a life-cycle cost hangs on besides the offer, and the years of use, which can be varied like it. */
public enum CostFactor {

	/** Discount rate r as a fraction a year, more than -1 and at most 1. */
	DISCOUNT_RATE("discountRate", ParameterKind.DISCOUNT_RATE, "-1", "1"),
	/** Price of electricity p<sub>e</sub>, money a kWh. */
	ELECTRICITY_PRICE("electricityPrice", ParameterKind.ELECTRICITY_PRICE, "0", "1000"),
	/** Growth of that price g as a fraction a year, more than -1 and at most 1. */
	ELECTRICITY_GROWTH("electricityGrowth", ParameterKind.ELECTRICITY_GROWTH, "-1", "1"),
	/** Emission of electricity EF, kgCO2e a kWh. */
	GRID_FACTOR("gridFactor", ParameterKind.GRID_FACTOR, "0", "10"),
	/** Price of CO2 p<sub>CO2</sub>, money a tonne. */
	CARBON_PRICE("carbonPrice", ParameterKind.CO2_PRICE, "0", "1000000"),
	/** Years of use N; no parameter, each offer has its own. */
	YEARS("years", null, "1", "100");

	private final String id;
	private final ParameterKind kind;
	private final BigDecimal least;
	private final BigDecimal most;

	CostFactor(String id, ParameterKind kind, String least, String most) {
		this.id = id;
		this.kind = kind;
		this.least = new BigDecimal(least);
		this.most = new BigDecimal(most);
	}

	/** {@return the key in JSON, which never translates} */
	public String id() {
		return id;
	}

	/** {@return the kind of parameter of a roadmap; none for the years of use} */
	public Optional<ParameterKind> kind() {
		return Optional.ofNullable(kind);
	}

	/** {@return the smallest value; of the two rates it is the first that is too small} */
	public BigDecimal least() {
		return least;
	}

	/** {@return the largest value that is no slip of the pen, such as 3 where 3 % is meant} */
	public BigDecimal most() {
		return most;
	}

	/** {@return true for a fraction a year, which is shown as a percentage} */
	public boolean isRate() {
		return this == DISCOUNT_RATE || this == ELECTRICITY_GROWTH;
	}

	/**
	 * Tells whether a value can be computed with.
	 *
	 * @param value the value
	 * @return true if it lies within the bounds
	 */
	public boolean allows(BigDecimal value) {
		int atLeast = value.compareTo(least);
		return (isRate() ? atLeast > 0 : atLeast >= 0) && value.compareTo(most) <= 0 && CostLimits.isReadable(value);
	}

	/** {@return its name for people} */
	public Message label() {
		return CostTexts.message("factor." + id);
	}

	/** {@return the unit of its value for people} */
	public Message unit() {
		return CostTexts.message("unit." + id);
	}
}
