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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.Norm;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.Horizon;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Direction;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Milestone;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/**
 * A quantitative indicator without a milestone that has a date and a value; not one that must stay where it is, for
 * its baseline is its target. The norm on the due date of the target can be the milestone.
 */
final class IndicatorWithoutMilestone extends ThreadRule<Indicator> {

	IndicatorWithoutMilestone() {
		super("indicator-without-milestone", Severity.WARNING, Indicator.class, Reads.own().at(
				Path.via(Literals.INDICATOR__MILESTONES), Literals.MILESTONE__DATE, Literals.MILESTONE__VALUE));
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (indicator.getKind() == IndicatorKind.QUANTITATIVE && indicator.getDirection() != Direction.KEEP
				&& !(indicator.eIsSet(Literals.INDICATOR__MILESTONES)
						&& Trajectory.destination(indicator).isPresent())) {
			report.found(Literals.INDICATOR__MILESTONES, List.of(), () -> repairs(indicator, context));
		}
	}

	private static List<Repair> repairs(Indicator indicator, RuleContext context) {
		return due(indicator, context).flatMap(date -> Norm.parse(indicator.getNorm())
				.flatMap(norm -> norm.level(indicator.getBaseline())).flatMap(Decimals::usable)
				.map(value -> addition(indicator, context, date, value))).stream().toList();
	}

	private static Optional<LocalDate> due(Indicator indicator, RuleContext context) {
		Optional<LocalDate> due = indicator.eContainer() instanceof Target target
				? Optional.ofNullable(target.getDueDate())
				: Optional.empty();
		return due.or(() -> Horizon.of(context.roadmap()).end());
	}

	private static Repair addition(Indicator indicator, RuleContext context, LocalDate date, BigDecimal value) {
		return new Steps(AnalysisTexts.message("repair.new-milestone", value, date.toString()),
				changes -> {
					Milestone milestone = new Writing(context).element(Literals.MILESTONE, Milestone.class,
							"text.new-milestone");
					milestone.setDate(date);
					milestone.setValue(value);
					changes.add(indicator, Literals.INDICATOR__MILESTONES, milestone).show(milestone);
				});
	}
}
