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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Relation;
import org.leidraad.framework.catalogue.RelationKind;

/** Compares two editions criterion by criterion. */
final class Comparer {

	/** A number that more criteria share than this tells nothing. */
	private static final int MOST_OF_ONE_NUMBER = 20;

	private final Edition older;
	private final Edition newer;
	private final List<Criterion> left;
	private final List<Criterion> right;
	private final List<OwnRelation> relations;

	Comparer(Framework catalogue, Edition older, Edition newer) {
		this.older = older;
		this.newer = newer;
		Editions editions = Editions.of(catalogue);
		this.left = editions.criteria(older);
		this.right = editions.criteria(newer);
		this.relations = OwnRelation.of(catalogue);
	}

	EditionComparison compare() {
		Map<Criterion, Map<Criterion, CriterionChange>> counterparts = counterparts();
		List<CriterionChange> changes = new ArrayList<>();
		Set<Criterion> known = new HashSet<>();
		for (Criterion criterion : left) {
			Map<Criterion, CriterionChange> own = counterparts.getOrDefault(criterion, Map.of());
			if (own.isEmpty()) {
				changes.add(new CriterionChange(Change.DROPPED, Optional.of(criterion), Optional.empty(), Basis.NONE,
						criterion.isVerified()));
			}
			changes.addAll(own.values());
			known.addAll(own.keySet());
		}
		right.stream().filter(criterion -> !known.contains(criterion)).forEach(criterion -> changes
				.add(new CriterionChange(Change.NEW, Optional.empty(), Optional.of(criterion), Basis.NONE,
						criterion.isVerified())));
		return new EditionComparison(older, newer, changes);
	}

	// A criterion that holds in both is its own counterpart, and a relation says more than a number.
	private Map<Criterion, Map<Criterion, CriterionChange>> counterparts() {
		Map<Criterion, Map<Criterion, CriterionChange>> found = new HashMap<>();
		Set<Criterion> later = new HashSet<>(right);
		left.stream().filter(later::contains).forEach(
				both -> add(found, both, both, Basis.SAME_KEY, Change.SAME, true));
		Set<Criterion> earlier = new HashSet<>(left);
		for (OwnRelation each : relations) {
			if (later.contains(each.from()) && earlier.contains(each.to())) {
				relate(found, each.to(), each.from(), each.relation(), true);
			} else if (earlier.contains(each.from()) && later.contains(each.to())
					&& each.relation().getKind() != RelationKind.REPLACES) {
				relate(found, each.from(), each.to(), each.relation(), false);
			}
		}
		sameNumbers(found);
		return found;
	}

	private static void relate(Map<Criterion, Map<Criterion, CriterionChange>> found, Criterion before,
			Criterion after, Relation relation, boolean ofNewer) {
		if (before != after) {
			Change change = Strictness.ofRelation(relation.getKind(), ofNewer,
					Strictness.ofThresholds(before, after));
			add(found, before, after, Basis.RELATION, change, relation.isVerified());
		}
	}

	private void sameNumbers(Map<Criterion, Map<Criterion, CriterionChange>> found) {
		Map<String, List<Criterion>> byNumber = new HashMap<>();
		right.stream().filter(Comparer::isNumbered).forEach(criterion -> byNumber
				.computeIfAbsent(criterion.getOfficialId().strip(), unseen -> new ArrayList<>()).add(criterion));
		for (Criterion before : left) {
			if (isNumbered(before) && !found.containsKey(before)) {
				List<Criterion> same = byNumber.getOrDefault(before.getOfficialId().strip(), List.of());
				same.stream().limit(MOST_OF_ONE_NUMBER).forEach(after -> add(found, before, after, Basis.OFFICIAL_ID,
						Strictness.ofThresholds(before, after),
						before.isOfficialIdVerified() && after.isOfficialIdVerified()));
			}
		}
	}

	private static boolean isNumbered(Criterion criterion) {
		return criterion.getOfficialId() != null && !criterion.getOfficialId().isBlank();
	}

	private static void add(Map<Criterion, Map<Criterion, CriterionChange>> found, Criterion before, Criterion after,
			Basis basis, Change change, boolean verified) {
		found.computeIfAbsent(before, unseen -> new LinkedHashMap<>()).putIfAbsent(after,
				new CriterionChange(change, Optional.of(before), Optional.of(after), basis,
						verified && before.isVerified() && after.isVerified()));
	}
}
