/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Element;

/**
 * Finds what an identifier in a file means: the first element of the right kind that bears it, or a stand-in. So a
 * file with an identifier twice still opens, and a rule can report it.
 */
final class ReferenceTargets {

	private final Resource resource;
	private final IdTable ids;
	private final Map<String, List<Element>> several = new HashMap<>();
	private final Map<EClass, Map<String, EObject>> missing = new HashMap<>();

	/**
	 * @param resource what was read
	 * @param ids all that was made of the file and has an identifier
	 */
	ReferenceTargets(Resource resource, IdTable ids) {
		this.resource = resource;
		this.ids = ids;
		if (!ids.again().isEmpty()) {
			collectSeveral();
		}
	}

	/** Which of them is the first is decided by the order of the model, which need not be that of the file. */
	private void collectSeveral() {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
			if (all.next() instanceof Element element && ids.again().contains(element.getId())) {
				several.computeIfAbsent(element.getId(), key -> new ArrayList<>()).add(element);
			}
		}
	}

	/**
	 * The element that a reference means.
	 *
	 * @param type the kind of element that the reference takes
	 * @param id the identifier, or EMF's path to an element that has none
	 * @return the element, or what stands for it
	 */
	EObject find(EClass type, String id) {
		EObject found = id.startsWith("/") ? byPath(id) : ids.get(id);
		if (!several.containsKey(id) && type.isInstance(found) && found.eResource() == resource) {
			return found;
		}
		return several.getOrDefault(id, List.of()).stream().filter(type::isInstance).map(EObject.class::cast)
				.findFirst().orElseGet(() -> missing.computeIfAbsent(type, key -> new HashMap<>())
						.computeIfAbsent(id, key -> MissingElement.of(type, id)));
	}

	private EObject byPath(String path) {
		try {
			return resource.getEObject(path);
		} catch (RuntimeException e) {
			// EMF throws whatever its path parser meets; a path that leads nowhere is a missing element like others
			return null;
		}
	}
}
