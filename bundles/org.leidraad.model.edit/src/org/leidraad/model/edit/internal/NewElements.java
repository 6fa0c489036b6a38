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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Action;
import org.leidraad.model.Ambition;
import org.leidraad.model.Assessment;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.Indicator;
import org.leidraad.model.Lesson;
import org.leidraad.model.MarketDialogue;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.Modification;
import org.leidraad.model.Offer;
import org.leidraad.model.Organisation;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.PathChange;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
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
	 * The kinds of child that may be offered.
	 *
	 * @param owner the element below which one would be added
	 * @param reference the containment
	 * @return concrete kinds in the order of the model; none where another of them makes no sense
	 */
	List<EClass> offered(EObject owner, EReference reference) {
		return ChildKinds.offered(owner, reference);
	}

	/**
	 * Makes a child.
	 *
	 * @param owner the element below which it will be added
	 * @param type its kind
	 * @return the child, with an identifier, in no roadmap yet
	 */
	Element child(EObject owner, EClass type) {
		Element child = Identity.create(type);
		switch (child) {
			case Ambition ambition -> lastYear(owner).ifPresent(ambition::setYear);
			case Target target -> lastYear(owner).map(NewElements::endOf).ifPresent(target::setDueDate);
			case Indicator indicator -> indicator.setFrequency(YEARLY);
			case Milestone milestone -> milestone.setDate(nextMilestone(owner));
			case Measurement measurement -> {
				measurement.setDate(today());
				measurement.setEnteredOn(today());
			}
			case RubricLevel level -> level.setLevel(nextLevel((Indicator) owner));
			case Action action -> action.setStart(today());
			case Contract contract -> buyerClass(owner).ifPresent(contract::setBuyerClass);
			case EvaluationMoment moment -> moment.setDate(nextEvaluation((Contract) owner));
			case Offer offer -> asTheOthers(offer, (Procurement) owner);
			case DeviceFlow flow -> asTheOthers(flow, (Roadmap) owner);
			default -> today(child);
		}
		return child;
	}

	/** What happened most likely happened today. */
	private void today(Element child) {
		switch (child) {
			case MarketDialogue dialogue -> dialogue.setDate(today());
			case Modification modification -> modification.setDate(today());
			case ContractEvent event -> event.setDate(today());
			case PerformanceCheck check -> check.setDate(today());
			case FactoryDisclosure factory -> factory.setDate(today());
			case AuditFinding finding -> finding.setDate(today());
			case Lesson lesson -> lesson.setDate(today());
			case Assessment assessment -> assessment.setDate(today());
			default -> {
				// nothing can be guessed
			}
		}
	}

	private static Optional<OrganisationType> buyerClass(EObject owner) {
		return EcoreUtil.getRootContainer(owner) instanceof Roadmap roadmap
				? roadmap.getOrganisations().stream().findFirst().map(Organisation::getType)
				: Optional.empty();
	}

	/** Offers can be compared only if they price the same; what is not known is left empty. */
	private static void asTheOthers(Offer offer, Procurement procurement) {
		if (procurement.getOffers().isEmpty()) {
			procurement.getProductGroups().stream().findFirst().ifPresent(offer::setProductGroup);
			return;
		}
		Offer last = procurement.getOffers().getLast();
		offer.setProductGroup(last.getProductGroup());
		offer.setUnit(last.getUnit());
		offer.setQuantity(last.getQuantity());
		offer.setCurrency(last.getCurrency());
		offer.setVatIncluded(last.isVatIncluded());
		offer.setYears(last.getYears());
	}

	private void asTheOthers(DeviceFlow flow, Roadmap roadmap) {
		flow.setYear(today().getYear());
		if (!roadmap.getFlows().isEmpty()) {
			flow.setProductGroup(roadmap.getFlows().getLast().getProductGroup());
		}
	}

	private LocalDate nextMilestone(EObject owner) {
		return milestones(owner).stream().map(Milestone::getDate).filter(Objects::nonNull)
				.max(Comparator.naturalOrder()).map(last -> last.plusYears(1))
				.orElse(endOf(today().getYear() + 1));
	}

	private static List<Milestone> milestones(EObject owner) {
		return switch (owner) {
			case Indicator indicator -> indicator.getMilestones();
			case PathChange path -> path.getMilestones();
			default -> List.of();
		};
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
