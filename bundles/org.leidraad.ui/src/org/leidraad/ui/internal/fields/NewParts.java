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
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.identity.Identity;

/** What may be added at a place, filled in as far as the edit providers can guess. */
final class NewParts {

	private NewParts() {
	}

	/**
	 * Makes one part of each kind that may stand at a place.
	 *
	 * @param domain the domain of the open roadmap
	 * @param owner the element that would get the part
	 * @param reference the place
	 * @return the parts, with identifiers, in no roadmap yet; more than one where there are several kinds
	 */
	static List<Element> of(EditingDomain domain, Element owner, EReference reference) {
		List<Element> parts = new ArrayList<>();
		for (Object descriptor : domain.getNewChildDescriptors(owner, null)) {
			if (descriptor instanceof CommandParameter parameter && parameter.getFeature() == reference
					&& parameter.getValue() instanceof Element part) {
				if (part.getId() == null) {
					part.setId(Identity.next(part.eClass()));
				}
				parts.add(part);
			}
		}
		return parts.isEmpty() ? blank(reference.getEReferenceType()) : parts;
	}

	private static List<Element> blank(EClass type) {
		return RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(one -> !one.isAbstract() && type.isSuperTypeOf(one))
				.map(Identity::create).toList();
	}
}
