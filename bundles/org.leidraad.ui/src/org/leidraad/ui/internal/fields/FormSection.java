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
 * Fields under one heading.
 *
 * @param key the key of the heading in the texts of this package, {@code section.<key>}; empty for no heading
 * @param fields the fields in their order
 */
public record FormSection(String key, List<FieldSpec> fields) {

	/**
	 * The fields that an element has.
	 *
	 * @param element the element
	 * @return those that are shown
	 */
	public List<FieldSpec> shownFor(Element element) {
		return fields.stream().filter(field -> field.shown().test(element)).toList();
	}
}
