/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.math.BigDecimal;
import java.util.Optional;

import org.leidraad.model.text.Message;

/**
 * A share of the points of a criterion.
 *
 * @param value what was looked at; none where a row was chosen
 * @param share 0 to 100
 * @param how how it came about
 */
record Share(Optional<BigDecimal> value, BigDecimal share, Message how) {

	static final BigDecimal ALL = BigDecimal.valueOf(100);

	static Share of(BigDecimal value, BigDecimal share, Message how) {
		return new Share(Optional.of(value), share, how);
	}
}
