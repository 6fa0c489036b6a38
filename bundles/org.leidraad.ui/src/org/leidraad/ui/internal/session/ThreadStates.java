/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.model.Ambition;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Target;

/** How ambitions, targets and indicators do on a date. Never changes. */
public final class ThreadStates {

	/** Nothing is known. */
	public static final ThreadStates EMPTY = new ThreadStates(Map.of());

	private final Map<Element, IndicatorState> states;

	private ThreadStates(Map<Element, IndicatorState> states) {
		this.states = states;
	}

	/**
	 * Assesses a roadmap.
	 *
	 * @param roadmap the roadmap
	 * @param on      the date
	 * @return the states; an ambition has the worst that can be judged among its targets
	 */
	public static ThreadStates of(Roadmap roadmap, LocalDate on) {
		IndicatorAssessment assessment = new IndicatorAssessment();
		Map<Element, IndicatorState> states = new HashMap<>();
		for (Ambition ambition : roadmap.getAmbitions()) {
			for (Target target : ambition.getTargets()) {
				TargetStatus status = assessment.assess(target, on);
				states.put(target, status.state());
				status.indicators().forEach(one -> states.put(one.indicator(), one.state()));
			}
			if (!ambition.getTargets().isEmpty()) {
				states.put(ambition, worst(ambition, states));
			}
		}
		return new ThreadStates(states);
	}

	private static IndicatorState worst(Ambition ambition, Map<Element, IndicatorState> states) {
		return ambition.getTargets().stream().map(states::get).filter(ThreadStates::judged)
				.max(Comparator.naturalOrder()).orElse(IndicatorState.NO_DATA);
	}

	private static boolean judged(IndicatorState state) {
		return state.compareTo(IndicatorState.WRONG_WAY) <= 0;
	}

	/**
	 * Tells whether everything did the same at another check.
	 *
	 * @param other the states at the other check
	 * @return true if they are all the same
	 */
	public boolean sameAs(ThreadStates other) {
		return states.equals(other.states);
	}

	/**
	 * How an element does.
	 *
	 * @param element the element
	 * @return its state; none for elements that are not measured
	 */
	public Optional<IndicatorState> of(Element element) {
		return Optional.ofNullable(states.get(element));
	}
}
