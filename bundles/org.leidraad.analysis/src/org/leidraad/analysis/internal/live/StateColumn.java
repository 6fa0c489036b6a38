/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.internal.StateCount;
import org.leidraad.model.Ambition;
import org.leidraad.model.Element;

/** One state for each of many elements, and how many ambitions are in each. */
final class StateColumn {

	private final Map<Element, IndicatorState> states = new HashMap<>();
	/** With thousands of ambitions, the roadmap need not ask each one again. */
	private final StateCount ambitions = new StateCount();

	/** The state; null where there is none. */
	IndicatorState get(Element element) {
		return states.get(element);
	}

	StateCount ambitions() {
		return ambitions;
	}

	void clear() {
		states.clear();
		ambitions.clear();
	}

	void forget(Element element) {
		count(element, states.remove(element), -1);
	}

	/** Enters a state, or null for none, and an element of which it is another one than before among the changed. */
	void put(Element element, IndicatorState state, Set<Element> changed) {
		IndicatorState before = state == null ? states.remove(element) : states.put(element, state);
		if (before != state) {
			count(element, before, -1);
			count(element, state, 1);
			changed.add(element);
		}
	}

	private void count(Element element, IndicatorState state, int more) {
		if (element instanceof Ambition && state != null) {
			ambitions.add(state, more);
		}
	}
}
