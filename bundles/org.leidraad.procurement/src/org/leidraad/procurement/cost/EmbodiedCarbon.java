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
import java.util.Optional;

import org.leidraad.model.DeviceCondition;
import org.leidraad.model.text.Message;

/**
 * The embodied carbon of one unit: raw materials, manufacture, and transport to the first user.
 *
 * @param kilograms kgCO2e, from 0
 * @param origin where the value comes from
 * @param source the source with method and year, for an estimate
 */
public record EmbodiedCarbon(BigDecimal kilograms, EmbodiedOrigin origin, Optional<Message> source) {

	/**
	 * What a tenderer declares.
	 *
	 * @param kilograms kgCO2e, from 0
	 * @return the value
	 */
	public static EmbodiedCarbon declared(BigDecimal kilograms) {
		return new EmbodiedCarbon(kilograms, EmbodiedOrigin.DECLARED, Optional.empty());
	}

	/**
	 * What is assumed where nobody states it: nothing for a used device, for a new one the reference value.
	 *
	 * @param condition new or used
	 * @param group product group as CPV code; none where it is not known
	 * @return the value, which is an estimate; none where there is no reference value
	 */
	public static Optional<EmbodiedCarbon> estimate(DeviceCondition condition, Optional<String> group) {
		if (isUsed(condition)) {
			return Optional.of(new EmbodiedCarbon(BigDecimal.ZERO, EmbodiedOrigin.CUT_OFF, Optional.empty()));
		}
		return group.flatMap(ReferenceDevices::of).flatMap(reference -> reference.embodied().map(
				median -> new EmbodiedCarbon(median, EmbodiedOrigin.REFERENCE, Optional.of(reference.source()))));
	}

	/** Had a first life; a remanufactured device counts as new. */
	static boolean isUsed(DeviceCondition condition) {
		return condition == DeviceCondition.REFURBISHED || condition == DeviceCondition.REUSED;
	}

	/** {@return true unless the tenderer declares it: shown with the word “estimate”} */
	public boolean isEstimate() {
		return origin.isEstimate();
	}
}
