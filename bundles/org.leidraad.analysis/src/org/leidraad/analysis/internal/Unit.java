/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.leidraad.model.Indicator;

/**
 * What the unit of an indicator says about its values.
 *
 * @param name the unit as written, never null
 */
public record Unit(String name) {

	private static final Set<String> COUNTS = Set.of("count", "number", "units", "pieces", "#", "aantal", "stuks", "st",
			"nombre", "pièces", "unités");
	/** What follows the percent sign of a unit of percentage points. */
	private static final List<String> POINTS = List.of("point", "punt", "-punt");

	/**
	 * The unit of an indicator.
	 *
	 * @param indicator the indicator
	 * @return its unit, empty where it has none
	 */
	public static Unit of(Indicator indicator) {
		return new Unit(indicator.getUnit() == null ? "" : indicator.getUnit().strip());
	}

	/** {@return true for a percentage: a unit that starts with a percent sign, such as {@code % units}} */
	public boolean isPercentage() {
		return name.startsWith("%");
	}

	/**
	 * {@return true for a percentage that is the share of a whole, and not for percentage points such as
	 * {@code % points} of an award, which can be averaged}
	 */
	public boolean isShare() {
		if (!isPercentage()) {
			return false;
		}
		String rest = name.substring(1).strip().toLowerCase(Locale.ROOT);
		return POINTS.stream().noneMatch(rest::startsWith);
	}

	/** {@return true for a count of things, which cannot be negative, such as {@code count/FTE} or {@code aantal}} */
	public boolean isCount() {
		return COUNTS.contains(name.toLowerCase(Locale.ROOT).split("[ /]", 2)[0]);
	}
}
