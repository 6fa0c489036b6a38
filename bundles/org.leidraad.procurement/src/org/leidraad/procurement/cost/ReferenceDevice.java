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

import org.leidraad.model.text.Message;

/**
 * What is usual of devices of a product group, by one source. Every value is an estimate for a single device.
 *
 * @param prefix the digits of the CPV code that say something
 * @param group identifier of the group, such as {@code laptop}
 * @param origin identifier of the source
 * @param embodied carbon of manufacture, kgCO2e: median, or the one factor that the source gives
 * @param total carbon over the whole life, kgCO2e
 * @param tec energy of a year, kWh
 * @param years usual years of use
 * @param mass kg
 */
public record ReferenceDevice(String prefix, String group, String origin, Optional<BigDecimal> embodied,
		Optional<BigDecimal> total, Optional<BigDecimal> tec, Optional<BigDecimal> years, Optional<BigDecimal> mass) {

	/** {@return the name of the group for people} */
	public Message label() {
		return CostTexts.message("group." + group);
	}

	/** {@return source, method and year, for people} */
	public Message source() {
		return CostTexts.message("reference." + origin, label());
	}
}
