/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.Norm;
import org.leidraad.analysis.indicator.Norm.Comparison;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Direction;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;

/** An indicator without meetnorm, or with one in which no number can be read. The last milestone can serve as norm. */
final class IndicatorWithoutNorm extends ThreadRule<Indicator> {

	IndicatorWithoutNorm() {
		super("indicator-without-norm", Severity.ERROR, Indicator.class, Reads.own());
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (Norm.parse(indicator.getNorm()).isEmpty()) {
			report.found(Literals.INDICATOR__NORM, List.of(), () -> milestone(indicator).stream()
					.<Repair>map(norm -> new Setting(AnalysisTexts.message("repair.set-norm", norm), indicator,
							Literals.INDICATOR__NORM, norm))
					.toList());
		}
	}

	private static Optional<String> milestone(Indicator indicator) {
		return Trajectory.destination(indicator)
				.map(end -> comparison(indicator.getDirection()).sign() + ' ' + Decimals.plain(end.value()))
				.filter(norm -> Norm.parse(norm).isPresent());
	}

	private static Comparison comparison(Direction direction) {
		return switch (direction) {
			case UP -> Comparison.AT_LEAST;
			case DOWN -> Comparison.AT_MOST;
			case KEEP -> Comparison.EQUAL;
		};
	}
}
