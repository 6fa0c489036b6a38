/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.model.Element;

/**
 * Where an element is in its roadmap.
 *
 * @param elements the element and all that contain it, the roadmap first
 */
public record ElementPath(Deque<Element> elements) {

	/**
	 * The path of an element.
	 *
	 * @param element the element
	 * @return its path
	 */
	public static ElementPath of(Element element) {
		Deque<Element> elements = new ArrayDeque<>();
		for (EObject each = element; each instanceof Element container; each = each.eContainer()) {
			elements.addFirst(container);
		}
		return new ElementPath(elements);
	}

	/** {@return the kinds of the elements, such as {@code Roadmap/Ambition/Target}; never translated} */
	public String types() {
		return elements.stream().map(element -> element.eClass().getName()).collect(Collectors.joining("/"));
	}
}
