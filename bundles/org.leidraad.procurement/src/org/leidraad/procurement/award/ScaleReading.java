/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;

/**
 * What the scale of an award criterion makes of a value. The scale must be sound, see {@link ScaleFault}.
 *
 * @param criterion the criterion, with a scale
 */
record ScaleReading(CriterionUse criterion) {

	static final MathContext CONTEXT = MathContext.DECIMAL128;

	private AwardScale scale() {
		return criterion.getScale();
	}

	/** The share for a value. */
	Found<Share> share(BigDecimal value) {
		return scale().getKind() == ScaleKind.LINEAR ? Found.of(linear(value)) : byStep(value);
	}

	/** (value - worst) / (best - worst), not below 0 and not above 1; a better value may be a higher or a lower one. */
	private Share linear(BigDecimal value) {
		BigDecimal worst = scale().getWorst();
		BigDecimal best = scale().getBest();
		BigDecimal share = value.subtract(worst, CONTEXT).multiply(Share.ALL)
				.divide(best.subtract(worst, CONTEXT), CONTEXT).max(BigDecimal.ZERO).min(Share.ALL);
		return Share.of(value, share, AwardTexts.message("how.linear", Decimals.shown(worst), Decimals.shown(best)));
	}

	private Found<Share> byStep(BigDecimal value) {
		List<ScaleStep> steps = ScaleFault.byValue(scale());
		if (steps.isEmpty()) {
			return Found.missing(scale(), "problem.row-not-chosen", ElementName.current(criterion));
		}
		Optional<ScaleStep> reached = isLowerBetter(steps)
				? steps.stream().filter(step -> value.compareTo(step.getFrom()) <= 0).findFirst()
				: steps.reversed().stream().filter(step -> value.compareTo(step.getFrom()) >= 0).findFirst();
		return Found.of(reached
				.map(step -> Share.of(value, step.getShare(), AwardTexts.message("how.step", name(step))))
				.orElseGet(() -> Share.of(value, BigDecimal.ZERO, AwardTexts.message("how.no-step"))));
	}

	/**
	 * Shares that fall while values rise; a single step or equal shares say nothing, then what is looked at decides.
	 */
	private boolean isLowerBetter(List<ScaleStep> steps) {
		int difference = steps.getLast().getShare().compareTo(steps.getFirst().getShare());
		return difference == 0 ? isCost() : difference < 0;
	}

	private boolean isCost() {
		return switch (criterion.getScoredOn()) {
			case PRICE, ANNUAL_COST, CO2 -> true;
			case ANSWER, HIERARCHY -> false;
		};
	}

	/** The share of a row that was chosen. */
	Found<Share> share(ScaleStep chosen) {
		if (chosen.eContainer() != scale()) {
			return Found.missing(chosen, "problem.row-of-other-scale", ElementName.current(chosen),
					ElementName.current(criterion));
		}
		return Found.of(new Share(Optional.empty(), chosen.getShare(), AwardTexts.message("how.row", name(chosen))));
	}

	/** A row for a state of devices, by the rung that it is tagged with; else by the value from which it holds. */
	Found<Share> share(String rung, BigDecimal weight) {
		Optional<ScaleStep> row = scale().getKind() == ScaleKind.LINEAR
				? Optional.empty()
				: scale().getSteps().stream().filter(step -> step.getTags().contains(rung)).findFirst();
		return row.<Found<Share>>map(step -> Found.of(Share.of(weight, step.getShare(),
				AwardTexts.message("how.row", name(step))))).orElseGet(() -> share(weight));
	}

	private static Object name(ScaleStep step) {
		return ElementName.current(step);
	}
}
