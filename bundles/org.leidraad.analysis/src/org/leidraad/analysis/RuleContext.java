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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;

/**
 * What a rule may ask besides the element itself, in one check of one roadmap, which does not change meanwhile. It
 * belongs to the thread that checks.
 */
public final class RuleContext {

	private final Roadmap roadmap;
	private final LocalDate today;
	private final FrameworkRegistry frameworks;
	private final Map<String, List<Element>> elementsById;
	private final Map<Class<?>, Object> surveys = new HashMap<>();

	/**
	 * Looks through a roadmap.
	 *
	 * @param roadmap the roadmap that is checked
	 * @param today the date on which is checked
	 * @param frameworks the installed frameworks
	 */
	public RuleContext(Roadmap roadmap, LocalDate today, FrameworkRegistry frameworks) {
		this.roadmap = roadmap;
		this.today = today;
		this.frameworks = frameworks;
		this.elementsById = index(roadmap);
	}

	/** {@return the roadmap that is checked} */
	public Roadmap roadmap() {
		return roadmap;
	}

	/** {@return the date on which is checked} */
	public LocalDate today() {
		return today;
	}

	/** {@return the installed frameworks} */
	public FrameworkRegistry frameworks() {
		return frameworks;
	}

	/** {@return all elements of the roadmap by their identifier, in its order; those without one are left out} */
	public Map<String, List<Element>> elementsById() {
		return elementsById;
	}

	/**
	 * What a rule needs to know of the whole roadmap, found out once for all elements of this check. A rule that looks
	 * through the roadmap again for each element would make the time of a check grow with the square of its size. A
	 * repair must not use it when it is carried out: the roadmap has changed by then.
	 *
	 * @param <T> what is found out
	 * @param type its class, under which it is known
	 * @param survey finds it out, when it is first asked for
	 * @return what was found out, the same at each call
	 */
	public <T> T once(Class<T> type, Function<RuleContext, T> survey) {
		Object known = surveys.get(type);
		if (known == null) {
			known = survey.apply(this);
			surveys.put(type, known);
		}
		return type.cast(known);
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
