/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;

/**
 * For which product groups the editions of a catalogue are: those of their criteria; those of the edition before where
 * an edition has no criterion of its own; else those of the framework. So the edition for software of a label says
 * nothing about laptops.
 *
 * @param catalogue the catalogue
 */
record EditionScopes(Framework catalogue) {

	/** The product groups of an edition; none stands for any purchase. */
	List<ProductGroup> of(Edition edition) {
		List<Edition> seen = new ArrayList<>();
		for (Edition each = edition; each != null && !seen.contains(each); each = each.getSupersedes()) {
			seen.add(each);
			Edition own = each;
			List<Criterion> criteria = catalogue.getCriteria().stream().filter(one -> one.getEdition() == own).toList();
			if (!criteria.isEmpty()) {
				return criteria.stream().anyMatch(one -> one.getProductGroups().isEmpty())
						? groups(catalogue.getProductGroups())
						: groups(criteria.stream().flatMap(one -> one.getProductGroups().stream()).toList());
			}
		}
		return groups(catalogue.getProductGroups());
	}

	/** The product groups of a criterion; none stands for any purchase. */
	List<ProductGroup> of(Criterion criterion) {
		return groups(criterion.getProductGroups().isEmpty()
				? catalogue.getProductGroups()
				: criterion.getProductGroups());
	}

	/**
	 * Under which editions a criterion counts: its own; one that names none under those that are for its product
	 * groups, or under all where none is.
	 *
	 * @param criterion the criterion
	 * @param inForce the editions in force
	 * @return those of them under which it counts, in their order
	 */
	List<Edition> editions(Criterion criterion, List<Edition> inForce) {
		if (criterion.getEdition() != null) {
			return inForce.stream().filter(edition -> edition == criterion.getEdition()).toList();
		}
		List<ProductGroup> own = of(criterion);
		return catalogue.getEditions().stream().anyMatch(edition -> isShared(of(edition), own))
				? inForce.stream().filter(edition -> isShared(of(edition), own)).toList()
				: List.copyOf(inForce);
	}

	private static boolean isShared(List<ProductGroup> some, List<ProductGroup> others) {
		return some.isEmpty() || others.isEmpty() || some.stream()
				.anyMatch(one -> others.stream().anyMatch(other -> ScopeGroup.isConcerned(one, other)));
	}

	private static List<ProductGroup> groups(List<String> codes) {
		return codes.stream().map(ProductGroup::of).distinct().toList();
	}
}
