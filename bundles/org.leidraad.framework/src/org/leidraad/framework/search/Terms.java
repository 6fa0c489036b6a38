/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.edition.Editions;

/** Which editions of a framework are in force; remembers the answer for a day, since all its criteria ask the same. */
final class Terms {

	private final Framework catalogue;
	private volatile Answer last = new Answer(LocalDate.MIN, Set.of());

	private record Answer(LocalDate date, Set<Edition> inForce) {
	}

	Terms(Framework catalogue) {
		this.catalogue = catalogue;
	}

	/** {@return all editions, oldest first} */
	List<Edition> all() {
		return catalogue.getEditions();
	}

	boolean inForce(Edition edition, LocalDate date) {
		Answer answer = last;
		if (!answer.date().equals(date)) {
			answer = new Answer(date, Set.copyOf(Editions.of(catalogue).inForce(date)));
			last = answer;
		}
		return answer.inForce().contains(edition);
	}
}
