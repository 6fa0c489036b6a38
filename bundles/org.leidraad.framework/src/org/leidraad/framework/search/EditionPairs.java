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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.edition.Change;
import org.leidraad.framework.edition.CriterionChange;
import org.leidraad.framework.edition.Editions;
import org.leidraad.framework.search.SideBySide.Entry;
import org.leidraad.framework.search.SideBySide.Relation;
import org.leidraad.framework.search.SideBySide.Row;

/**
 * Puts the criteria of two editions side by side.
 *
 * @param left the criteria of the older one
 * @param right those of the newer one
 */
record EditionPairs(List<ListedCriterion> left, List<ListedCriterion> right) {

	List<Row> rows(Edition older, Edition newer) {
		List<ListedCriterion> all = new ArrayList<>(left);
		all.addAll(right);
		if (all.isEmpty()) {
			return List.of();
		}
		return Editions.of(all.getFirst().catalogue()).compare(older, newer).changes().stream().map(this::row)
				.sorted(Comparator.comparing(Row::aspect)).toList();
	}

	private Row row(CriterionChange change) {
		Optional<Entry> one = change.older().flatMap(criterion -> entry(left, criterion));
		Optional<Entry> other = change.newer().flatMap(criterion -> entry(right, criterion));
		return new Row(Optional.empty(), SideBySide.aspect(one, other), one, other, relation(change.change()),
				change.verified());
	}

	private static Optional<Entry> entry(List<ListedCriterion> all, Criterion criterion) {
		return all.stream().filter(one -> one.criterion() == criterion).findFirst().map(Pairs::entry);
	}

	private static Relation relation(Change change) {
		return switch (change) {
			case SAME -> Relation.SAME;
			case STRICTER -> Relation.RIGHT_STRICTER;
			case LOOSER -> Relation.LEFT_STRICTER;
			case CHANGED -> Relation.DIFFERENT;
			case DROPPED -> Relation.ONLY_LEFT;
			case NEW -> Relation.ONLY_RIGHT;
		};
	}
}
