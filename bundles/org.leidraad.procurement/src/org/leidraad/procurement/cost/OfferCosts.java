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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.leidraad.model.DeviceCondition;

/**
 * What one unit of an offer costs over its years of use. The functional unit is one device, or one workplace-year; all
 * offers of a comparison have the same. Choices that let unlike offers be compared fairly:
 * <ul>
 * <li><b>Refurbished and reused</b> devices carry the carbon that the tenderer declares for making them fit for use
 * again. Where nobody declares any it is that of the device profile of the roadmap, else 0: making the device was
 * counted with its first life (cut-off).</li>
 * <li><b>Remanufactured</b> devices count as new ones.</li>
 * <li><b>As a service</b> there is a fee for each year of use, in which maintenance, end of life and residual value are
 * included unless the offer states them. Fees are discounted like energy and maintenance, as if paid at the end of the
 * year; one that is paid in advance is stated for the year before. Energy is paid by the user as for any other
 * offer, and the carbon of making the device counts in full.</li>
 * <li><b>Different lives</b> are compared by the equivalent annual cost, never by totals.</li>
 * </ul>
 *
 * @param id stable identifier
 * @param name name for people
 * @param price P, price of purchase, from 0
 * @param installation I, from 0
 * @param tec TEC, electricity of a year, kWh, from 0
 * @param maintenance M<sub>t</sub>, maintenance and repair by year of use, 0 (at purchase) to {@code years}
 * @param yearlyFee fee of use as a service in each year of use, from 0
 * @param fees fees in single years, besides the yearly one, 0 to {@code years}
 * @param other other costs by year, 0 to {@code years}; income is negative
 * @param endOfLife EoL, collection, data removal and recycling at the end of the last year; income is negative
 * @param residual Resid, what it is worth then, from 0
 * @param years N, years of use, 1 to {@link CostLimits#MOST_YEARS}
 * @param embodied embodied carbon; none where nobody knows
 * @param quantity how many units are bought; it does not matter for the comparison
 * @param currency ISO 4217 code; none where nobody says
 * @param vatIncluded true if amounts include VAT
 * @param unit what is priced; none where nobody says
 * @param condition new, refurbished, as a service
 * @param supportYears years of guarantee, spare parts and updates; none where nobody says
 */
public record OfferCosts(String id, String name, BigDecimal price, BigDecimal installation, BigDecimal tec,
		Map<Integer, BigDecimal> maintenance, BigDecimal yearlyFee, Map<Integer, BigDecimal> fees,
		Map<Integer, BigDecimal> other, BigDecimal endOfLife, BigDecimal residual, int years,
		Optional<EmbodiedCarbon> embodied, Optional<BigDecimal> quantity, Optional<String> currency,
		boolean vatIncluded, Optional<String> unit, DeviceCondition condition, Optional<BigDecimal> supportYears) {

	/** Copies the maps. */
	public OfferCosts {
		maintenance = Map.copyOf(maintenance);
		fees = Map.copyOf(fees);
		other = Map.copyOf(other);
	}

	/**
	 * Begins an offer, with nothing but its name.
	 *
	 * @param id stable identifier
	 * @return the draft
	 */
	public static OfferDraft draft(String id) {
		return new OfferDraft(id);
	}

	/** {@return a draft with all that this offer says, to change something in it} */
	public OfferDraft copy() {
		return new OfferDraft(this);
	}

	/**
	 * The same offer used for a year more or less. Maintenance and other costs after the last year fall away, and no
	 * new ones come; a fee for the last year is paid for a further year too; residual value and end of life stay the
	 * same amounts at the new end.
	 *
	 * @param offset years more, or less where negative
	 * @return the offer; as it is where its use would be shorter than a year or absurdly long
	 */
	public OfferCosts usedLonger(int offset) {
		int last = years + offset;
		if (offset == 0 || last < 1 || last > CostLimits.MOST_YEARS) {
			return this;
		}
		Map<Integer, BigDecimal> paid = until(last, fees);
		BigDecimal lastFee = fees.get(years);
		for (int year = years + 1; lastFee != null && year <= last; year++) {
			paid.put(year, lastFee);
		}
		return new OfferCosts(id, name, price, installation, tec, until(last, maintenance), yearlyFee, paid,
				until(last, other), endOfLife, residual, last, embodied, quantity, currency, vatIncluded, unit,
				condition, supportYears);
	}

	/**
	 * {@return what is odd about it by itself: worth more at the end than at the beginning, used longer than supported}
	 */
	public List<CostProblem> oddities() {
		List<CostProblem> problems = new ArrayList<>();
		if (residual.compareTo(price) > 0) {
			problems.add(CostProblem.of(CostIssue.RESIDUAL_ABOVE_PRICE, this, residual, price));
		}
		supportYears.filter(supported -> supported.compareTo(BigDecimal.valueOf(years)) < 0).ifPresent(
				supported -> problems.add(CostProblem.of(CostIssue.USE_LONGER_THAN_SUPPORT, this, years, supported)));
		return problems;
	}

	private static Map<Integer, BigDecimal> until(int last, Map<Integer, BigDecimal> costs) {
		Map<Integer, BigDecimal> kept = new TreeMap<>(costs);
		kept.keySet().removeIf(year -> year > last);
		return kept;
	}
}
