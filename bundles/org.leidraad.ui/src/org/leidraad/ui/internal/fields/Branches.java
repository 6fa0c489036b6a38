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

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * Finds all elements of a kind without a look at the branches of the roadmap in which none can stand: people are not
 * looked for among a million measurements.
 */
final class Branches {

	private static final Map<EClass, Branches> KNOWN = new ConcurrentHashMap<>();
	private static final List<EClass> KINDS = RoadmapPackage.eINSTANCE.getEClassifiers().stream()
			.filter(EClass.class::isInstance).map(EClass.class::cast).toList();

	private final EClass wanted;
	/** The containments under which elements of the kind can stand, near or far. */
	private final Set<EReference> ways = ConcurrentHashMap.newKeySet();

	private Branches(EClass wanted) {
		this.wanted = wanted;
		boolean more = true;
		while (more) {
			more = false;
			for (EClass kind : KINDS) {
				for (EReference way : containments(kind)) {
					more |= leads(way) && ways.add(way);
				}
			}
		}
	}

	/** {@return the branches where elements of a kind stand} */
	static Branches of(EClass wanted) {
		return KNOWN.computeIfAbsent(wanted, Branches::new);
	}

	private static Set<EReference> containments(EClass kind) {
		return kind.getEAllContainments().stream().filter(one -> one != Literals.ELEMENT__EXTENSIONS)
				.collect(Collectors.toSet());
	}

	private boolean leads(EReference way) {
		EClass part = way.getEReferenceType();
		return wanted.isSuperTypeOf(part) || part.isSuperTypeOf(wanted)
				|| KINDS.stream().filter(part::isSuperTypeOf)
						.anyMatch(kind -> containments(kind).stream().anyMatch(ways::contains));
	}

	/** Finds the elements of the kind, an element itself included, in the order of the roadmap. */
	void walk(EObject element, Consumer<Element> found) {
		if (wanted.isInstance(element)) {
			found.accept((Element) element);
		}
		for (EReference way : element.eClass().getEAllContainments()) {
			if (ways.contains(way) && element.eIsSet(way)) {
				if (element.eGet(way) instanceof List<?> parts) {
					parts.forEach(part -> walk((EObject) part, found));
				} else {
					walk((EObject) element.eGet(way), found);
				}
			}
		}
	}
}
