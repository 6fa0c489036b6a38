/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import java.util.HashSet;
import java.util.Set;

import org.leidraad.model.Element;

/**
 * Elements by identifier: a table of references that is at most half full, where a map of the platform takes several
 * times as much. Keeps the first element of each identifier, and the identifiers that came again.
 */
final class IdTable {

	private static final int FEWEST = 64;

	private Element[] table = new Element[FEWEST];
	/** Beside each element the hash of its identifier, so that others need not be asked for theirs. */
	private int[] hashes = new int[FEWEST];
	private int size;
	private final Set<String> again = new HashSet<>();

	/**
	 * Adds an element that has an identifier, unless another one has it already.
	 *
	 * @param element the element
	 */
	void add(Element element) {
		int hash = spread(element.getId());
		int slot = slot(element.getId(), hash);
		if (table[slot] == null) {
			table[slot] = element;
			hashes[slot] = hash;
			if (++size * 2 > table.length) {
				grow();
			}
		} else if (table[slot] != element) {
			again.add(element.getId());
		}
	}

	/**
	 * The first element that was added with an identifier.
	 *
	 * @param id the identifier
	 * @return the element, or null
	 */
	Element get(String id) {
		return table[slot(id, spread(id))];
	}

	/** {@return the identifiers of more than one element} */
	Set<String> again() {
		return again;
	}

	private static int spread(String id) {
		int hash = id.hashCode() * 0x9E3779B9;
		return hash ^ hash >>> 15;
	}

	private int slot(String id, int hash) {
		int mask = table.length - 1;
		int slot = hash & mask;
		while (table[slot] != null && (hashes[slot] != hash || !id.equals(table[slot].getId()))) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		Element[] elements = table;
		int[] oldHashes = hashes;
		table = new Element[elements.length * 2];
		hashes = new int[table.length];
		int mask = table.length - 1;
		for (int i = 0; i < elements.length; i++) {
			if (elements[i] != null) {
				int slot = oldHashes[i] & mask;
				while (table[slot] != null) {
					slot = slot + 1 & mask;
				}
				table[slot] = elements[i];
				hashes[slot] = oldHashes[i];
			}
		}
	}
}
