/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;
import org.leidraad.model.text.Message;

/**
 * One place where the thread is broken.
 *
 * @param rule the identifier of the rule
 * @param severity how bad it is
 * @param element where it is
 * @param feature the field that it is about
 * @param message one sentence
 * @param repairs what would mend it, best first; may be empty
 */
public record Finding(String rule, Severity severity, Element element, EStructuralFeature feature, Message message,
		List<Repair> repairs) {

	/**
	 * The kinds of element from the roadmap down to the element, such as {@code Roadmap/Ambition/Target}.
	 *
	 * @return names of classes of the model, never translated
	 */
	public String path() {
		String path = element.eClass().getName();
		for (EObject parent = element.eContainer(); parent != null; parent = parent.eContainer()) {
			path = parent.eClass().getName() + '/' + path;
		}
		return path;
	}
}
