/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.edition;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;

/** Follows what replaces what. Several editions may replace one, and a careless catalogue may hold a circle. */
final class Succession {

	private Succession() {
		// no instances
	}

	/**
	 * {@return the newest that replaces an edition: the one furthest away, and of several the last of the catalogue}
	 */
	static Optional<Edition> of(Framework catalogue, Edition edition, LocalDate on) {
		return begun(catalogue, edition, on).stream()
				.filter(next -> next.getValidTo() == null || !next.getValidTo().isBefore(on))
				.reduce((earlier, later) -> later);
	}

	/** {@return true if another has begun that replaces an edition, even if it is over by now} */
	static boolean hasBegun(Framework catalogue, Edition edition, LocalDate on) {
		return !begun(catalogue, edition, on).isEmpty();
	}

	/** All that have begun and replace an edition, the nearest first. */
	private static List<Edition> begun(Framework catalogue, Edition edition, LocalDate on) {
		Map<Edition, List<Edition>> replacing = new HashMap<>();
		for (Edition next : catalogue.getEditions()) {
			if (next.getSupersedes() != null && Editions.hasBegun(next, on)) {
				replacing.computeIfAbsent(next.getSupersedes(), unseen -> new ArrayList<>(1)).add(next);
			}
		}
		List<Edition> found = new ArrayList<>();
		Set<Edition> passed = new HashSet<>(Set.of(edition));
		Deque<Edition> open = new ArrayDeque<>(Set.of(edition));
		while (!open.isEmpty()) {
			for (Edition next : replacing.getOrDefault(open.poll(), List.of())) {
				if (passed.add(next)) {
					open.add(next);
					found.add(next);
				}
			}
		}
		return found;
	}
}
