/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Which of two elements of a roadmap stands first in its file; found without a walk over the roadmap. */
public final class DocumentOrder implements Comparator<EObject> {

	@Override
	public int compare(EObject one, EObject other) {
		List<EObject> ones = lineage(one);
		List<EObject> others = lineage(other);
		int depth = Math.min(ones.size(), others.size());
		for (int i = 0; i < depth; i++) {
			if (ones.get(i) != others.get(i)) {
				return compareSiblings(ones.get(i), others.get(i));
			}
		}
		return Integer.compare(ones.size(), others.size());
	}

	private static List<EObject> lineage(EObject element) {
		List<EObject> lineage = new ArrayList<>();
		for (EObject one = element; one != null; one = one.eContainer()) {
			lineage.addFirst(one);
		}
		return lineage;
	}

	private static int compareSiblings(EObject one, EObject other) {
		EObject owner = one.eContainer();
		EReference first = one.eContainmentFeature();
		EReference second = other.eContainmentFeature();
		if (owner == null || owner != other.eContainer()) {
			return 0;
		}
		if (first == second) {
			List<?> siblings = (List<?>) owner.eGet(first);
			return Integer.compare(siblings.indexOf(one), siblings.indexOf(other));
		}
		// as EMF walks: inherited containments first, in the order of the model
		List<EReference> containments = owner.eClass().getEAllContainments();
		return Integer.compare(containments.indexOf(first), containments.indexOf(second));
	}
}
