/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The first few things for each product group and of all, so that the nearest to a target are found without looking at
 * all of them: whatever the groups of the target, those few are enough.
 *
 * @param <T> what is looked for
 */
final class FirstByGroup<T> {

	private record Placed<T>(int place, T thing) {
	}

	private final int most;
	private final List<Placed<T>> first = new ArrayList<>();
	private final Map<String, List<Placed<T>>> firstByGroup = new HashMap<>();
	private int places;

	/**
	 * @param most how many are wanted at most
	 */
	FirstByGroup(int most) {
		this.most = most;
	}

	/**
	 * Adds a thing after the others.
	 *
	 * @param thing the thing
	 * @param groups its product groups
	 */
	void add(T thing, Collection<String> groups) {
		Placed<T> placed = new Placed<>(places++, thing);
		addTo(first, placed);
		groups.stream().distinct()
				.forEach(group -> addTo(firstByGroup.computeIfAbsent(group, key -> new ArrayList<>(most)), placed));
	}

	private void addTo(List<Placed<T>> few, Placed<T> placed) {
		if (few.size() < most) {
			few.add(placed);
		}
	}

	/**
	 * The things nearest to some product groups.
	 *
	 * @param groups the groups
	 * @return those of one of the groups, then others, each in the order in which they were added
	 */
	Stream<T> nearest(Collection<String> groups) {
		Stream<Placed<T>> related = groups.stream()
				.flatMap(group -> firstByGroup.getOrDefault(group, List.of()).stream())
				.sorted(Comparator.comparingInt(Placed::place));
		return Stream.concat(related, first.stream()).map(Placed::thing).distinct().limit(most);
	}
}
