/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;

/** Everything in a roadmap as text, also what is not stored, so that two states can be compared. */
final class RoadmapText {

	private RoadmapText() {
	}

	static String of(EObject root) {
		StringBuilder text = new StringBuilder();
		write(root, "", text);
		return text.toString();
	}

	private static void write(EObject object, String indent, StringBuilder text) {
		text.append(indent).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature, false);
			List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
			if (feature instanceof EReference reference && reference.isContainment()) {
				values.forEach(child -> write((EObject) child, indent + "  ", text));
			} else if (!values.isEmpty()) {
				text.append(indent).append("  ").append(feature.getName()).append('=');
				values.forEach(
						each -> text.append(each instanceof Element element ? element.getId() : each).append(' '));
				text.append('\n');
			}
		}
	}
}
