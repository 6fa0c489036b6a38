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

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.InstalledCriterion;

/** How criteria stand to each other. */
final class Relating {

	/** Links that join criteria which ask the same thing. */
	private static final Set<Link.Kind> OF_ONE_THING = EnumSet.of(Link.Kind.EQUIVALENT, Link.Kind.STRICTER,
			Link.Kind.SAME_ANSWER, Link.Kind.STRICTER_ANSWER);

	private final Network network;

	Relating(Network network) {
		this.network = network;
	}

	Comparison compare(Party one, Party other) {
		if (one.equals(other)) {
			return new Comparison(Relationship.EQUIVALENT, List.of());
		}
		return comparison(Path.from(one, network::after).to(other), Path.from(other, network::after).to(one));
	}

	/** {@return all criteria that follow from one, or from which it follows} */
	List<Related> related(Party.OfCriterion one) {
		Path forward = Path.from(one, network::after);
		Path backward = Path.from(one, network::before);
		Set<Party> found = new LinkedHashSet<>(forward.reached());
		found.addAll(backward.reached());
		List<Related> related = new ArrayList<>();
		for (Party party : found) {
			if (party instanceof Party.OfCriterion(InstalledCriterion criterion)) {
				related.add(new Related(criterion,
						comparison(forward.to(party), backward.to(party).map(List::reversed))));
			}
		}
		return related;
	}

	private static Comparison comparison(Optional<List<Link>> forward, Optional<List<Link>> backward) {
		if (forward.isPresent() && backward.isPresent()) {
			List<Link> both = new ArrayList<>(forward.get());
			both.addAll(backward.get());
			return new Comparison(Relationship.EQUIVALENT, both);
		}
		return forward
				.map(chain -> new Comparison(isOfOneThing(chain) ? Relationship.STRICTER : Relationship.IMPLIES, chain))
				.or(() -> backward.map(chain -> new Comparison(
						isOfOneThing(chain) ? Relationship.LOOSER : Relationship.IMPLIED_BY, chain)))
				.orElseGet(() -> new Comparison(Relationship.NONE, List.of()));
	}

	private static boolean isOfOneThing(List<Link> chain) {
		return chain.stream().map(Link::kind).allMatch(OF_ONE_THING::contains);
	}
}
