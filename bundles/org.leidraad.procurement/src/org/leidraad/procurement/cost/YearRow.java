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

/**
 * One year of a life-cycle cost. Cash amounts are those of the year; present values are cash times the factor.
 *
 * @param year t, 0 for the day of purchase, then 1 to N
 * @param factor discount factor 1/(1+r)<sup>t</sup>
 * @param purchase P + I, in year 0
 * @param energy TEC·p<sub>e</sub>·(1+g)<sup>t-1</sup>
 * @param maintenance M<sub>t</sub>
 * @param fee fee of use as a service
 * @param other other costs; income is negative
 * @param endOfLife EoL - Resid, in year N
 * @param co2 carbon of use TEC·EF, kgCO2e
 * @param carbon its cost TEC·EF/1000·p<sub>CO2</sub>; in year 0 that of embodied carbon where that counts
 */
public record YearRow(int year, BigDecimal factor, BigDecimal purchase, BigDecimal energy, BigDecimal maintenance,
		BigDecimal fee, BigDecimal other, BigDecimal endOfLife, BigDecimal co2, BigDecimal carbon) {

	/**
	 * The present value of an amount of this year.
	 *
	 * @param cash the amount
	 * @return the amount times the factor
	 */
	public BigDecimal present(BigDecimal cash) {
		return cash.multiply(factor, LifeCycleCost.CONTEXT);
	}

	/** {@return what is paid in this year, undiscounted} */
	public BigDecimal paid() {
		return LifeCycleCost.sum(purchase, energy, maintenance, fee, other, endOfLife);
	}

	/** {@return the present value of what is paid: the part of this year in LCC<sub>fin</sub>} */
	public BigDecimal financialPresent() {
		return present(paid());
	}

	/** {@return the present value of the cost of CO2: the part of this year in LCC<sub>ext</sub>} */
	public BigDecimal externalPresent() {
		return present(carbon);
	}
}
