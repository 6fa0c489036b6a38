/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An index with the scores of its five criteria: each counts for 20 of 100, and a tenth of their sum is the index
 * (decree 2020-1757, article R.541-214 of the French environment code).
 *
 * @param index the index as stated, 0 to 10
 * @param scores the five scores, 0 to 20 each
 */
record RepairScore(BigDecimal index, List<BigDecimal> scores) {

	private static final BigDecimal HALF_A_TENTH = new BigDecimal("0.05");

	/** {@return the index that follows from the scores, with one decimal} */
	BigDecimal computed() {
		return exact().setScale(1, RoundingMode.HALF_UP);
	}

	/** {@return true if the index is what follows from the scores, however half a tenth was rounded} */
	boolean agrees() {
		return exact().subtract(index).abs().compareTo(HALF_A_TENTH) <= 0;
	}

	private BigDecimal exact() {
		return scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add).movePointLeft(1);
	}
}
