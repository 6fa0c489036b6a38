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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.framework.ProductGroup;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Rung;

/**
 * The weights of the R-ladder that an organisation chose: parameters of kind {@link ParameterKind#RUNG_WEIGHT}, which
 * may hold for a product group only, or from a year on. A rung without one has the weight that is proposed. Where more
 * than one parameter fits, the one for the narrowest product group counts, of those the one of the latest year, of
 * those
 * the last in the list.
 */
public final class RungWeights {

	private final List<CalculationParameter> parameters;

	private RungWeights(Collection<CalculationParameter> parameters) {
		this.parameters = parameters.stream().filter(RungWeights::isUsable).toList();
	}

	/**
	 * The weights of a roadmap.
	 *
	 * @param roadmap the roadmap
	 * @return its weights
	 */
	public static RungWeights of(Roadmap roadmap) {
		return new RungWeights(roadmap.getParameters());
	}

	/** The weights of the roadmap in which flows stand; those that are proposed where they stand in none. */
	static RungWeights around(Collection<DeviceFlow> flows) {
		return flows.stream().map(DeviceFlow::eContainer).filter(Roadmap.class::isInstance).findFirst()
				.map(Roadmap.class::cast).map(RungWeights::of).orElseGet(() -> new RungWeights(List.of()));
	}

	/** A weight outside 0 to 1 is a typing error, and that of no rung means nothing. */
	private static boolean isUsable(CalculationParameter parameter) {
		return parameter.getKind() == ParameterKind.RUNG_WEIGHT && parameter.getRung() != Rung.NONE
				&& Flows.usable(parameter.getValue())
						.filter(value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0).isPresent();
	}

	/** {@return true if the organisation chose any weight; false where all are those that are proposed} */
	public boolean isChosen() {
		return !parameters.isEmpty();
	}

	/**
	 * The ladder of a product group.
	 *
	 * @param productGroup CPV code; none for what holds for all groups
	 * @param year calendar year: a parameter of a later one does not count yet; none for what holds in all years
	 * @return the ladder, with a weight for each rung
	 */
	public RLadder ladder(Optional<String> productGroup, Optional<Integer> year) {
		if (parameters.isEmpty()) {
			return RLadder.PROPOSED;
		}
		Map<Rung, BigDecimal> weights = new EnumMap<>(RLadder.PROPOSED.weights());
		List<CalculationParameter> fitting = new ArrayList<>(
				parameters.stream().filter(parameter -> fits(parameter, productGroup, year)).toList());
		// a stable sort: of parameters that are as narrow as each other the last one stays last, and is put last
		fitting.sort(Comparator.comparingInt(RungWeights::narrowness).thenComparing(CalculationParameter::getYear,
				Comparator.nullsFirst(Comparator.naturalOrder())));
		fitting.forEach(parameter -> weights.put(parameter.getRung(), parameter.getValue()));
		return new RLadder(weights);
	}

	private static boolean fits(CalculationParameter parameter, Optional<String> group, Optional<Integer> year) {
		boolean ofGroup = isBlank(parameter.getProductGroup()) || group.filter(code -> !isBlank(code))
				.filter(code -> isWithin(ProductGroup.of(code), ProductGroup.of(parameter.getProductGroup())))
				.isPresent();
		return ofGroup && (parameter.getYear() == null || year.filter(one -> parameter.getYear() <= one).isPresent());
	}

	/** Tells whether a group is the other one or a part of it. */
	private static boolean isWithin(ProductGroup group, ProductGroup whole) {
		return group.overlaps(whole) && group.prefix().length() >= whole.prefix().length();
	}

	private static int narrowness(CalculationParameter parameter) {
		return isBlank(parameter.getProductGroup())
				? 0
				: ProductGroup.of(parameter.getProductGroup()).prefix().length();
	}

	private static boolean isBlank(String code) {
		return code == null || code.isBlank();
	}

	/**
	 * The index of some flows, each by the ladder of its product group and year. Flows without rung or without a
	 * positive number of devices do not count.
	 *
	 * @param flows the flows, as a rule those out of one year
	 * @return the mean weight, 0 to 1; none where nothing counts
	 */
	public Optional<BigDecimal> index(Collection<DeviceFlow> flows) {
		return RLadder.index(flows, ladders(), false);
	}

	/**
	 * The index of flows that came in, each by the ladder of its product group and year. A new device stands on no rung
	 * and earns nothing, so that one refurbished device among many new ones shows.
	 *
	 * @param flows the flows, as a rule those into one year
	 * @return the mean weight, 0 to 1; none where no device came in
	 */
	public Optional<BigDecimal> indexOfIncoming(Collection<DeviceFlow> flows) {
		return RLadder.index(flows, ladders(), true);
	}

	/** Finds the ladder of a flow, and makes each only once. */
	private Function<DeviceFlow, RLadder> ladders() {
		record Case(String group, Integer year) {
		}
		Map<Case, RLadder> known = new HashMap<>();
		return flow -> known.computeIfAbsent(new Case(flow.getProductGroup(), flow.getYear()),
				one -> ladder(Optional.ofNullable(one.group()), Optional.ofNullable(one.year())));
	}
}
