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
import java.util.Optional;

import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Rung;

/** What one device of a flow is made of, from its bill of materials where it has one. */
final class FlowMaterials {

	private FlowMaterials() {
	}

	/** The mass of a device, kg: as the flow states it, else the sum of its materials. */
	static Optional<BigDecimal> mass(DeviceFlow flow) {
		return Flows.usable(flow.getUnitMass())
				.or(() -> BillOfMaterials.of(flow.getMaterials()).map(BillOfMaterials::mass));
	}

	/** Used again as a device or as parts: rungs R3 to R7. */
	static boolean isUsedAgain(DeviceFlow flow) {
		return switch (flow.getRung()) {
			case R3, R4, R5, R6, R7 -> true;
			case NONE, R0, R1, R2, R8, R9 -> false;
		};
	}

	/** The part of what comes in that comes from reuse, 0 to 1. */
	static BigDecimal reusedPart(DeviceFlow flow) {
		boolean used = isUsedAgain(flow);
		return BillOfMaterials.of(flow.getMaterials()).map(bill -> bill.reusedPart(used))
				.orElse(used ? BigDecimal.ONE : BigDecimal.ZERO);
	}

	/** The part of what comes in that comes from recycling, 0 to 1. */
	static BigDecimal recycledPart(DeviceFlow flow) {
		boolean used = isUsedAgain(flow);
		return BillOfMaterials.of(flow.getMaterials()).filter(bill -> bill.recycled().isPresent())
				.map(bill -> bill.recycledPart(used))
				.orElseGet(() -> Flows.part(flow.getRecycledContent()).orElse(BigDecimal.ZERO)
						.min(BigDecimal.ONE.subtract(reusedPart(flow))));
	}

	/** The part of what leaves that is recycled, 0 to 1: of a device that goes to recycling what can be recycled. */
	static BigDecimal recycledOut(DeviceFlow flow) {
		return flow.getRung() == Rung.R8
				? BillOfMaterials.of(flow.getMaterials()).flatMap(BillOfMaterials::recyclable).orElse(BigDecimal.ONE)
				: BigDecimal.ZERO;
	}
}
