/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.search.CriterionFilter;
import org.leidraad.model.Aspect;

/**
 * What somebody looks for in the browser. It is remembered from one run to the next.
 *
 * @param words what is typed
 * @param aspect the aspect that is chosen
 * @param group the product group that is chosen
 * @param step the level that is chosen, 1 to 3
 * @param use the use that is chosen
 * @param kind the kind of framework that is chosen
 * @param framework the identifier of the framework that is chosen
 * @param inForce whether only what is in force today is listed
 */
record BrowserState(String words, Optional<Aspect> aspect, Optional<ProductGroup> group, Optional<Integer> step,
		Optional<Use> use, Optional<FrameworkKind> kind, Optional<String> framework, boolean inForce) {

	/** Nothing is asked. */
	static final BrowserState NONE = new BrowserState("", Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), false);

	/** {@return what the search must let through on a day} */
	CriterionFilter filter(LocalDate today) {
		return new CriterionFilter(aspect, group, step, use, kind, framework,
				inForce ? Optional.of(today) : Optional.empty(), Optional.empty());
	}

	/** {@return true if nothing is asked} */
	boolean isNone() {
		return equals(NONE);
	}

	/** {@return the same question in other words} */
	BrowserState typed(String other) {
		return new BrowserState(other, aspect, group, step, use, kind, framework, inForce);
	}

	/** {@return what is remembered of it} */
	Map<String, String> remembered() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("words", words);
		all.put("aspect", aspect.map(Aspect::getLiteral).orElse(""));
		all.put("group", group.map(ProductGroup::prefix).orElse(""));
		all.put("step", step.map(String::valueOf).orElse(""));
		all.put("use", use.map(Use::getLiteral).orElse(""));
		all.put("kind", kind.map(FrameworkKind::getLiteral).orElse(""));
		all.put("framework", framework.orElse(""));
		all.put("inForce", String.valueOf(inForce));
		return all;
	}

	/**
	 * Reads what was remembered; what nobody knows any more is left out.
	 *
	 * @param remembered gives the value of a name, an empty text where there is none
	 * @return the state
	 */
	static BrowserState of(Function<String, String> remembered) {
		Optional<String> framework = written(remembered, "framework");
		Optional<Integer> step = written(remembered, "step").filter(text -> text.matches("[1-3]"))
				.map(Integer::valueOf);
		return new BrowserState(remembered.apply("words"),
				written(remembered, "aspect").flatMap(text -> Optional.ofNullable(Aspect.get(text))),
				written(remembered, "group").map(ProductGroup::new), step,
				written(remembered, "use").flatMap(text -> Optional.ofNullable(Use.get(text))),
				written(remembered, "kind").flatMap(text -> Optional.ofNullable(FrameworkKind.get(text))), framework,
				Boolean.parseBoolean(remembered.apply("inForce")));
	}

	private static Optional<String> written(Function<String, String> remembered, String name) {
		return Optional.of(remembered.apply(name)).filter(text -> !text.isBlank());
	}
}
