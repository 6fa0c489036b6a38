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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;

/** What a rule may ask besides the element that it looks at. */
public final class RuleContext {

	private final Roadmap roadmap;
	private final LocalDate today;
	private final FrameworkRegistry frameworks;
	private final Function<String, List<Element>> index;
	private final Map<Class<?>, Object> surveys = new HashMap<>();

	/**
	 * @param roadmap the roadmap that is checked
	 * @param today the date on which is checked
	 * @param frameworks the installed frameworks
	 * @param index finds the elements with an identifier
	 */
	public RuleContext(Roadmap roadmap, LocalDate today, FrameworkRegistry frameworks,
			Function<String, List<Element>> index) {
		this.roadmap = roadmap;
		this.today = today;
		this.frameworks = frameworks;
		this.index = index;
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

	/**
	 * The elements with an identifier; one at most in a sound roadmap.
	 *
	 * @param id the identifier
	 * @return the elements, in no order
	 */
	public List<Element> withId(String id) {
		return index.apply(id);
	}

	/**
	 * What repairs need to know of the whole roadmap, found out once for all of them until the roadmap changes. A rule
	 * may use it for what it finds only when its {@link Rule#reads() reads} cover all that the survey looks at:
	 * otherwise
	 * the rule is not asked again after a change that makes its finding old. A repair must not use it when it is
	 * carried
	 * out: the roadmap has changed by then.
	 *
	 * @param <T> what is found out
	 * @param type its class, under which it is known
	 * @param survey finds it out, when it is first asked for
	 * @return what was found out, the same at each call until the roadmap changes
	 */
	public <T> T once(Class<T> type, Function<RuleContext, T> survey) {
		Object known = surveys.get(type);
		if (known == null) {
			known = survey.apply(this);
			surveys.put(type, known);
		}
		return type.cast(known);
	}

	/** The roadmap has changed: what was found out once is found out anew when it is asked for. */
	public void roadmapChanged() {
		surveys.clear();
	}

	/** {@return the main language of the roadmap, in which repairs write; English where it names none} */
	public Locale language() {
		return languageOf(roadmap);
	}

	/**
	 * The main language of a roadmap.
	 *
	 * @param roadmap the roadmap
	 * @return the first language that it names; English where it names none
	 */
	public static Locale languageOf(Roadmap roadmap) {
		return roadmap.getLanguages().stream().filter(code -> code != null && !code.isBlank()).findFirst()
				.map(Locale::forLanguageTag).filter(locale -> !locale.getLanguage().isEmpty()).orElse(Locale.ENGLISH);
	}
}
