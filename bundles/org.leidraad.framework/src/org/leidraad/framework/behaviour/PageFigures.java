/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.behaviour;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.model.Element;

/** Computes the figures beside the framework's own attributes of an element, such as a ratio of two of them. */
public interface PageFigures {

	/**
	 * The figures.
	 *
	 * @param attributes the attributes, an object of the framework's own package; it must not be changed
	 * @param element the element of the roadmap that has them; it must not be changed
	 * @return the figures in the order in which they are shown
	 */
	List<Figure> figures(EObject attributes, Element element);
}
