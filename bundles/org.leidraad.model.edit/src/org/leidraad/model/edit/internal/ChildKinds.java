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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.AwardScale;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Offer;
import org.leidraad.model.Regime;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;

/** Which kinds of element it makes sense to offer below another. */
final class ChildKinds {

	/** Own attributes come from frameworks, the other two from the findings that they are about. */
	private static final Set<EReference> MADE_ELSEWHERE = Set.of(Literals.ELEMENT__EXTENSIONS,
			Literals.ROADMAP__RULE_SETTINGS, Literals.ROADMAP__ACCEPTED_FINDINGS);
	private static final Set<Jurisdiction> BELGIAN = EnumSet.of(Jurisdiction.BE, Jurisdiction.FLANDERS,
			Jurisdiction.WALLONIA, Jurisdiction.BRUSSELS);

	private ChildKinds() {
		// no instances
	}

	/**
	 * The kinds that may be offered.
	 *
	 * @param owner the element below which one would be added
	 * @param reference the containment
	 * @return concrete kinds in the order of the model; none where another of them makes no sense
	 */
	static List<EClass> offered(EObject owner, EReference reference) {
		return fits(owner, reference) ? concrete(reference.getEReferenceType()) : List.of();
	}

	private static boolean fits(EObject owner, EReference reference) {
		return !MADE_ELSEWHERE.contains(reference) && (reference.isMany() || !owner.eIsSet(reference))
				&& switch (owner) {
					// levels and steps of what is a number are of no use
					case Indicator indicator -> reference != Literals.INDICATOR__RUBRIC
							|| indicator.getKind() == IndicatorKind.QUALITATIVE;
					case AwardScale scale -> scale.getKind() != ScaleKind.LINEAR;
					// only what is awarded earns points
					case CriterionUse use -> use.getUse() == CriterionUseType.AWARD;
					// nothing can be answered before it was asked
					case Offer offer -> reference != Literals.OFFER__ANSWERS
							|| offer.eContainer() != null && offer.eContainer().eIsSet(Literals.PROCUREMENT__CRITERIA);
					case Contract contract -> fits(contract, reference);
					default -> true;
				};
	}

	private static boolean fits(Contract contract, EReference reference) {
		if (reference == Literals.CONTRACT__CHECKS) {
			// nothing can be checked before it was agreed
			return contract.eIsSet(Literals.CONTRACT__CRITERIA);
		}
		// the events with their alarms are those of the Belgian royal decree of 14 January 2013
		return reference != Literals.CONTRACT__EVENTS || isBelgian(contract);
	}

	private static boolean isBelgian(Contract contract) {
		return contract.getRegime() == Regime.BE || contract.getRegime() == Regime.ROADMAP
				&& EcoreUtil.getRootContainer(contract) instanceof Roadmap roadmap
				&& BELGIAN.contains(roadmap.getJurisdiction());
	}

	private static List<EClass> concrete(EClass type) {
		return type.isAbstract()
				? RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
						.map(EClass.class::cast).filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList()
				: List.of(type);
	}
}
