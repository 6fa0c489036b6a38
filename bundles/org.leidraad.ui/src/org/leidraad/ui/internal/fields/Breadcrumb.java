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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;

/**
 * The way from the roadmap down to an element.
 *
 * @param steps the elements that contain it, outermost first, without the roadmap, and the element last
 */
public record Breadcrumb(List<Step> steps) {

	/**
	 * One step of the way.
	 *
	 * @param element where it leads
	 * @param label what it is called
	 */
	public record Step(Element element, String label) {
	}

	/**
	 * The way to an element.
	 *
	 * @param element the element
	 * @param locale the language
	 * @return the way; containers by number, such as "Target 2.1", where they have one
	 */
	public static Breadcrumb of(Element element, Locale locale) {
		List<Step> steps = new ArrayList<>();
		for (EObject one = element; one instanceof Element step; one = one.eContainer()) {
			if (!(step instanceof Roadmap) || step == element) {
				steps.addFirst(new Step(step, step == element ? last(step, locale) : between(step, locale)));
			}
		}
		return new Breadcrumb(List.copyOf(steps));
	}

	private static String between(Element element, Locale locale) {
		String type = ModelNames.type(locale, element.eClass());
		return Numbering.of(element).map(number -> type + ' ' + number)
				.orElseGet(() -> FieldTexts.get("breadcrumb.named", type, ModelNames.element(locale, element)));
	}

	private static String last(Element element, Locale locale) {
		String type = ModelNames.type(locale, element.eClass());
		return Numbering.of(element).map(number -> type + ' ' + number).orElse(type);
	}
}
