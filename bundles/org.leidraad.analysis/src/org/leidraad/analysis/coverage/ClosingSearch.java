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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.Aspect;

/**
 * Looks for the smallest sets of installed frameworks that close gaps. A law is no candidate, because it holds whether
 * it is chosen or not; nor is a management system, which says nothing of a product.
 *
 * @param frameworks what is installed
 * @param scope what is looked at
 * @param columns the product groups that are looked at
 * @param cells what is covered already, by product group, aspect and level
 */
record ClosingSearch(List<IndexedFramework> frameworks, CoverageScope scope, List<Column> columns,
		List<Cell> cells) {

	/** From which level on a framework covers which aspects, for each list of lists of product groups. */
	private record Reach(IndexedFramework framework, Map<BitSet, Map<Aspect, CoverageLevel>> lowest) {

		private Map<Aspect, CoverageLevel> of(Column column) {
			return lowest.computeIfAbsent(column.matching(), framework::lowest);
		}
	}

	Closing closing(List<Gap> gaps) {
		Map<ScopeGroup, Column> byGroup = new HashMap<>();
		columns.forEach(column -> byGroup.put(column.group(), column));
		List<Reach> candidates = new ArrayList<>();
		List<BitSet> closed = new ArrayList<>();
		BitSet closable = new BitSet();
		for (IndexedFramework framework : frameworks) {
			if (isCandidate(framework)) {
				Reach candidate = new Reach(framework, new HashMap<>());
				BitSet closes = closes(candidate, gaps, byGroup);
				if (!closes.isEmpty()) {
					candidates.add(candidate);
					closed.add(closes);
					closable.or(closes);
				}
			}
		}
		List<Gap> open = new ArrayList<>();
		for (int number = closable.nextClearBit(0); number < gaps.size(); number = closable.nextClearBit(number + 1)) {
			open.add(gaps.get(number));
		}
		SetCover search = new SetCover(closed);
		return new Closing(preferred(search.covers(), candidates), open, search.isExact(), floors(gaps, byGroup));
	}

	private boolean isCandidate(IndexedFramework framework) {
		return !scope.uses(framework.framework().id()) && framework.isAboutProducts()
				&& framework.framework().kind() != FrameworkKind.LAW;
	}

	/** What laws demand that are not in use; not those of another country. */
	private List<LegalFloor> floors(List<Gap> gaps, Map<ScopeGroup, Column> byGroup) {
		List<IndexedFramework> laws = frameworks.stream().filter(each -> each.framework().kind() == FrameworkKind.LAW
				&& !scope.uses(each.framework().id()) && !scope.isForeignLaw(each.catalogue())).toList();
		return gaps.stream()
				.map(gap -> new LegalFloor(gap, laws.stream()
						.filter(law -> law.covers(gap.aspect(), byGroup.get(gap.group()).matching()))
						.map(IndexedFramework::framework).toList()))
				.filter(floor -> !floor.laws().isEmpty()).toList();
	}

	private static BitSet closes(Reach candidate, List<Gap> gaps, Map<ScopeGroup, Column> byGroup) {
		BitSet closes = new BitSet();
		for (int number = 0; number < gaps.size(); number++) {
			Gap gap = gaps.get(number);
			closes.set(number, candidate.of(byGroup.get(gap.group())).containsKey(gap.aspect()));
		}
		return closes;
	}

	/** Those that cover most cells first; among equals by identifier, in which order they come. */
	private List<List<InstalledFramework>> preferred(List<List<Integer>> covers, List<Reach> candidates) {
		Map<Integer, BitSet> gained = new HashMap<>();
		covers.stream().flatMap(List::stream).distinct()
				.forEach(index -> gained.put(index, gained(candidates.get(index))));
		return covers.stream().sorted(Comparator.comparingInt((List<Integer> cover) -> -union(cover, gained)))
				.map(cover -> cover.stream().map(index -> candidates.get(index).framework().framework()).toList())
				.toList();
	}

	private static int union(List<Integer> cover, Map<Integer, BitSet> gained) {
		BitSet union = new BitSet();
		cover.forEach(index -> union.or(gained.get(index)));
		return union.cardinality();
	}

	/** The open cells that a framework would cover. */
	private BitSet gained(Reach candidate) {
		BitSet gained = new BitSet();
		int size = Aspect.values().length * CoverageLevel.values().length;
		for (int number = 0; number < cells.size(); number++) {
			Cell cell = cells.get(number);
			CoverageLevel lowest = candidate.of(columns.get(number / size)).get(cell.aspect());
			gained.set(number, lowest != null && lowest.compareTo(cell.level()) <= 0 && cell.isOpen());
		}
		return gained;
	}
}
