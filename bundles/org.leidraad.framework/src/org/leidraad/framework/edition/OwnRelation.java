/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Relation;

/**
 * A relation between two criteria of one catalogue.
 *
 * @param from the criterion that it is said of
 * @param to the other one
 * @param relation what is said
 */
record OwnRelation(Criterion from, Criterion to, Relation relation) {

	/** {@return the relations within a catalogue; those with others, and with criteria that there are not, left out} */
	static List<OwnRelation> of(Framework catalogue) {
		Map<String, Criterion> byKey = new HashMap<>();
		catalogue.getCriteria().forEach(criterion -> byKey.put(criterion.getKey(), criterion));
		return catalogue.getRelations().stream().flatMap(relation -> of(relation, catalogue.getId(), byKey)).toList();
	}

	private static Stream<OwnRelation> of(Relation relation, String framework, Map<String, Criterion> byKey) {
		String to = Objects.requireNonNullElse(relation.getTo(), "").strip();
		String own = framework + '/';
		if (!to.startsWith(own)) {
			return Stream.empty();
		}
		Optional<Criterion> first = criterion(Objects.requireNonNullElse(relation.getFrom(), "").strip(), byKey);
		Optional<Criterion> second = criterion(to.substring(own.length()), byKey);
		return first.isPresent() && second.isPresent()
				? Stream.of(new OwnRelation(first.get(), second.get(), relation))
				: Stream.empty();
	}

	/** {@return the criterion of an address such as 2018/2018-1.1 or 2018-1.1} */
	private static Optional<Criterion> criterion(String address, Map<String, Criterion> byKey) {
		int slash = address.indexOf('/');
		Optional<Criterion> found = Optional.ofNullable(byKey.get(address.substring(slash + 1)));
		return slash < 0
				? found
				: found.filter(criterion -> criterion.getEdition() == null
						|| address.substring(0, slash).equals(criterion.getEdition().getId()));
	}
}
