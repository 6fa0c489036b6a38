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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a life-cycle cost. They are the same for all offers of one comparison.
 *
 * @param values each factor but the years of use with its value and source
 * @param includeEmbodied true if embodied carbon counts in the cost of external effects; the law then asks that it is
 * declared and can be verified
 */
public record CostParameters(Map<CostFactor, CostParameter> values, boolean includeEmbodied) {

	/**
	 * @param values each factor but the years of use with its value and source
	 * @param includeEmbodied true if embodied carbon counts in the cost of external effects
	 * @throws IllegalArgumentException if one is missing or outside its bounds
	 */
	public CostParameters {
		values = Map.copyOf(values);
		for (CostFactor factor : parameters()) {
			CostParameter parameter = values.get(factor);
			if (parameter == null || !factor.allows(parameter.value())) {
				throw new IllegalArgumentException(factor.id() + ": " + (parameter == null ? "-" : parameter.value()));
			}
		}
	}

	/**
	 * Parameters that somebody simply states.
	 *
	 * @param discountRate r, a fraction a year
	 * @param electricityPrice p<sub>e</sub>, money a kWh
	 * @param electricityGrowth g, a fraction a year
	 * @param gridFactor EF, kgCO2e a kWh
	 * @param carbonPrice p<sub>CO2</sub>, money a tonne
	 * @param includeEmbodied true if embodied carbon counts in the cost
	 * @return the parameters, without sources
	 * @throws IllegalArgumentException if one is outside its bounds
	 */
	public static CostParameters of(BigDecimal discountRate, BigDecimal electricityPrice, BigDecimal electricityGrowth,
			BigDecimal gridFactor, BigDecimal carbonPrice, boolean includeEmbodied) {
		return new CostParameters(Map.of(CostFactor.DISCOUNT_RATE, CostParameter.of(discountRate),
				CostFactor.ELECTRICITY_PRICE, CostParameter.of(electricityPrice),
				CostFactor.ELECTRICITY_GROWTH, CostParameter.of(electricityGrowth),
				CostFactor.GRID_FACTOR, CostParameter.of(gridFactor),
				CostFactor.CARBON_PRICE, CostParameter.of(carbonPrice)), includeEmbodied);
	}

	/** {@return the factors that are parameters, in the order in which they are shown} */
	public static List<CostFactor> parameters() {
		List<CostFactor> factors = new ArrayList<>(List.of(CostFactor.values()));
		factors.remove(CostFactor.YEARS);
		return factors;
	}

	/**
	 * A parameter with its source.
	 *
	 * @param factor which one, not the years of use
	 * @return the parameter
	 */
	public CostParameter parameter(CostFactor factor) {
		return values.get(factor);
	}

	/**
	 * The value of a parameter.
	 *
	 * @param factor which one, not the years of use
	 * @return its value
	 */
	public BigDecimal value(CostFactor factor) {
		return values.get(factor).value();
	}

	/**
	 * The same parameters with another value for one of them.
	 *
	 * @param factor which one, not the years of use
	 * @param value its value
	 * @return the parameters
	 * @throws IllegalArgumentException if the value is outside its bounds
	 */
	public CostParameters with(CostFactor factor, BigDecimal value) {
		Map<CostFactor, CostParameter> others = new EnumMap<>(values);
		others.put(factor, values.get(factor).with(value));
		return new CostParameters(others, includeEmbodied);
	}

	/**
	 * The same parameters with or without the cost of embodied carbon.
	 *
	 * @param counts true if it counts
	 * @return the parameters
	 */
	public CostParameters withEmbodied(boolean counts) {
		return new CostParameters(values, counts);
	}
}
