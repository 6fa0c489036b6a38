/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import java.math.BigDecimal;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;

/** Sums up a weighted mean. */
final class Weighing {

	private BigDecimal weights = BigDecimal.ZERO;
	private BigDecimal products = BigDecimal.ZERO;

	/** The weight that was written: 1 where there is none that can be computed with, 0 where it is negative. */
	static BigDecimal weight(BigDecimal written) {
		return Decimals.usable(written).map(BigDecimal.ZERO::max).orElse(BigDecimal.ONE);
	}

	void add(BigDecimal weight, BigDecimal value) {
		weights = weights.add(weight, Decimals.CONTEXT);
		products = products.add(weight.multiply(value, Decimals.CONTEXT), Decimals.CONTEXT);
	}

	/** The mean; none where nothing weighs. */
	Optional<BigDecimal> mean() {
		return Decimals.quotient(products, weights);
	}
}
