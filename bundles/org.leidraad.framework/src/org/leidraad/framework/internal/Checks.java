/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.framework.behaviour.Figure;
import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;

/** Looks at what a class of a framework bundle hands over, and takes a copy that the class cannot change any more. */
final class Checks {

	/** Looks at one of several things. */
	@FunctionalInterface
	private interface Look<T> {

		void at(T one) throws BehaviourFault;
	}

	private final Limits limits;

	Checks(Limits limits) {
		this.limits = limits;
	}

	Optional<Level> tier(Optional<Level> level, Framework catalogue) throws BehaviourFault {
		present(level);
		if (level.isPresent() && !catalogue.getLevels().contains(level.get())) {
			throw new BehaviourFault("foreign-level", String.valueOf(level.get().getId()));
		}
		return level;
	}

	List<Figure> figures(List<Figure> figures) throws BehaviourFault {
		return all(figures, figure -> {
			present(figure.value(), figure.note());
			identified(figure.id());
			characters(figure.id(), figure.unit(), figure.note().orElse(""));
		});
	}

	List<SectionLine> section(List<SectionLine> lines) throws BehaviourFault {
		return all(lines,
				line -> characters(line.subject(), line.label(), line.value(), line.unit(), line.note()));
	}

	// By iterator and not by copying: a list may claim any size, or never end.
	private <T> List<T> all(List<T> handed, Look<T> look) throws BehaviourFault {
		present(handed);
		List<T> copy = new ArrayList<>();
		for (T one : handed) {
			present(one);
			look.at(one);
			if (copy.size() == limits.lines()) {
				throw new BehaviourFault("too-much", limits.lines());
			}
			copy.add(one);
		}
		return List.copyOf(copy);
	}

	ListedProduct product(ListedProduct product, Framework catalogue) throws BehaviourFault {
		present(product);
		identified(product.id());
		present(product.level(), product.from(), product.until(), product.facts());
		Optional<String> level = product.level();
		if (level.isPresent() && catalogue.getLevels().stream().noneMatch(one -> level.get().equals(one.getId()))) {
			throw new BehaviourFault("foreign-level", level.get());
		}
		long length = characters(product.id(), product.brand(), product.model(), product.group());
		Map<String, String> facts = new LinkedHashMap<>();
		for (Map.Entry<String, String> fact : product.facts().entrySet()) {
			length += characters(fact.getKey(), fact.getValue());
			if (length > limits.characters()) {
				throw new BehaviourFault(BehaviourFault.TOO_LONG, limits.characters());
			}
			facts.put(fact.getKey(), fact.getValue());
		}
		return new ListedProduct(product.id(), product.brand(), product.model(), product.group(), level,
				product.from(), product.until(), Collections.unmodifiableMap(facts));
	}

	private static void present(Object... things) throws BehaviourFault {
		for (Object thing : things) {
			if (thing == null) {
				throw new BehaviourFault("null");
			}
		}
	}

	private static void identified(String id) throws BehaviourFault {
		present(id);
		if (id.isBlank()) {
			throw new BehaviourFault("no-id");
		}
	}

	private long characters(String... texts) throws BehaviourFault {
		long length = 0;
		for (String text : texts) {
			present(text);
			length += text.length();
		}
		if (length > limits.characters()) {
			throw new BehaviourFault(BehaviourFault.TOO_LONG, limits.characters());
		}
		return length;
	}
}
