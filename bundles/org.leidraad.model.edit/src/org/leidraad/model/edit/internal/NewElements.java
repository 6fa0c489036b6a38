/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Action;
import org.leidraad.model.Ambition;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RubricLevel;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** Makes the elements that may be added below another, filled in as far as can be guessed. */
final class NewElements {

	private static final String YEARLY = "yearly";

	private final Clock clock;

	NewElements(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Tells whether it makes sense to offer a kind of child.
	 *
	 * @param owner the element below which it would be added
	 * @param reference the containment
	 * @return false for levels of a rubric where the indicator is a number
	 */
	boolean fits(EObject owner, EReference reference) {
		return reference != RoadmapPackage.Literals.INDICATOR__RUBRIC
				|| owner instanceof Indicator indicator && indicator.getKind() == IndicatorKind.QUALITATIVE;
	}

	/**
	 * Makes a child.
	 *
	 * @param owner the element below which it will be added
	 * @param reference the containment
	 * @return the child, with an identifier, in no roadmap yet
	 */
	Element child(EObject owner, EReference reference) {
		Element child = Identity.create(reference.getEReferenceType());
		switch (child) {
			case Ambition ambition -> lastYear(owner).ifPresent(ambition::setYear);
			case Target target -> lastYear(owner).map(NewElements::endOf).ifPresent(target::setDueDate);
			case Indicator indicator -> indicator.setFrequency(YEARLY);
			case Milestone milestone -> milestone.setDate(nextMilestone((Indicator) owner));
			case Measurement measurement -> {
				measurement.setDate(today());
				measurement.setEnteredOn(today());
			}
			case RubricLevel level -> level.setLevel(nextLevel((Indicator) owner));
			case Action action -> action.setStart(today());
			case EvaluationMoment moment -> moment.setDate(nextEvaluation((Contract) owner));
			default -> {
				// nothing can be guessed
			}
		}
		return child;
	}

	private LocalDate nextMilestone(Indicator indicator) {
		return indicator.getMilestones().stream().map(Milestone::getDate).filter(Objects::nonNull)
				.max(Comparator.naturalOrder()).map(last -> last.plusYears(1))
				.orElse(endOf(today().getYear() + 1));
	}

	private static int nextLevel(Indicator indicator) {
		return indicator.getRubric().stream().mapToInt(RubricLevel::getLevel).max().orElse(0) + 1;
	}

	private LocalDate nextEvaluation(Contract contract) {
		LocalDate inAYear = today().plusYears(1);
		LocalDate end = contract.getEnd();
		return end != null && end.isAfter(today()) && end.isBefore(inAYear) ? end : inAYear;
	}

	private static Optional<Integer> lastYear(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof Roadmap roadmap
				? Optional.ofNullable(roadmap.getLastYear())
				: Optional.empty();
	}

	private static LocalDate endOf(int year) {
		return LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
