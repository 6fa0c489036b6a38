/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.testing.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;

/** Everything in a roadmap as text, also what is not stored, so that two states can be compared. */
public final class RoadmapText {

	private final StringBuilder text = new StringBuilder();

	private RoadmapText() {
	}

	/**
	 * Writes a roadmap down.
	 *
	 * @param root the roadmap, or an element of it
	 * @return a line for each element and each of its features that has a value
	 */
	public static String of(EObject root) {
		RoadmapText written = new RoadmapText();
		written.write(root, "");
		return written.text.toString();
	}

	private void write(EObject object, String indent) {
		text.append(indent).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature, false);
			List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
			if (feature instanceof EReference reference && reference.isContainment()) {
				values.forEach(child -> write((EObject) child, indent + "  "));
			} else if (!values.isEmpty()) {
				text.append(indent).append("  ").append(feature.getName()).append('=');
				Stream<String> shown = values.stream()
						.map(each -> each instanceof Element element ? element.getId() : String.valueOf(each));
				// the other side of a reference is in no order: EMF puts it last when a change is undone
				(feature.isTransient() ? shown.sorted(Comparator.nullsFirst(Comparator.naturalOrder())) : shown)
						.forEach(each -> text.append(each).append(' '));
				text.append('\n');
			}
		}
	}
}
