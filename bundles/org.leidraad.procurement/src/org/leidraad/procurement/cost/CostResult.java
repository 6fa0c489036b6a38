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
import java.util.List;
import java.util.Optional;

/**
 * The life-cycle cost of one unit of an offer. Money in the currency of the offer, present values at the day of
 * purchase.
 *
 * @param offer the offer
 * @param parameters the parameters
 * @param purchase P + I
 * @param energy Σ TEC·p<sub>e</sub>·(1+g)<sup>t-1</sup>/(1+r)<sup>t</sup>
 * @param maintenance Σ M<sub>t</sub>/(1+r)<sup>t</sup>
 * @param fees Σ fee<sub>t</sub>/(1+r)<sup>t</sup>
 * @param other Σ of other costs, discounted likewise
 * @param endOfLife (EoL - Resid)/(1+r)<sup>N</sup>
 * @param lccFinancial LCC<sub>fin</sub>, the sum of those
 * @param lccExternal LCC<sub>ext</sub> = Σ TEC·EF/1000·p<sub>CO2</sub>/(1+r)<sup>t</sup>, with
 * GWP<sub>embodied</sub>/1000·p<sub>CO2</sub> where embodied carbon counts and is known, see {@link #isComplete()}
 * @param lcc LCC = LCC<sub>fin</sub> + LCC<sub>ext</sub>
 * @param annuity a(N,r) = Σ 1/(1+r)<sup>t</sup> = (1-(1+r)<sup>-N</sup>)/r, and N where r = 0
 * @param annual EAC = LCC/a, the equivalent annual cost, by which offers are ranked
 * @param co2Use carbon of use over N years, TEC·EF·N, kgCO2e
 * @param co2PerYearOfUse carbon of use of a year, without embodied carbon, kgCO2e
 * @param co2PerYear (GWP<sub>embodied</sub> + TEC·EF·N)/N, kgCO2e; none where embodied carbon is not known
 */
public record CostResult(OfferCosts offer, CostParameters parameters, BigDecimal purchase, BigDecimal energy,
		BigDecimal maintenance, BigDecimal fees, BigDecimal other, BigDecimal endOfLife, BigDecimal lccFinancial,
		BigDecimal lccExternal, BigDecimal lcc, BigDecimal annuity, BigDecimal annual, BigDecimal co2Use,
		BigDecimal co2PerYearOfUse, Optional<BigDecimal> co2PerYear) {

	/**
	 * {@return false if embodied carbon counts and nobody knows that of the offer: then its costs are those without it,
	 * and cannot be put beside those of the others}
	 */
	public boolean isComplete() {
		return !parameters.includeEmbodied() || offer.embodied().isPresent();
	}

	/**
	 * {@return false if it is not complete, or costs nothing a year or less: 100·min/EAC has no meaning for such a
	 * cost,
	 * and must not take the scores of the others}
	 */
	public boolean canBeRanked() {
		return isComplete() && annual.signum() > 0;
	}

	/**
	 * The years, computed again each time: a hundred thousand offers would not fit memory with all their years.
	 *
	 * @return year 0 (the day of purchase), then 1 to N
	 */
	public List<YearRow> years() {
		return LifeCycleCost.years(offer, parameters);
	}
}
