/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.leidraad.model.Action;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * Which actions wait for each other in a circle: the strongly connected components of "after", by Tarjan's algorithm
 * (SIAM Journal on Computing 1, 1972), with a stack of its own, because chains of actions are longer than that of the
 * machine. It goes only where it is asked for and remembers what it has met, so that asking for every action takes no
 * longer than going over all links once.
 */
final class Cycles {

	/** What is known of an action: when it was met, the earliest one it leads back to, and, at last, its circle. */
	private static final class Visit {

		private final Action action;
		private final int number;
		private int earliest;
		private int next;
		private int circle = OPEN;

		Visit(Action action, int number) {
			this.action = action;
			this.number = number;
			this.earliest = number;
		}
	}

	private static final int OPEN = -1;

	private final Map<Action, Visit> visits = new HashMap<>();
	private final Deque<Visit> path = new ArrayDeque<>();
	private final Deque<Visit> open = new ArrayDeque<>();

	/** Tells whether an action waits for itself. */
	boolean holds(Action action) {
		return !closing(action).isEmpty();
	}

	/** The actions after which an action comes that themselves wait for it. */
	List<Action> closing(Action action) {
		if (!canBeInCircle(action)) {
			return List.of();
		}
		int circle = circle(action);
		return action.getAfter().stream().filter(Cycles::canBeInCircle).filter(other -> circle(other) == circle)
				.toList();
	}

	private static boolean canBeInCircle(Action action) {
		return action.eIsSet(Literals.ACTION__AFTER) && action.eIsSet(Literals.ACTION__FOLLOWERS);
	}

	private int circle(Action action) {
		Visit known = visits.get(action);
		return known == null ? explore(action) : known.circle;
	}

	private int explore(Action start) {
		Visit first = enter(start);
		while (!path.isEmpty()) {
			Visit visit = path.peek();
			if (visit.next < visit.action.getAfter().size()) {
				step(visit, visit.action.getAfter().get(visit.next++));
			} else {
				leave(path.pop());
			}
		}
		return first.circle;
	}

	private Visit enter(Action action) {
		Visit visit = new Visit(action, visits.size());
		visits.put(action, visit);
		path.push(visit);
		open.push(visit);
		return visit;
	}

	private void step(Visit from, Action to) {
		if (!canBeInCircle(to)) {
			return;
		}
		Visit known = visits.get(to);
		if (known == null) {
			enter(to);
		} else if (known.circle == OPEN) {
			from.earliest = Math.min(from.earliest, known.number);
		}
	}

	private void leave(Visit visit) {
		if (!path.isEmpty()) {
			path.peek().earliest = Math.min(path.peek().earliest, visit.earliest);
		}
		if (visit.earliest == visit.number) {
			Visit member;
			do {
				member = open.pop();
				member.circle = visit.number;
			} while (member != visit);
		}
	}
}
