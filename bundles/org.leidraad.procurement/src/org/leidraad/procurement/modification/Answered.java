/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Regime;

/**
 * What is known of a change halfway an interview, and what can still come of it. Each way in which the rest may be
 * answered is followed only until the outcome is certain, which is soon: a drawer is closed by one fact.
 */
final class Answered implements Known {

	private final Regime law;
	private final Map<ModificationFact, Answer> facts;
	private final Map<Bound, Answer> bounds;

	private Answered(Regime law, Map<ModificationFact, Answer> facts, Map<Bound, Answer> bounds) {
		this.law = law;
		this.facts = facts;
		this.bounds = bounds;
	}

	static Answered of(Interview interview) {
		Map<ModificationFact, Answer> facts = new EnumMap<>(ModificationFact.class);
		interview.answers().forEach((fact, answer) -> {
			if (answer != Answer.UNKNOWN) {
				facts.put(fact, answer);
			}
		});
		Map<Bound, Answer> bounds = new EnumMap<>(Bound.class);
		if (interview.isAmountKnown()) {
			Known amounts = new CaseFacts(interview.subject(), interview.subject().days().deciding());
			Arrays.stream(Bound.values()).forEach(bound -> bounds.put(bound, amounts.bound(bound)));
		} else if (interview.subject().isWithoutCap()) {
			bounds.put(Bound.WITHIN_HALF, Answer.YES);
		}
		return new Answered(interview.subject().regime(), facts, bounds);
	}

	@Override
	public Regime law() {
		return law;
	}

	@Override
	public Answer fact(ModificationFact fact) {
		return facts.getOrDefault(fact, Answer.UNKNOWN);
	}

	@Override
	public Answer bound(Bound bound) {
		return bounds.getOrDefault(bound, Answer.UNKNOWN);
	}

	private Answered with(ModificationFact fact, Answer answer) {
		Map<ModificationFact, Answer> more = new EnumMap<>(ModificationFact.class);
		more.putAll(facts);
		more.put(fact, answer);
		return new Answered(law, more, bounds);
	}

	private Answered with(Bound bound, Answer answer) {
		Map<Bound, Answer> more = new EnumMap<>(Bound.class);
		more.putAll(bounds);
		more.put(bound, answer);
		return new Answered(law, facts, more);
	}

	/** {@return true if there is a way to answer all the rest by which yes or no to this leads elsewhere} */
	boolean matters(ModificationFact fact) {
		return differ(with(fact, Answer.YES), with(fact, Answer.NO));
	}

	private static boolean differ(Answered one, Answered other) {
		Optional<Drawer> open = one.firstOpen().or(other::firstOpen);
		if (open.isEmpty()) {
			return one.outcome() != other.outcome();
		}
		Answered unsure = one.firstOpen().isPresent() ? one : other;
		Optional<ModificationFact> fact = unsure.unknownFact(open.get());
		if (fact.isPresent()) {
			return differ(one.with(fact.get(), Answer.YES), other.with(fact.get(), Answer.YES))
					|| differ(one.with(fact.get(), Answer.NO), other.with(fact.get(), Answer.NO));
		}
		Bound bound = unsure.unknownBound(open.get());
		return differ(one.with(bound, Answer.YES), other.with(bound, Answer.YES))
				|| differ(one.with(bound, Answer.NO), other.with(bound, Answer.NO));
	}

	/** {@return the drawers that may be chosen; undecided stands for none} */
	Set<Drawer> outcomes() {
		Set<Drawer> found = EnumSet.noneOf(Drawer.class);
		collect(found);
		return found;
	}

	private void collect(Set<Drawer> found) {
		Optional<Drawer> open = firstOpen();
		if (open.isEmpty()) {
			found.add(outcome());
			return;
		}
		Optional<ModificationFact> fact = unknownFact(open.get());
		if (fact.isPresent()) {
			with(fact.get(), Answer.YES).collect(found);
			with(fact.get(), Answer.NO).collect(found);
		} else {
			Bound bound = unknownBound(open.get());
			with(bound, Answer.YES).collect(found);
			with(bound, Answer.NO).collect(found);
		}
	}

	/** {@return the first drawer of which it is not known whether it fits, if none before it does} */
	private Optional<Drawer> firstOpen() {
		return Drawers.ORDER.stream().filter(drawer -> all(Drawers.conditions(drawer, law)) != Answer.NO).findFirst()
				.filter(drawer -> all(Drawers.conditions(drawer, law)) == Answer.UNKNOWN);
	}

	/** Only where nothing is open. */
	private Drawer outcome() {
		return Drawers.ORDER.stream().filter(drawer -> all(Drawers.conditions(drawer, law)) == Answer.YES).findFirst()
				.orElse(Drawer.UNDECIDED);
	}

	private Optional<ModificationFact> unknownFact(Drawer drawer) {
		return Drawers.facts(drawer, law).filter(fact -> fact(fact) == Answer.UNKNOWN).findFirst();
	}

	private Bound unknownBound(Drawer drawer) {
		return Drawers.conditions(drawer, law).stream().filter(Condition.OfAmount.class::isInstance)
				.map(condition -> ((Condition.OfAmount) condition).bound())
				.filter(bound -> bound(bound) == Answer.UNKNOWN).findFirst().orElseThrow();
	}
}
