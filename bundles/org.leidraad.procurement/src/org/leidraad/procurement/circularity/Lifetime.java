/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.circularity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.leidraad.model.DeviceFlow;
import org.leidraad.model.FlowKind;

/**
 * How long devices last, from their flows in one year. Each figure is none where its denominator is not known.
 *
 * @param averageAge mean age in use, in months
 * @param useYears mean years of use of what left
 * @param totalYears mean years of use of what left, with the years that the next user is known to use it
 * @param replacementRate bought to replace over in use and in stock, a year
 * @param repairRate repaired over in use and in stock, a year
 * @param repairSuccess repaired over defect, at most 1
 * @param idle in stock over in use and in stock, 0 to 1
 * @param softwareForced left because software support ended over all that left, 0 to 1
 */
public record Lifetime(Optional<BigDecimal> averageAge, Optional<BigDecimal> useYears, Optional<BigDecimal> totalYears,
		Optional<BigDecimal> replacementRate, Optional<BigDecimal> repairRate, Optional<BigDecimal> repairSuccess,
		Optional<BigDecimal> idle, Optional<BigDecimal> softwareForced) {

	private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

	/**
	 * Computes the figures.
	 *
	 * @param flows the flows of one year
	 * @return the figures
	 */
	public static Lifetime of(Flows flows) {
		BigDecimal stock = flows.units(FlowKind.IN_STOCK, flow -> true);
		BigDecimal fleet = flows.units(FlowKind.IN_USE, flow -> true).add(stock);
		BigDecimal repaired = flows.units(FlowKind.REPAIRED, flow -> true);
		return new Lifetime(
				flows.mean(FlowKind.IN_USE, DeviceFlow::getAverageAge),
				flows.mean(FlowKind.OUT, DeviceFlow::getAverageAge)
						.map(months -> months.divide(MONTHS, MathContext.DECIMAL64)),
				flows.mean(FlowKind.OUT, Lifetime::totalMonths)
						.map(months -> months.divide(MONTHS, MathContext.DECIMAL64)),
				Flows.quotient(flows.units(FlowKind.IN, DeviceFlow::isReplacement), fleet),
				Flows.quotient(repaired, fleet),
				Flows.quotient(repaired, flows.units(FlowKind.DEFECT, flow -> true)).map(BigDecimal.ONE::min),
				Flows.quotient(stock, fleet),
				flows.share(FlowKind.OUT, DeviceFlow::isSoftwareForced));
	}

	/** Months of use here and at the next user; without a known next user those here. */
	private static BigDecimal totalMonths(DeviceFlow flow) {
		Optional<BigDecimal> here = Flows.usable(flow.getAverageAge());
		Optional<BigDecimal> next = Flows.usable(flow.getNextYears()).filter(years -> years.signum() > 0);
		return here.map(months -> months.add(next.orElse(BigDecimal.ZERO).multiply(MONTHS))).orElse(null);
	}

	/**
	 * How much longer devices are used than is usual.
	 *
	 * @param years years of use
	 * @param reference usual years of use, such as 4 for a laptop
	 * @return (years - reference) / reference; none where the reference is not positive
	 */
	public static Optional<BigDecimal> extension(BigDecimal years, BigDecimal reference) {
		return reference.signum() <= 0
				? Optional.empty()
				: Optional.of(years.subtract(reference).divide(reference, MathContext.DECIMAL64));
	}

	/**
	 * What longer use saves of the carbon that making a device cost.
	 *
	 * @param embodiedCarbon embodied carbon of a device, kgCO2e
	 * @param before years of use before, more than 0
	 * @param after years of use after, more than 0
	 * @return kgCO2e a device-year; negative where the use is shorter; none where a number of years is not positive
	 */
	public static Optional<BigDecimal> savedCarbon(BigDecimal embodiedCarbon, BigDecimal before, BigDecimal after) {
		if (before.signum() <= 0 || after.signum() <= 0) {
			return Optional.empty();
		}
		return Optional.of(embodiedCarbon.divide(before, MathContext.DECIMAL64)
				.subtract(embodiedCarbon.divide(after, MathContext.DECIMAL64), MathContext.DECIMAL64));
	}
}
