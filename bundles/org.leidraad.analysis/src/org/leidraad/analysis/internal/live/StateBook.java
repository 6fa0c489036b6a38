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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.analysis.internal.StateCount;
import org.leidraad.model.Ambition;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Target;

/** How indicators, targets, ambitions and the roadmap do: the states alone, which is all that a roll-up needs. */
public final class StateBook {

	private final IndicatorAssessment assessment = new IndicatorAssessment();
	private final StateColumn states = new StateColumn();
	/** The worst state of any indicator, for the targets, the ambitions and the roadmap. */
	private final StateColumn worst = new StateColumn();
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

	/**
	 * How the worst indicator of an element does.
	 *
	 * @param element the element
	 * @return the state of most concern among all its indicators, for an indicator its own, no data for a target
	 * without indicators; none where there is no {@link #of state}
	 */
	public Optional<IndicatorState> worst(Element element) {
		return Optional.ofNullable(element instanceof Indicator ? states.get(element) : worst.get(element));
	}

	/** Assesses everything. */
	public void assessAll() {
		states.clear();
		worst.clear();
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
		states.forget(element);
		worst.forget(element);
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
		status.indicators().forEach(one -> states.put(one.indicator(), one.state(), changed));
		states.put(target, status.state(), changed);
		worst.put(target, status.worst(), changed);
		return changed;
	}

	private Set<Element> rollUp(Ambition ambition) {
		return put(ambition, StateCount.of(ambition.getTargets().stream().map(states::get)),
				StateCount.of(ambition.getTargets().stream().map(worst::get)));
	}

	private Set<Element> rollUp() {
		return put(roadmap, states.ambitions(), worst.ambitions());
	}

	private Set<Element> put(Element whole, StateCount verdicts, StateCount worsts) {
		Set<Element> changed = new HashSet<>();
		states.put(whole, verdicts.isEmpty() ? null : verdicts.verdict(), changed);
		worst.put(whole, worsts.isEmpty() ? null : worsts.worst(), changed);
		return changed;
	}
}
