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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Aspect;

/**
 * What a list of frameworks covers on a date.
 *
 * @param on the date
 * @param frameworks the frameworks that were looked at and can be used, by identifier
 * @param lapsed those of them of which no edition in use is in force on the date, so that they cover nothing
 * @param missing the identifiers of frameworks in use that are not installed or cannot be used
 * @param groups the product groups, by code
 * @param cells all cells, by product group, aspect and level
 * @param gaps aspects that matter for a product group and that nothing covers, by product group and aspect
 * @param closing what would close the gaps
 * @param warnings what no certificate proves in full, whatever is in use
 */
public record Coverage(LocalDate on, List<InstalledFramework> frameworks, List<InstalledFramework> lapsed,
		List<String> missing, List<ScopeGroup> groups, List<Cell> cells, List<Gap> gaps, Closing closing,
		List<CoverageWarning> warnings) {

	/** The lists are copied. */
	public Coverage {
		frameworks = List.copyOf(frameworks);
		lapsed = List.copyOf(lapsed);
		missing = List.copyOf(missing);
		groups = List.copyOf(groups);
		cells = List.copyOf(cells);
		gaps = List.copyOf(gaps);
		warnings = List.copyOf(warnings);
	}

	/**
	 * A cell.
	 *
	 * @param aspect its aspect
	 * @param group its product group
	 * @param level its level
	 * @return the cell; none for a product group that was not looked at
	 */
	public Optional<Cell> cell(Aspect aspect, ScopeGroup group, CoverageLevel level) {
		int column = Collections.binarySearch(groups, group, Comparator.naturalOrder());
		int rows = Aspect.values().length;
		int steps = CoverageLevel.values().length;
		return column < 0
				? Optional.empty()
				: Optional.of(cells.get((column * rows + aspect.ordinal()) * steps + level.ordinal()));
	}
}
