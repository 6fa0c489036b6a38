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

import org.leidraad.model.Element;

/**
 * One page of a form.
 *
 * @param key the key of its title in the texts of this package, {@code page.<key>}
 * @param sections the sections in their order
 */
public record FormPage(String key, List<FormSection> sections) {

	/**
	 * Tells whether an element has something on this page.
	 *
	 * @param element the element
	 * @return true if a field is shown
	 */
	public boolean shownFor(Element element) {
		return sections.stream().anyMatch(section -> !section.shownFor(element).isEmpty());
	}
}
