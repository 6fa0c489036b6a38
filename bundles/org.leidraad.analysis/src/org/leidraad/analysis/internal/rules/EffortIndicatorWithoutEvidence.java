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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.ActionsFor;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Action;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * An effort indicator whose actions nobody can show: none of them has evidence. Evidence that was put with the
 * indicator or a measurement can be taken over, and actions that have it can be linked, where they serve
 * the same target and no other indicator counts them.
 */
final class EffortIndicatorWithoutEvidence extends ThreadRule<Indicator> {

	private static final int MOST = 2;

	EffortIndicatorWithoutEvidence() {
		super("effort-indicator-without-evidence", Severity.ERROR, Indicator.class,
				Reads.own().at(Path.via(Literals.INDICATOR__ACTIONS), Literals.ELEMENT__EVIDENCE));
	}

	@Override
	public void check(Indicator indicator, RuleContext context, FindingReport report) {
		if (indicator.getKind() == IndicatorKind.EFFORT && indicator.eIsSet(Literals.INDICATOR__ACTIONS)
				&& !isShown(indicator)) {
			report.found(Literals.INDICATOR__ACTIONS, List.of(), () -> repairs(indicator));
		}
	}

	private static boolean isShown(Indicator indicator) {
		for (Action action : indicator.getActions()) {
			if (hasEvidence(action)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasEvidence(Element element) {
		return element.eIsSet(Literals.ELEMENT__EVIDENCE)
				&& element.getEvidence().stream().anyMatch(evidence -> !isBlank(evidence));
	}

	private static List<Repair> repairs(Indicator indicator) {
		List<Repair> repairs = new ArrayList<>();
		Stream.concat(Stream.of(indicator), indicator.getMeasurements().stream())
				.filter(EffortIndicatorWithoutEvidence::hasEvidence).findFirst()
				.ifPresent(holder -> indicator.getActions().stream().limit(MOST)
						.forEach(action -> repairs.add(takeOver(action, holder))));
		ActionsFor.target(indicator).filter(action -> isFree(action, indicator) && hasEvidence(action)).limit(MOST)
				.forEach(action -> repairs.add(new Steps(
						AnalysisTexts.message("repair.link-action", ElementName.of(action)),
						changes -> changes.add(action, Literals.ACTION__INDICATORS, indicator).show(action))));
		return repairs;
	}

	private static boolean isFree(Action action, Indicator indicator) {
		return !action.eIsSet(Literals.ACTION__INDICATORS) && action.eIsSet(Literals.ACTION__TARGETS)
				&& action.getTargets().contains(indicator.eContainer());
	}

	private static Repair takeOver(Action action, Element holder) {
		List<String> evidence = new ArrayList<>(action.getEvidence());
		evidence.addAll(holder.getEvidence().stream().filter(one -> !isBlank(one)).toList());
		return new Setting(AnalysisTexts.message("repair.evidence-to-action", ElementName.of(action)), action,
				Literals.ELEMENT__EVIDENCE, List.copyOf(evidence));
	}
}
