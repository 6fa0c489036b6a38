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
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.model.Aspect;

/** The criteria that cover aspects of product groups; groups that the same lists concern share them. */
final class Rows {

	private final List<IndexedFramework> used;
	private final CoverageScope scope;
	private final Map<BitSet, Map<Aspect, List<List<CoveringCriterion>>>> known = new HashMap<>();

	Rows(List<IndexedFramework> used, CoverageScope scope) {
		this.used = used;
		this.scope = scope;
	}

	/** The cells of an aspect and a product group, one for each level; each holds what the one before holds. */
	List<Cell> cells(Aspect aspect, Column column) {
		List<List<CoveringCriterion>> levels = known
				.computeIfAbsent(column.matching(), matching -> new EnumMap<>(Aspect.class))
				.computeIfAbsent(aspect, key -> byLevel(aspect, column.matching()));
		List<Claim> claims = used.stream().flatMap(each -> each.claim(aspect, column.matching(), scope).stream())
				.toList();
		List<Cell> cells = new ArrayList<>();
		for (CoverageLevel level : CoverageLevel.values()) {
			List<CoveringCriterion> criteria = levels.get(level.ordinal());
			boolean covered = criteria.stream().anyMatch(criterion -> criterion.means().covers());
			cells.add(new Cell(aspect, column.group(), level, criteria,
					Optional.ofNullable(column.against().get(aspect)), covered ? List.of() : claims));
		}
		return cells;
	}

	private List<List<CoveringCriterion>> byLevel(Aspect aspect, BitSet matching) {
		List<CoveringCriterion> all = used.stream()
				.flatMap(framework -> framework.criteria(aspect, matching, scope)).toList();
		return Stream.of(CoverageLevel.values())
				.map(level -> all.stream().filter(one -> one.level().compareTo(level) <= 0).toList()).toList();
	}
}
