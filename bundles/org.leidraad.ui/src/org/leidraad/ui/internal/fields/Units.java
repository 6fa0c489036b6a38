/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;

/** The units that stand behind numbers. */
public final class Units {

	private Units() {
	}

	/**
	 * The unit of a number.
	 *
	 * @param element the element that has the number
	 * @param feature the number
	 * @return the unit as written, such as years, EUR or %; none if it has none or none is known
	 */
	public static Optional<String> of(Element element, EStructuralFeature feature) {
		if (feature == Literals.INDICATOR__BASELINE || feature == Literals.INDICATOR__TOLERANCE
				|| feature == Literals.MILESTONE__VALUE || feature == Literals.MEASUREMENT__VALUE) {
			return indicator(element).map(Indicator::getUnit).filter(unit -> !unit.isBlank());
		}
		if (feature == Literals.MEASUREMENT__COMPLETENESS) {
			return Optional.of("%");
		}
		if (feature == Literals.INDICATOR__GRACE_DAYS) {
			return Optional.of(FieldTexts.get("unit.days"));
		}
		if (feature == Literals.CRITERION_USE__WEIGHT) {
			return Optional.of(FieldTexts.get("unit.points"));
		}
		if (feature == Literals.CRITERION_USE__THRESHOLD) {
			return Optional.empty();
		}
		return amount(feature) ? currency(element) : Optional.empty();
	}

	private static boolean amount(EStructuralFeature feature) {
		return feature == Literals.ACTION__BUDGET || feature == Literals.PROCUREMENT__ESTIMATED_VALUE
				|| feature == Literals.CONTRACT__VALUE;
	}

	private static Optional<String> currency(Element element) {
		if (element instanceof Contract contract && contract.getCurrency() != null
				&& !contract.getCurrency().isBlank()) {
			return Optional.of(contract.getCurrency());
		}
		return EcoreUtil.getRootContainer(element) instanceof Roadmap roadmap
				? Optional.ofNullable(roadmap.getCurrency())
				: Optional.empty();
	}

	private static Optional<Indicator> indicator(EObject element) {
		return switch (element) {
			case null -> Optional.empty();
			case Indicator indicator -> Optional.of(indicator);
			default -> indicator(element.eContainer());
		};
	}
}
