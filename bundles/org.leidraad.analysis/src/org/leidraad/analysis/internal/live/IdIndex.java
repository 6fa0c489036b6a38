/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.leidraad.model.Element;

/**
 * The elements of a roadmap by their identifier. A table of references that is at most half full: eight bytes an
 * element at most, where a map of the platform takes forty. Identifiers that stand twice are kept apart, because they
 * are few.
 */
public final class IdIndex {

	private static final int FEWEST = 64;

	private Element[] table = new Element[FEWEST];
	private int size;
	private final Map<String, List<Element>> twice = new HashMap<>();

	/**
	 * The elements with an identifier.
	 *
	 * @param id the identifier
	 * @return the elements, in no order; none, or one in a sound roadmap. The list is current only until the next
	 * change
	 */
	public List<Element> find(String id) {
		List<Element> several = twice.get(id);
		if (several != null) {
			return Collections.unmodifiableList(several);
		}
		Element one = table[slot(id)];
		return one == null ? List.of() : List.of(one);
	}

	/** {@return the identifiers that more than one element has} */
	public Collection<String> duplicates() {
		return twice.keySet();
	}

	/**
	 * Adds an element, if it has an identifier.
	 *
	 * @param element the element
	 * @param id its identifier, or null
	 */
	public void add(Element element, String id) {
		if (id == null) {
			return;
		}
		int slot = slot(id);
		if (table[slot] == null) {
			table[slot] = element;
			if (++size * 2 > table.length) {
				grow();
			}
		} else {
			List<Element> several = twice.computeIfAbsent(id, key -> new ArrayList<>(List.of(table[slot])));
			if (!several.contains(element)) {
				several.add(element);
			}
			dropSingle(id, several);
		}
	}

	/**
	 * Takes an element out.
	 *
	 * @param element the element
	 * @param id the identifier that it had, or null
	 */
	public void remove(Element element, String id) {
		if (id == null) {
			return;
		}
		int slot = place(element, id);
		List<Element> several = twice.get(id);
		if (several != null) {
			several.remove(element);
			if (table[slot] == element) {
				table[slot] = several.getFirst();
			}
			dropSingle(id, several);
		} else if (table[slot] == element) {
			table[slot] = null;
			size--;
			moveUp(slot);
		}
	}

	/** Where an element stands for an identifier that it need not have any more; a free place if it does not. */
	private int place(Element element, String id) {
		int mask = table.length - 1;
		int slot = spread(id) & mask;
		while (table[slot] != null && table[slot] != element) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void dropSingle(String id, List<Element> several) {
		if (several.size() < 2) {
			twice.remove(id);
		}
	}

	/** The place of an identifier, or the free place where it belongs. */
	private int slot(String id) {
		int mask = table.length - 1;
		int slot = spread(id) & mask;
		while (table[slot] != null && !id.equals(table[slot].getId())) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private static int spread(String id) {
		int hash = id.hashCode() * 0x9E3779B9;
		return hash ^ hash >>> 15;
	}

	/** Those that stood behind a place that is free now, because it was taken, stand where they are looked for. */
	private void moveUp(int freed) {
		int mask = table.length - 1;
		for (int slot = freed + 1 & mask; table[slot] != null; slot = slot + 1 & mask) {
			Element moved = table[slot];
			table[slot] = null;
			table[slot(moved.getId())] = moved;
		}
	}

	private void grow() {
		Element[] old = table;
		table = new Element[old.length * 2];
		for (Element element : old) {
			if (element != null) {
				table[slot(element.getId())] = element;
			}
		}
	}
}
