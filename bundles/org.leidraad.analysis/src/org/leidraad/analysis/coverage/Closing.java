/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.List;

import org.leidraad.framework.InstalledFramework;

/**
 * What closes the gaps: the smallest sets of installed frameworks that are not in use yet.
 *
 * @param sets all smallest sets that close as many gaps as can be closed, the preferred one first: that which covers
 * most cells, then by identifier; empty where there is nothing to close or nothing that closes anything
 * @param open the gaps that no installed framework closes; laws are not asked for and close none
 * @param isExact true if the search ended by itself, so that there is no smaller set and no other as small; false only
 * with far more frameworks than there are
 * @param floors the gaps of which a law that is not in use demands something of everybody
 */
public record Closing(List<List<InstalledFramework>> sets, List<Gap> open, boolean isExact,
		List<LegalFloor> floors) {

	/** The lists are copied. */
	public Closing {
		sets = List.copyOf(sets);
		open = List.copyOf(open);
		floors = List.copyOf(floors);
	}

	/**
	 * What closes gaps of which no law demands anything.
	 *
	 * @param sets the smallest sets
	 * @param open the gaps that stay
	 * @param isExact whether the search ended by itself
	 */
	public Closing(List<List<InstalledFramework>> sets, List<Gap> open, boolean isExact) {
		this(sets, open, isExact, List.of());
	}

	/** {@return the preferred set, by identifier; empty where nothing closes anything} */
	public List<InstalledFramework> frameworks() {
		return sets.isEmpty() ? List.of() : sets.getFirst();
	}
}
