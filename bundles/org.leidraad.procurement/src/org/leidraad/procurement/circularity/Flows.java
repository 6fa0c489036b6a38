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
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.leidraad.model.DeviceFlow;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Roadmap;

/**
 * The device flows of one product group in one year.
 *
 * @param all the flows
 */
public record Flows(List<DeviceFlow> all) {

	/** Powers of ten beyond this are typing errors. */
	private static final int LARGEST_EXPONENT = 100;
	private static final int DECIMALS = 6;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * @param all the flows
	 */
	public Flows {
		all = List.copyOf(all);
	}

	/**
	 * The flows of a roadmap.
	 *
	 * @param roadmap the roadmap
	 * @param productGroup CPV code; none for all groups together
	 * @param year calendar year
	 * @return the flows
	 */
	public static Flows of(Roadmap roadmap, Optional<String> productGroup, int year) {
		return new Flows(roadmap.getFlows().stream()
				.filter(flow -> Objects.equals(flow.getYear(), year))
				.filter(flow -> productGroup.isEmpty() || productGroup.get().equals(flow.getProductGroup()))
				.toList());
	}

	/**
	 * The flows of a kind.
	 *
	 * @param kind the kind
	 * @return the flows
	 */
	public List<DeviceFlow> of(FlowKind kind) {
		return all.stream().filter(flow -> flow.getKind() == kind).toList();
	}

	/**
	 * Counts devices.
	 *
	 * @param kind of which kind
	 * @param which of which flows
	 * @return their number, from 0
	 */
	public BigDecimal units(FlowKind kind, Predicate<DeviceFlow> which) {
		return of(kind).stream().filter(which).map(Flows::units).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * The part of the devices of a kind for which something holds.
	 *
	 * @param kind the kind
	 * @param which what holds
	 * @return the part, 0 to 1; none where there are no devices
	 */
	public Optional<BigDecimal> share(FlowKind kind, Predicate<DeviceFlow> which) {
		return quotient(units(kind, which), units(kind, flow -> true));
	}

	/**
	 * The mean of a figure over devices.
	 *
	 * @param kind of which kind
	 * @param figure the figure of one device; null where it is not known
	 * @return the mean, weighted by the number of devices; none where it is known of none
	 */
	public Optional<BigDecimal> mean(FlowKind kind, Function<DeviceFlow, BigDecimal> figure) {
		BigDecimal units = BigDecimal.ZERO;
		BigDecimal sum = BigDecimal.ZERO;
		for (DeviceFlow flow : of(kind)) {
			Optional<BigDecimal> value = usable(figure.apply(flow));
			if (value.isPresent()) {
				units = units.add(units(flow));
				sum = sum.add(units(flow).multiply(value.get(), MathContext.DECIMAL64), MathContext.DECIMAL64);
			}
		}
		return quotient(sum, units);
	}

	/**
	 * The part of what went out whose destination is known by serial number: track and trace. Of a flow that traces
	 * more
	 * than went out, or fewer than none, nothing is known.
	 *
	 * @return the part, 0 to 1; none where nothing went out
	 */
	public Optional<BigDecimal> traced() {
		BigDecimal traced = of(FlowKind.OUT).stream()
				.map(flow -> usable(flow.getTracedUnits())
						.filter(one -> one.signum() >= 0 && one.compareTo(units(flow)) <= 0).orElse(BigDecimal.ZERO))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		return quotient(traced, units(FlowKind.OUT, flow -> true));
	}

	/** The number of devices of a flow; 0 where it is missing, negative or absurd. */
	static BigDecimal units(DeviceFlow flow) {
		return usable(flow.getUnits()).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
	}

	/** A number that can be computed with; none where it is missing or absurd. */
	static Optional<BigDecimal> usable(BigDecimal value) {
		return Optional.ofNullable(value)
				.filter(one -> one.signum() == 0
						|| Math.abs((long) one.precision() - one.scale()) <= LARGEST_EXPONENT);
	}

	/** A percentage as a part; none where it is missing or outside 0 to 100. */
	static Optional<BigDecimal> part(BigDecimal percentage) {
		return usable(percentage).filter(one -> one.signum() >= 0 && one.compareTo(HUNDRED) <= 0)
				.map(one -> one.divide(HUNDRED, MathContext.DECIMAL64));
	}

	/** A computed number with six decimals at most, as a person would enter it. */
	static BigDecimal rounded(BigDecimal value) {
		BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
	}

	static Optional<BigDecimal> quotient(BigDecimal above, BigDecimal below) {
		return below.signum() == 0 ? Optional.empty() : Optional.of(above.divide(below, MathContext.DECIMAL64));
	}
}
