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
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Rung;

/**
 * The R-ladder as a number from 0 to 1: the mean of the weights of the rungs that devices went to. The ladder is that
 * of
 * PBL Netherlands Environmental Assessment Agency; no source gives official weights, those here are a proposal.
 *
 * @param weights the weight of each rung, from 0 to 1
 */
public record RLadder(Map<Rung, BigDecimal> weights) {

	/** The weights that are proposed. */
	public static final RLadder PROPOSED = new RLadder(Map.of(
			Rung.R0, new BigDecimal("1.00"), Rung.R1, new BigDecimal("0.90"), Rung.R2, new BigDecimal("0.80"),
			Rung.R3, new BigDecimal("0.70"), Rung.R4, new BigDecimal("0.60"), Rung.R5, new BigDecimal("0.50"),
			Rung.R6, new BigDecimal("0.40"), Rung.R7, new BigDecimal("0.30"), Rung.R8, new BigDecimal("0.15"),
			Rung.R9, new BigDecimal("0.05")));

	/**
	 * @param weights the weight of each rung; a rung without one does not count
	 */
	public RLadder {
		weights = Map.copyOf(weights);
	}

	/**
	 * The index of some flows. Flows without rung or without a positive number of devices do not count.
	 *
	 * @param flows the flows, as a rule those out of one year
	 * @return the mean weight, 0 to 1; none where nothing counts
	 */
	public Optional<BigDecimal> index(Collection<DeviceFlow> flows) {
		return index(flows, flow -> this, false);
	}

	/**
	 * The index of some flows, each by a ladder of its own.
	 *
	 * @param flows the flows
	 * @param ladder the ladder of a flow
	 * @param isNewZero true if devices on no rung, which are new ones, count as 0; false if they do not count
	 * @return the mean weight, 0 to 1; none where nothing counts
	 */
	static Optional<BigDecimal> index(Collection<DeviceFlow> flows, Function<DeviceFlow, RLadder> ladder,
			boolean isNewZero) {
		BigDecimal units = BigDecimal.ZERO;
		BigDecimal points = BigDecimal.ZERO;
		for (DeviceFlow flow : flows) {
			BigDecimal none = isNewZero && flow.getRung() == Rung.NONE ? BigDecimal.ZERO : null;
			BigDecimal weight = ladder.apply(flow).weights().getOrDefault(flow.getRung(), none);
			if (weight != null) {
				BigDecimal count = Flows.units(flow);
				units = units.add(count);
				points = points.add(count.multiply(weight, MathContext.DECIMAL64), MathContext.DECIMAL64);
			}
		}
		return Flows.quotient(points, units);
	}
}
