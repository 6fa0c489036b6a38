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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.ProductGroup;
import org.leidraad.model.Aspect;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * The criteria of all installed frameworks that are in force on a date, put in order once, so that the coverage of any
 * selection of frameworks and product groups is a matter of milliseconds. Make a new one when frameworks come or go.
 * <p>
 * A criterion counts for the product groups that it names, else for those of its framework, else for any purchase; also
 * for what lies within such a group or holds it. It covers where its kind and its uses let a buyer ask for it, or the
 * law demands it: INFO and MG cover nothing.
 */
public final class CoverageIndex {

	private final LocalDate on;
	private final List<IndexedFramework> frameworks;
	private final List<List<ProductGroup>> groupLists;
	private final List<Message> problems;

	private CoverageIndex(LocalDate on, List<IndexedFramework> frameworks, List<List<ProductGroup>> groupLists,
			List<Message> problems) {
		this.on = on;
		this.frameworks = frameworks;
		this.groupLists = groupLists;
		this.problems = List.copyOf(problems);
	}

	/**
	 * Puts in order what is installed.
	 *
	 * @param registry the installed frameworks; one whose catalogue cannot be used is passed over
	 * @param on the date on which editions must be in force
	 * @return the index
	 */
	public static CoverageIndex of(FrameworkRegistry registry, LocalDate on) {
		Map<List<ProductGroup>, Integer> groupLists = new LinkedHashMap<>();
		List<IndexedFramework> frameworks = new ArrayList<>();
		List<Message> problems = new ArrayList<>();
		for (InstalledFramework framework : registry.frameworks()) {
			try {
				frameworks.add(IndexedFramework.of(framework, on, groupLists));
			} catch (FrameworkException unusable) {
				problems.add(unusable.message());
			}
		}
		return new CoverageIndex(on, frameworks, List.copyOf(groupLists.keySet()), problems);
	}

	/** {@return why frameworks were passed over} */
	public List<Message> problems() {
		return problems;
	}

	/**
	 * What the frameworks of a roadmap cover for its product groups.
	 *
	 * @param roadmap the roadmap
	 * @return the coverage
	 */
	public Coverage coverage(Roadmap roadmap) {
		return coverage(CoverageScope.of(roadmap));
	}

	/**
	 * What frameworks cover.
	 *
	 * @param scope which frameworks, for which product groups
	 * @return the coverage
	 */
	public Coverage coverage(CoverageScope scope) {
		List<Column> columns = scope.groups().stream().map(group -> Column.of(group, groupLists)).toList();
		List<IndexedFramework> used = frameworks.stream().filter(each -> scope.uses(each.framework().id())).toList();
		Rows rows = new Rows(used, scope);
		List<Cell> cells = new ArrayList<>();
		List<Gap> gaps = new ArrayList<>();
		for (Column column : columns) {
			for (Aspect aspect : Aspect.values()) {
				List<Cell> row = rows.cells(aspect, column);
				cells.addAll(row);
				if (row.getLast().isOpen()) {
					gaps.add(new Gap(aspect, column.group()));
				}
			}
		}
		Closing closing = new ClosingSearch(frameworks, scope, columns, cells).closing(gaps);
		List<CoverageWarning> warnings = new CertificateSurvey(frameworks, scope, columns).warnings();
		Set<String> known = used.stream().map(each -> each.framework().id()).collect(Collectors.toSet());
		return new Coverage(on, used.stream().map(IndexedFramework::framework).toList(),
				used.stream().filter(each -> each.isLapsed(scope)).map(IndexedFramework::framework).toList(),
				scope.editions().keySet().stream().filter(id -> !known.contains(id)).sorted().toList(), scope.groups(),
				cells, gaps, closing, warnings);
	}

	/**
	 * The product groups that the installed frameworks name, to choose from.
	 *
	 * @return the groups, by code
	 */
	public List<ScopeGroup> knownGroups() {
		TreeSet<ScopeGroup> known = new TreeSet<>();
		frameworks.forEach(framework -> known.addAll(framework.namedGroups()));
		return List.copyOf(known);
	}
}
