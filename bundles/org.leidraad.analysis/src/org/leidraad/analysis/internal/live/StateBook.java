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

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.leidraad.analysis.indicator.AmbitionStatus;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.model.Ambition;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Target;

/** How indicators, targets, ambitions and the roadmap do: the states alone, which is all that a roll-up needs. */
public final class StateBook {

	private final IndicatorAssessment assessment = new IndicatorAssessment();
	private final Map<Element, IndicatorState> states = new HashMap<>();
	/** How many ambitions are in each state: with thousands of them, the roadmap need not ask each one again. */
	private final int[] ambitionsByState = new int[IndicatorState.values().length];
	private final Roadmap roadmap;
	private final LocalDate on;

	/**
	 * @param roadmap the roadmap
	 * @param on the date
	 */
	public StateBook(Roadmap roadmap, LocalDate on) {
		this.roadmap = roadmap;
		this.on = on;
	}

	/**
	 * How an element does.
	 *
	 * @param element the element
	 * @return its state; none for what is not measured, and for an ambition without targets
	 */
	public Optional<IndicatorState> of(Element element) {
		return Optional.ofNullable(states.get(element));
	}

	/** Assesses everything. */
	public void assessAll() {
		states.clear();
		Arrays.fill(ambitionsByState, 0);
		roadmap.getAmbitions().forEach(ambition -> {
			ambition.getTargets().forEach(this::assess);
			rollUp(ambition);
		});
		rollUp();
	}

	/**
	 * An element has left the roadmap.
	 *
	 * @param element the element
	 */
	public void forget(Element element) {
		count(element, states.remove(element), -1);
	}

	/**
	 * Assesses again what depends on some elements.
	 *
	 * @param concerned elements of the roadmap
	 * @return the elements that do otherwise than before
	 */
	public Set<Element> assess(List<Element> concerned) {
		Set<Target> targets = new HashSet<>();
		Set<Ambition> ambitions = new HashSet<>();
		boolean all = false;
		for (Element element : concerned) {
			switch (element) {
				case Indicator indicator when indicator.eContainer() instanceof Target target -> targets.add(target);
				case Target target -> targets.add(target);
				case Ambition ambition -> ambitions.add(ambition);
				case Roadmap root -> all = true;
				default -> {
					// nothing is assessed for the others themselves
				}
			}
		}
		Set<Element> changed = new HashSet<>();
		for (Target target : targets) {
			changed.addAll(assess(target));
			if (target.eContainer() instanceof Ambition ambition) {
				ambitions.add(ambition);
			}
		}
		ambitions.forEach(ambition -> changed.addAll(rollUp(ambition)));
		if (all || !ambitions.isEmpty()) {
			changed.addAll(rollUp());
		}
		return changed;
	}

	private Set<Element> assess(Target target) {
		Set<Element> changed = new HashSet<>();
		TargetStatus status = assessment.assess(target, on);
		status.indicators().forEach(one -> put(one.indicator(), one.state(), changed));
		put(target, status.state(), changed);
		return changed;
	}

	private Set<Element> rollUp(Ambition ambition) {
		Set<Element> changed = new HashSet<>();
		put(ambition, ambition.getTargets().isEmpty()
				? null
				: AmbitionStatus.rolledUp(ambition.getTargets().stream().map(states::get).toList()), changed);
		return changed;
	}

	private Set<Element> rollUp() {
		Set<Element> changed = new HashSet<>();
		List<IndicatorState> present = Arrays.stream(IndicatorState.values())
				.filter(state -> ambitionsByState[state.ordinal()] > 0).toList();
		put(roadmap, present.isEmpty() ? null : AmbitionStatus.rolledUp(present), changed);
		return changed;
	}

	private void count(Element element, IndicatorState state, int more) {
		if (element instanceof Ambition && state != null) {
			ambitionsByState[state.ordinal()] += more;
		}
	}

	private void put(Element element, IndicatorState state, Set<Element> changed) {
		IndicatorState before = state == null ? states.remove(element) : states.put(element, state);
		if (before != state) {
			count(element, before, -1);
			count(element, state, 1);
			changed.add(element);
		}
	}
}
