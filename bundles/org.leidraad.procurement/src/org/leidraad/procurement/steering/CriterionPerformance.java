/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.CheckResult;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * How an agreed criterion is kept.
 *
 * @param criterion the criterion
 * @param checks the checks that were done, in order of date; those without a date first
 * @param planned a check that is still to be done; none where nobody planned one
 * @param incentives what hangs on it
 */
public record CriterionPerformance(CriterionUse criterion, List<PerformanceCheck> checks,
		Optional<PerformanceCheck> planned, List<IncentiveState> incentives) {

	/** The lists are copied. */
	public CriterionPerformance {
		checks = List.copyOf(checks);
		incentives = List.copyOf(incentives);
	}

	/** {@return the last check that was done; none where nobody checked} */
	public Optional<PerformanceCheck> last() {
		return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
	}

	/** {@return true if the last check shows what it rests on} */
	public boolean hasEvidence() {
		return last().filter(PerformanceSheet::hasEvidence).isPresent();
	}

	/** {@return how the last check compares with the one before} */
	public Trend trend() {
		if (checks.size() < 2) {
			return Trend.UNKNOWN;
		}
		int change = rank(checks.getLast().getResult()) - rank(checks.get(checks.size() - 2).getResult());
		return change == 0 ? Trend.SAME : change > 0 ? Trend.BETTER : Trend.WORSE;
	}

	/**
	 * {@return by how much the measured value changed since the last check but one that has a value; none where there
	 * are not two}
	 */
	public Optional<BigDecimal> change() {
		List<BigDecimal> values = checks.stream().filter(check -> check.eIsSet(Literals.PERFORMANCE_CHECK__VALUE))
				.flatMap(check -> Decimals.usable(check.getValue()).stream()).toList();
		return values.size() < 2
				? Optional.empty()
				: Optional.of(values.getLast().subtract(values.get(values.size() - 2), Decimals.CONTEXT));
	}

	private static int rank(CheckResult result) {
		return switch (result) {
			case NOT_CHECKED -> 0;
			case NOT_MET -> 1;
			case PARTLY -> 2;
			case MET -> 3;
		};
	}
}
