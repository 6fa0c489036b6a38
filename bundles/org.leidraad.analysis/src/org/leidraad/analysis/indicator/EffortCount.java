/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.Unit;
import org.leidraad.model.Action;
import org.leidraad.model.ActionState;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * The value of an effort indicator that nobody measures, counted from its actions. An effort must be demonstrable: an
 * action that is done counts only with evidence.
 */
final class EffortCount {

	private EffortCount() {
	}

	/**
	 * Counts.
	 *
	 * @param indicator the indicator
	 * @param on the date, which is that of the value
	 * @return for a percentage, the share of the actions due up to the date that are done; for a count, the number of
	 * actions due up to the date that are done, and of those that are done and have no end: nothing says that they were
	 * done later; none for other kinds and units, where there is no action, or none is due, and where there
	 * is any measurement. Actions that were cancelled do not count
	 */
	static Optional<MeasuredValue> of(Indicator indicator, LocalDate on) {
		if (indicator.getKind() != IndicatorKind.EFFORT || indicator.eIsSet(Literals.INDICATOR__MEASUREMENTS)
				|| !indicator.eIsSet(Literals.INDICATOR__ACTIONS)) {
			return Optional.empty();
		}
		Unit unit = Unit.of(indicator);
		return (unit.isPercentage() ? share(indicator, on) : unit.isCount() ? number(indicator, on) : none())
				.map(value -> new MeasuredValue(List.of(), new Point(on, value), false));
	}

	private static Optional<BigDecimal> none() {
		return Optional.empty();
	}

	private static Optional<BigDecimal> share(Indicator indicator, LocalDate on) {
		int due = 0;
		int done = 0;
		for (Action action : indicator.getActions()) {
			if (action.getEnd() != null && !isLater(action, on) && action.getState() != ActionState.CANCELLED) {
				due++;
				done += isDone(action) ? 1 : 0;
			}
		}
		return Decimals.quotient(BigDecimal.valueOf(done).multiply(Decimals.HUNDRED), BigDecimal.valueOf(due));
	}

	private static Optional<BigDecimal> number(Indicator indicator, LocalDate on) {
		return Optional.of(BigDecimal.valueOf(indicator.getActions().stream()
				.filter(action -> isDone(action) && !isLater(action, on)).count()));
	}

	private static boolean isLater(Action action, LocalDate on) {
		return action.getEnd() != null && action.getEnd().isAfter(on);
	}

	private static boolean isDone(Action action) {
		return action.getState() == ActionState.DONE && action.eIsSet(Literals.ELEMENT__EVIDENCE)
				&& action.getEvidence().stream().anyMatch(link -> link != null && !link.isBlank());
	}
}
