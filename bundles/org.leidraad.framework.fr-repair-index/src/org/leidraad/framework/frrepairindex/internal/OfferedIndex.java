/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * The repairability index of an offered model.
 *
 * @param attributes an object of the class RepairIndex
 */
record OfferedIndex(EObject attributes) {

	private static final String NAMESPACE = "https://leidraad.org/framework/fr-repair-index/attributes/1";
	private static final String CLASS = "RepairIndex";
	private static final String SCORE = "score";
	/** Longer numbers were typed by nobody and would only cost time. */
	private static final int MOST_DIGITS = 30;

	/** {@return the index of an offer; none if it has none} */
	static Optional<OfferedIndex> of(Offer offer) {
		if (!offer.eIsSet(Literals.ELEMENT__EXTENSIONS)) {
			return Optional.empty();
		}
		return offer.getExtensions().stream().filter(OfferedIndex::isOne).map(OfferedIndex::new).findFirst();
	}

	/** What a roadmap keeps for a bundle that was missing when it was opened is nobody's to read. */
	private static boolean isOne(EObject attributes) {
		return !(attributes instanceof AnyType) && CLASS.equals(attributes.eClass().getName())
				&& attributes.eClass().getEPackage() != null
				&& NAMESPACE.equals(attributes.eClass().getEPackage().getNsURI());
	}

	/** {@return the index as stated} */
	Optional<BigDecimal> index() {
		return number("index");
	}

	/** {@return the scores that are filled in, in their order} */
	List<BigDecimal> scores() {
		List<BigDecimal> scores = new ArrayList<>();
		for (int i = 1; i <= IndexColumn.SCORES; i++) {
			number(SCORE + i).ifPresent(scores::add);
		}
		return scores;
	}

	/** {@return the index that follows from the scores; none while one of them is missing} */
	Optional<BigDecimal> computed() {
		List<BigDecimal> scores = scores();
		return scores.size() < IndexColumn.SCORES
				? Optional.empty()
				: Optional.of(new RepairScore(BigDecimal.ZERO, scores).computed());
	}

	/** {@return true if the stated index does not follow from the scores; false while something is missing} */
	boolean disagrees() {
		List<BigDecimal> scores = scores();
		return scores.size() == IndexColumn.SCORES
				&& index().filter(index -> !new RepairScore(index, scores).agrees()).isPresent();
	}

	private Optional<BigDecimal> number(String name) {
		EStructuralFeature feature = attributes.eClass().getEStructuralFeature(name);
		return Optional.ofNullable(feature).map(attributes::eGet).filter(BigDecimal.class::isInstance)
				.map(BigDecimal.class::cast).filter(value -> value.scale() <= MOST_DIGITS
						&& value.precision() - value.scale() <= MOST_DIGITS);
	}
}
