/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.math.BigDecimal;

/**
 * What was booked before a change, and what nobody booked yet but counts.
 *
 * @param small the net sum in the small drawer, in euro; negative where the value went down
 * @param all the net sum of all earlier changes, in whatever drawer, in euro
 * @param exceptional how many earlier changes rest on drawers d and e; 0 or more
 * @param unbooked how many of these nobody booked yet: they fit there first; 0 or more
 */
public record Booked(BigDecimal small, BigDecimal all, int exceptional, int unbooked) {

	/** Nothing was booked before. */
	public static final Booked NOTHING = small(BigDecimal.ZERO);

	/**
	 * Everything was booked.
	 *
	 * @param small the net sum in the small drawer, in euro
	 * @param all the net sum of all earlier changes, in euro
	 * @param exceptional how many earlier changes rest on drawers d and e
	 */
	public Booked(BigDecimal small, BigDecimal all, int exceptional) {
		this(small, all, exceptional, 0);
	}

	/**
	 * The same with changes that nobody booked yet, provisionally: all changes together count them already.
	 *
	 * @param pending what nobody booked yet
	 * @return what counts
	 */
	Booked with(Pending pending) {
		return new Booked(small.add(pending.small()), all, exceptional + pending.exceptional(), pending.exceptional());
	}

	/**
	 * Only small changes were booked before.
	 *
	 * @param net their net sum, in euro
	 * @return what was booked
	 */
	public static Booked small(BigDecimal net) {
		return new Booked(net, net, 0);
	}
}
