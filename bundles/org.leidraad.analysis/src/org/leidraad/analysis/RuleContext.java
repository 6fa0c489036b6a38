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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;

/**
 * What a rule may ask besides the element itself.
 *
 * @param roadmap the roadmap that is checked
 * @param today the date on which is checked
 * @param frameworks the installed frameworks
 * @param elementsById all elements of the roadmap by their identifier, in its order; those without one are left out
 */
public record RuleContext(Roadmap roadmap, LocalDate today, FrameworkRegistry frameworks,
		Map<String, List<Element>> elementsById) {

	/**
	 * Looks through a roadmap.
	 *
	 * @param roadmap the roadmap that is checked
	 * @param today the date on which is checked
	 * @param frameworks the installed frameworks
	 */
	public RuleContext(Roadmap roadmap, LocalDate today, FrameworkRegistry frameworks) {
		this(roadmap, today, frameworks, index(roadmap));
	}

	/** {@return the main language of the roadmap, in which repairs write; English where it names none} */
	public Locale language() {
		return roadmap.getLanguages().stream().filter(code -> code != null && !code.isBlank()).findFirst()
				.map(Locale::forLanguageTag).filter(locale -> !locale.getLanguage().isEmpty()).orElse(Locale.ENGLISH);
	}

	private static Map<String, List<Element>> index(Roadmap roadmap) {
		Map<String, List<Element>> index = new LinkedHashMap<>();
		add(roadmap, index);
		for (TreeIterator<EObject> all = roadmap.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				add(element, index);
			}
		}
		return index;
	}

	private static void add(Element element, Map<String, List<Element>> index) {
		if (element.getId() != null) {
			index.computeIfAbsent(element.getId(), id -> new ArrayList<>(1)).add(element);
		}
	}
}
