/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All that follows from something, each with its chain of reasons: one of which everything was checked where there is
 * such a one, and the shortest of these.
 */
final class Path {

	private record Step(Party from, Edge edge) {
	}

	private final Party start;
	private final Map<Party, Step> checked;
	private final Map<Party, Step> all;

	private Path(Party start, Map<Party, Step> checked, Map<Party, Step> all) {
		this.start = start;
		this.checked = checked;
		this.all = all;
	}

	/**
	 * Follows all edges.
	 *
	 * @param start where it begins
	 * @param edges what leads away from something
	 */
	static Path from(Party start, Function<Party, List<Edge>> edges) {
		return new Path(start, search(start, edges, Edge::verified), search(start, edges, edge -> true));
	}

	private static Map<Party, Step> search(Party start, Function<Party, List<Edge>> edges, Predicate<Edge> passable) {
		Map<Party, Step> reached = new LinkedHashMap<>();
		Deque<Party> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Party one = open.poll();
			for (Edge edge : edges.apply(one)) {
				boolean unseen = !edge.to().equals(start) && !reached.containsKey(edge.to());
				if (unseen && passable.test(edge)) {
					reached.put(edge.to(), new Step(one, edge));
					open.add(edge.to());
				}
			}
		}
		return reached;
	}

	/** {@return what follows} */
	Set<Party> reached() {
		return Collections.unmodifiableSet(all.keySet());
	}

	/** {@return the reasons why something follows, from the start to it; none if it does not follow} */
	Optional<List<Link>> to(Party end) {
		Map<Party, Step> steps = checked.containsKey(end) ? checked : all;
		if (!steps.containsKey(end)) {
			return Optional.empty();
		}
		List<Link> chain = new ArrayList<>();
		for (Party at = end; !at.equals(start); at = steps.get(at).from()) {
			steps.get(at).edge().reason().ifPresent(chain::add);
		}
		return Optional.of(chain.reversed());
	}
}
