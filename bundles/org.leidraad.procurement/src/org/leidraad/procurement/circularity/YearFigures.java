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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.leidraad.model.DeviceFlow;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Roadmap;

/**
 * Computes the figures of the flows of a year.
 *
 * @param roadmap the roadmap
 * @param weights its weights of the R-ladder
 * @param secondLife which devices found another use
 */
record YearFigures(Roadmap roadmap, RungWeights weights, SecondLife secondLife) {

	private static final MathContext CONTEXT = MathContext.DECIMAL64;

	static YearFigures of(Roadmap roadmap) {
		return new YearFigures(roadmap, RungWeights.of(roadmap), SecondLife.of(roadmap));
	}

	/** The figures of one product group. */
	CircularityFigures of(String group, List<DeviceFlow> flows) {
		Flows own = of(flows, group);
		return figures(Optional.of(group), own, material(group, own).map(MaterialCircularity::indicator));
	}

	private static Flows of(List<DeviceFlow> flows, String group) {
		return new Flows(flows.stream()
				.filter(flow -> flow.getProductGroup() != null && flow.getProductGroup().strip().equals(group))
				.toList());
	}

	/** The figures of all. */
	CircularityFigures total(List<DeviceFlow> flows) {
		return figures(Optional.empty(), new Flows(flows), material(flows));
	}

	/** The material circularity indicator of several groups: the mean by the mass that came in and left. */
	Optional<BigDecimal> material(List<DeviceFlow> flows) {
		BigDecimal mass = BigDecimal.ZERO;
		BigDecimal sum = BigDecimal.ZERO;
		for (String group : flows.stream().map(DeviceFlow::getProductGroup).filter(Objects::nonNull).map(String::strip)
				.distinct().toList()) {
			Flows own = of(flows, group);
			Optional<MaterialCircularity> material = material(group, own);
			if (material.isPresent()) {
				BigDecimal moved = all(own, FlowKind.IN).add(all(own, FlowKind.OUT))
						.multiply(material.get().mass(), CONTEXT);
				mass = mass.add(moved, CONTEXT);
				sum = sum.add(moved.multiply(material.get().indicator(), CONTEXT), CONTEXT);
			}
		}
		return Flows.quotient(sum, mass);
	}

	private Optional<MaterialCircularity> material(String group, Flows flows) {
		return UsualDevices.profile(roadmap, group).flatMap(profile -> MaterialCircularity.of(flows, profile));
	}

	private CircularityFigures figures(Optional<String> group, Flows flows, Optional<BigDecimal> material) {
		List<DeviceFlow> in = flows.of(FlowKind.IN);
		List<DeviceFlow> out = flows.of(FlowKind.OUT);
		BigDecimal early = out.stream().filter(SecondLife::isRecycled)
				.filter(flow -> !secondLife.found(flow) || secondLife.isYoung(flow)).map(Flows::units)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		return new CircularityFigures(group, all(flows, FlowKind.IN), all(flows, FlowKind.OUT),
				weights.indexOfIncoming(in), weights.index(out), flows.share(FlowKind.IN, FlowMaterials::isUsedAgain),
				flows.share(FlowKind.OUT, FlowMaterials::isUsedAgain), material, flows.traced(), early, critical(in),
				critical(out));
	}

	private static BigDecimal all(Flows flows, FlowKind kind) {
		return flows.units(kind, flow -> true);
	}

	private static Optional<BigDecimal> critical(Collection<DeviceFlow> flows) {
		return flows.stream()
				.flatMap(flow -> BillOfMaterials.of(flow.getMaterials()).stream()
						.map(bill -> bill.critical().multiply(Flows.units(flow), CONTEXT)))
				.reduce((one, other) -> one.add(other, CONTEXT));
	}
}
