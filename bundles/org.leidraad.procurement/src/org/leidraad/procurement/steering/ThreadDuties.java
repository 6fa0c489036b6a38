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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Acceptance;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.ActionState;
import org.leidraad.model.Ambition;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.MarketDialogue;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/**
 * What is due in a roadmap apart from its contracts: targets, measurements, actions, tenders, talks, self-assessments,
 * findings that were accepted for a time.
 *
 * @param roadmap the roadmap
 * @param today the day on which is looked
 */
record ThreadDuties(Roadmap roadmap, LocalDate today) {

	void addTo(List<Due> dues) {
		IndicatorAssessment assessment = new IndicatorAssessment();
		MeasurementDuties measurements = new MeasurementDuties(assessment, today);
		for (Ambition ambition : roadmap.getAmbitions()) {
			for (Target target : ambition.getTargets()) {
				if (isOpen(target, assessment)) {
					dues.add(due(target.getDueDate(), DueKind.TARGET, target));
				}
				if (target.eIsSet(Literals.TARGET__INDICATORS)) {
					for (Indicator indicator : target.getIndicators()) {
						measurements.due(indicator).ifPresent(dues::add);
					}
				}
			}
		}
		for (ActionPlan plan : roadmap.getPlans()) {
			plan.getActions().stream().filter(ThreadDuties::isOpen)
					.forEach(action -> dues.add(due(action.getEnd(), DueKind.ACTION, action)));
		}
		roadmap.getProcurements().forEach(procurement -> procurement(procurement, dues));
		new AssessmentDuties(roadmap, today).addTo(dues);
		acceptances(dues);
	}

	/** A finding that was accepted until a day counts again after it. */
	private void acceptances(List<Due> dues) {
		for (Acceptance acceptance : roadmap.getAcceptedFindings()) {
			if (acceptance.getUntil() != null && !acceptance.getUntil().isBefore(today)) {
				dues.add(Due.of(acceptance.getUntil(), DueKind.ACCEPTANCE_END, acceptance, Optional.empty(), today,
						String.valueOf(acceptance.getRule()), ElementName.of(acceptance.getElement())));
			}
		}
	}

	/** Whether a target is reached is found out only when its day is past. */
	private boolean isOpen(Target target, IndicatorAssessment assessment) {
		LocalDate date = target.getDueDate();
		return date != null
				&& (!date.isBefore(today) || assessment.assess(target, today).state() != IndicatorState.ACHIEVED);
	}

	private static boolean isOpen(Action action) {
		return action.getEnd() != null
				&& (action.getState() == ActionState.PLANNED || action.getState() == ActionState.IN_PROGRESS);
	}

	private void procurement(Procurement procurement, List<Due> dues) {
		boolean isToCome = procurement.getPhase() == ProcurementPhase.PREPARATION
				|| procurement.getPhase() == ProcurementPhase.MARKET_CONSULTATION;
		if (isToCome && procurement.getPublicationDate() != null) {
			dues.add(due(procurement.getPublicationDate(), DueKind.PUBLICATION, procurement));
		}
		if (procurement.eIsSet(Literals.PROCUREMENT__DIALOGUES)) {
			for (MarketDialogue dialogue : procurement.getDialogues()) {
				if (dialogue.getDate() != null && !dialogue.getDate().isBefore(today)) {
					dues.add(due(dialogue.getDate(), DueKind.DIALOGUE, dialogue));
				}
			}
		}
	}

	private Due due(LocalDate date, DueKind kind, Element element) {
		return Due.of(date, kind, element, Optional.empty(), today);
	}
}
