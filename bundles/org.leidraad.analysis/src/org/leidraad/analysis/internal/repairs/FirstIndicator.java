/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.catalogue.IndicatorCatalogue;
import org.leidraad.analysis.catalogue.IndicatorTemplate;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.Aspect;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;

/** Indicators for a target that has none: the nearest of the catalogue, or an empty one. */
public final class FirstIndicator {

	private static final int MOST = 3;
	private static final String YEAR_END = "12-31";

	private FirstIndicator() {
	}

	/**
	 * Offers indicators by the aspects of the ambition; those that another target of the ambition has come last,
	 * because one number that says two things is counted twice.
	 *
	 * @param catalogue the ready indicators
	 * @param target the target
	 * @param context where the roadmap is
	 * @return the repairs, nearest first
	 */
	public static List<Repair> repairs(IndicatorCatalogue catalogue, Target target, RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		nearest(catalogue, target).forEach(template -> repairs.add(new Steps(
				AnalysisTexts.message("repair.insert-indicator", template.label()),
				changes -> add(template.create(context.language()), target, changes))));
		repairs.add(new Steps(AnalysisTexts.message("repair.new-indicator"),
				changes -> add(empty(context), target, changes)));
		return repairs;
	}

	private static List<IndicatorTemplate> nearest(IndicatorCatalogue catalogue, Target target) {
		List<Aspect> aspects = target.eContainer() instanceof Ambition ambition
				? ambition.getAspects()
				: List.of();
		Set<String> taken = target.eContainer() instanceof Ambition ambition
				? ambition.getTargets().stream().flatMap(other -> other.getIndicators().stream())
						.map(Indicator::getCatalogueId).collect(Collectors.toSet())
				: Set.of();
		List<IndicatorTemplate> near = catalogue.near(aspects);
		List<IndicatorTemplate> nearest = new ArrayList<>(
				near.stream().filter(template -> !taken.contains(template.id())).limit(MOST).toList());
		near.stream().filter(template -> taken.contains(template.id())).limit(MOST - (long) nearest.size())
				.forEach(nearest::add);
		return nearest;
	}

	private static Indicator empty(RuleContext context) {
		Writing writing = new Writing(context);
		Indicator indicator = writing.element(Literals.INDICATOR, Indicator.class, "text.new-indicator");
		indicator.setFrequency(writing.text("text.yearly"));
		indicator.setMoment(YEAR_END);
		return indicator;
	}

	/** Whoever answers for the target measures; linked by a change, so that undo takes the link away again. */
	private static void add(Indicator indicator, Target target, Changes changes) {
		changes.add(target, Literals.TARGET__INDICATORS, indicator);
		Stakeholder owner = target.getOwner();
		if (owner != null) {
			changes.set(indicator, Literals.INDICATOR__RESPONSIBLE, owner);
		}
		changes.show(indicator);
	}
}
