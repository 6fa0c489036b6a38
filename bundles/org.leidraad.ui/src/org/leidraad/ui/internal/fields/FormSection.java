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
 * @param folded whether the section stays folded until something is in it
 */
public record FormSection(String key, List<FieldSpec> fields, boolean folded) {

	/**
	 * Tells whether the section is shown open at first.
	 *
	 * @param element the element
	 * @return false if it may be folded and nothing is filled in
	 */
	public boolean openFor(Element element) {
		return !folded || shownFor(element).stream().anyMatch(field -> filled(element.eGet(field.feature()))
				&& element.eIsSet(field.feature()));
	}

	private static boolean filled(Object value) {
		return !(value instanceof String text) || !text.isBlank();
	}

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
