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
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.edit.ModelNames;

/** Which elements a link may be set to. */
public final class Candidates {

	private Candidates() {
	}

	/**
	 * The elements that a field may refer to.
	 *
	 * @param element the element that has the field
	 * @param reference the field
	 * @return the elements, by name; without the element itself, without those that a list already holds, and without
	 * those that would close a circle
	 */
	public static List<Element> of(Element element, EReference reference) {
		List<Element> found = new ArrayList<>();
		Object now = element.eGet(reference);
		for (Iterator<EObject> all = EcoreUtil.getRootContainer(element).eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element candidate && reference.getEReferenceType().isInstance(candidate)
					&& candidate != element && !(now instanceof List<?> list && list.contains(candidate))
					&& allowed(element, reference, candidate)) {
				found.add(candidate);
			}
		}
		Locale locale = Locale.getDefault();
		found.sort(Comparator.comparing(one -> ModelNames.element(locale, one).toLowerCase(locale)));
		return found;
	}

	private static boolean allowed(Element element, EReference reference, Element candidate) {
		if (reference == RoadmapPackage.Literals.MEASUREMENT__SUPERSEDES) {
			return candidate.eContainer() == element.eContainer();
		}
		return !selfReferring(reference) || !leadsTo(candidate, reference, element, new ArrayList<>());
	}

	private static boolean selfReferring(EReference reference) {
		return reference.getEReferenceType() == reference.getEContainingClass();
	}

	private static boolean leadsTo(Element from, EReference reference, Element to, List<Element> seen) {
		if (from == to) {
			return true;
		}
		if (seen.contains(from)) {
			return false;
		}
		seen.add(from);
		Object next = from.eGet(reference);
		List<?> steps = next instanceof List<?> list ? list : next == null ? List.of() : List.of(next);
		return steps.stream().anyMatch(step -> step instanceof Element one && leadsTo(one, reference, to, seen));
	}
}
