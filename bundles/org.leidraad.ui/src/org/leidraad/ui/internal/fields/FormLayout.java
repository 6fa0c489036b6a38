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
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;

/**
 * The form of a kind of element.
 *
 * @param pages its pages in their order, at least one
 */
public record FormLayout(List<FormPage> pages) {

	/** {@return all fields, those that are not always shown included} */
	public Stream<FieldSpec> fields() {
		return pages.stream().flatMap(page -> page.sections().stream()).flatMap(section -> section.fields().stream());
	}

	/**
	 * The fields that an element has.
	 *
	 * @param element the element
	 * @return the fields that are shown, in order
	 */
	public List<FieldSpec> shownFor(Element element) {
		return fields().filter(field -> field.shown().test(element)).toList();
	}

	/**
	 * The page on which a field is.
	 *
	 * @param feature what the field edits
	 * @return the page; none if the form has no such field
	 */
	public Optional<FormPage> pageOf(EStructuralFeature feature) {
		return pages.stream().filter(page -> page.sections().stream().flatMap(section -> section.fields().stream())
				.anyMatch(field -> field.feature() == feature)).findFirst();
	}
}
