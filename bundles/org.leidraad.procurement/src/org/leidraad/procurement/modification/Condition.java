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

import java.util.List;
import java.util.stream.Stream;

import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.ModificationFact;

/** What a drawer demands of a change. */
sealed interface Condition {

	/** {@return its identifier, the same in all versions} */
	String id();

	/** {@return whether it is met, as far as is known} */
	Answer test(Known known);

	/** {@return the facts that it looks at} */
	Stream<ModificationFact> facts();

	/**
	 * A fact that must be true, or must not.
	 *
	 * @param fact the fact
	 * @param wanted true if it must be true
	 */
	record OfFact(ModificationFact fact, boolean wanted) implements Condition {

		@Override
		public String id() {
			return (wanted ? "" : "not-") + fact.getLiteral();
		}

		@Override
		public Answer test(Known known) {
			Answer answer = known.fact(fact);
			return answer == Answer.UNKNOWN ? answer : Known.of(wanted == (answer == Answer.YES));
		}

		@Override
		public Stream<ModificationFact> facts() {
			return Stream.of(fact);
		}
	}

	/**
	 * The amount keeps to a bound.
	 *
	 * @param bound which one
	 */
	record OfAmount(Bound bound) implements Condition {

		@Override
		public String id() {
			return bound.id();
		}

		@Override
		public Answer test(Known known) {
			return known.bound(bound);
		}

		@Override
		public Stream<ModificationFact> facts() {
			return Stream.empty();
		}
	}

	/**
	 * One of several ways, each of which has conditions of its own.
	 *
	 * @param id its identifier
	 * @param ways the ways, each with all that it demands
	 */
	record AnyOf(String id, List<List<Condition>> ways) implements Condition {

		@Override
		public Answer test(Known known) {
			boolean isSure = true;
			for (List<Condition> way : ways) {
				Answer answer = known.all(way);
				if (answer == Answer.YES) {
					return Answer.YES;
				}
				isSure &= answer == Answer.NO;
			}
			return isSure ? Answer.NO : Answer.UNKNOWN;
		}

		@Override
		public Stream<ModificationFact> facts() {
			return ways.stream().flatMap(List::stream).flatMap(Condition::facts);
		}
	}
}
