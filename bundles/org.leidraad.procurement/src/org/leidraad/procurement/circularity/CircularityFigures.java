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

/**
 * How circular the devices of a product group were in a year. Each figure is none where the flows do not tell.
 *
 * @param productGroup CPV code as the flows write it; none for all groups together
 * @param in devices that came in, from 0
 * @param out devices that left, from 0
 * @param ladderIn R-ladder index of what came in, 0 to 1; new devices stand on no rung and count as 0
 * @param ladderOut R-ladder index of what left, 0 to 1
 * @param reusedIn part of what came in that had been used before, 0 to 1
 * @param reusedOut part of what left that is used again as devices or parts, 0 to 1
 * @param materialCircularity material circularity indicator, 0 to 1; of all groups the mean by mass
 * @param traced part of what left whose destination is known by serial number, 0 to 1
 * @param recycledBeforeReuse devices that became material or energy although they were younger than is usual, or
 * nothing of their group found another use in the year; from 0
 * @param criticalIn critical raw materials in what came in, kg, as far as bills of materials tell
 * @param criticalOut critical raw materials in what left, kg, as far as bills of materials tell
 */
public record CircularityFigures(Optional<String> productGroup, BigDecimal in, BigDecimal out,
		Optional<BigDecimal> ladderIn, Optional<BigDecimal> ladderOut, Optional<BigDecimal> reusedIn,
		Optional<BigDecimal> reusedOut, Optional<BigDecimal> materialCircularity, Optional<BigDecimal> traced,
		BigDecimal recycledBeforeReuse, Optional<BigDecimal> criticalIn, Optional<BigDecimal> criticalOut) {
}
