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

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;

/** Which elements a link may be set to. */
public final class Candidates {

	/** What is followed up in a contract are the criteria agreed in it. */
	private static final Set<EReference> AGREED = Set.of(Literals.PERFORMANCE_CHECK__CRITERION,
			Literals.INCENTIVE__CRITERION);

	/** A correction is of a measurement of the same indicator; a factory and a clause are of the same contract. */
	private static final Set<EReference> NEAR = Set.of(Literals.MEASUREMENT__SUPERSEDES,
			Literals.AUDIT_FINDING__FACTORY, Literals.MODIFICATION__CLAUSE);

	private Candidates() {
	}

	/**
	 * The elements that a field may refer to.
	 *
	 * @param owner what has the field: an element, or an object that a framework adds to one
	 * @param reference the field
	 * @return the elements, by name; without the element itself, without those that a list already holds, and without
	 * those that would close a circle
	 */
	public static List<Element> of(EObject owner, EReference reference) {
		Object now = owner.eGet(reference);
		Set<Object> there = now instanceof Collection<?> list ? new HashSet<>(list) : Set.of();
		List<Element> found = new ArrayList<>();
		Branches.of(reference.getEReferenceType()).walk(scope(owner, reference), candidate -> {
			if (candidate != owner && !there.contains(candidate) && allowed(owner, reference, candidate)) {
				found.add(candidate);
			}
		});
		Locale locale = Locale.getDefault();
		found.sort(Comparator.comparing(one -> ModelNames.element(locale, one).toLowerCase(locale)));
		return found;
	}

	private static EObject scope(EObject element, EReference reference) {
		return NEAR.contains(reference) && element.eContainer() != null
				? element.eContainer()
				: EcoreUtil.getRootContainer(element);
	}

	private static boolean allowed(EObject element, EReference reference, Element candidate) {
		if (AGREED.contains(reference) && element.eContainer() instanceof Contract contract
				&& contract.eIsSet(Literals.CONTRACT__CRITERIA)) {
			return contract.getCriteria().contains(candidate);
		}
		if (element instanceof OfferAnswer answer) {
			return reference == Literals.OFFER_ANSWER__CRITERION
					? asked(answer, candidate)
					: reference != Literals.OFFER_ANSWER__STEP || earned(answer, candidate);
		}
		return !selfReferring(reference) || !leadsTo(candidate, reference, element, new HashSet<>());
	}

	/** An offer answers criteria of its own procurement. */
	private static boolean asked(OfferAnswer answer, Element criterion) {
		return answer.eContainer() == null || answer.eContainer().eContainer() == criterion.eContainer();
	}

	/** An answer earns a row of the scale of its criterion. */
	private static boolean earned(OfferAnswer answer, Element step) {
		return answer.getCriterion() == null || answer.getCriterion().getScale() == step.eContainer();
	}

	private static boolean selfReferring(EReference reference) {
		return reference.getEReferenceType() == reference.getEContainingClass();
	}

	private static boolean leadsTo(Element from, EReference reference, EObject to, Set<Element> seen) {
		if (from == to) {
			return true;
		}
		if (!seen.add(from)) {
			return false;
		}
		Object next = from.eGet(reference);
		List<?> steps = next instanceof List<?> list ? list : next == null ? List.of() : List.of(next);
		return steps.stream().anyMatch(step -> step instanceof Element one && leadsTo(one, reference, to, seen));
	}
}
