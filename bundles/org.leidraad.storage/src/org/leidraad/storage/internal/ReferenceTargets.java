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

/**
 * Finds what an identifier in a file means: the first element of the right kind that bears it, or a stand-in. So a
 * file with an identifier twice still opens, and a rule can report it.
 */
final class ReferenceTargets {

	private final Resource resource;
	private final Map<String, EObject> first = new HashMap<>();
	private final Map<String, List<EObject>> further = new HashMap<>();
	private final Map<EClass, Map<String, EObject>> missing = new HashMap<>();

	ReferenceTargets(Resource resource) {
		this.resource = resource;
		for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
			EObject element = all.next();
			String id = EcoreUtil.getID(element);
			if (id != null && first.putIfAbsent(id, element) != null) {
				further.computeIfAbsent(id, key -> new ArrayList<>()).add(element);
			}
		}
	}

	/**
	 * The element that a reference means.
	 *
	 * @param type the kind of element that the reference takes; concrete
	 * @param id the identifier, or EMF's path to an element that has none
	 * @return the element, or what stands for it
	 */
	EObject find(EClass type, String id) {
		EObject found = id.startsWith("/") ? byPath(id) : first.get(id);
		if (type.isInstance(found)) {
			return found;
		}
		return further.getOrDefault(id, List.of()).stream().filter(type::isInstance).findFirst().orElseGet(() -> missing
				.computeIfAbsent(type, key -> new HashMap<>()).computeIfAbsent(id, key -> MissingElement.of(type, id)));
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
