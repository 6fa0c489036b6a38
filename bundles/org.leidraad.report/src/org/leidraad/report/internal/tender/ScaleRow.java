/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.math.BigDecimal;

/**
 * A row of the table that says which answer earns how many points.
 *
 * @param criterion the award criterion
 * @param answer the answer, in words
 * @param share the share of the points, 0 to 100
 * @param points the points
 */
record ScaleRow(AskedCriterion criterion, String answer, BigDecimal share, BigDecimal points) {

	/** {@return the points as they are printed, such as 7.5} */
	String pointsText() {
		return criterion.wording().rounded(points, 2);
	}
}
