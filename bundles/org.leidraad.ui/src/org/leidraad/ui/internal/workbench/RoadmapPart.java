/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorPart;
import org.leidraad.model.Element;
import org.leidraad.storage.RoadmapDocument;

/** What menus and views ask of the editor of a roadmap. */
public interface RoadmapPart extends IEditorPart {

	/** {@return the open roadmap} */
	RoadmapDocument document();

	/** Makes a command of what is typed in a field and not yet taken over. */
	void commit();

	/**
	 * Shows an element and puts the cursor into one of its fields.
	 *
	 * @param element the element
	 * @param feature the field, or null for the first
	 */
	void reveal(Element element, EStructuralFeature feature);

	/** Checks the thread again and shows what is found. */
	void check();
}
