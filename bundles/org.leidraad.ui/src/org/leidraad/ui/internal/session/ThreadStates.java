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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.leidraad.analysis.indicator.AmbitionStatus;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;

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
	 * @param on the date
	 * @return the states; an ambition without targets has none
	 */
	public static ThreadStates of(Roadmap roadmap, LocalDate on) {
		IndicatorAssessment assessment = new IndicatorAssessment();
		Map<Element, IndicatorState> states = new HashMap<>();
		roadmap.getAmbitions().stream().filter(ambition -> !ambition.getTargets().isEmpty())
				.forEach(ambition -> add(assessment.assess(ambition, on), states));
		return new ThreadStates(states);
	}

	private static void add(AmbitionStatus ambition, Map<Element, IndicatorState> states) {
		states.put(ambition.ambition(), ambition.state());
		for (TargetStatus target : ambition.targets()) {
			states.put(target.target(), target.state());
			target.indicators().forEach(one -> states.put(one.indicator(), one.state()));
		}
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
