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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;

/**
 * Lets equal values of one file be one object: dates, numbers and short texts repeat, and with them half of the memory
 * of a large roadmap. For each kind of value a table in which the last one to come takes the place; it grows with what
 * is displaced, but not for ever, so that a file in which nothing repeats costs little more.
 */
final class ValuePool {

	private static final int FEWEST_BITS = 8;
	private static final int MOST_BITS = 16;
	/** Longer texts hardly ever repeat. */
	private static final int LONGEST = 120;
	private static final Set<Class<?>> UNCHANGEABLE = Set.of(String.class, BigDecimal.class, LocalDate.class,
			Integer.class);

	private final Map<EDataType, Shelf> shelves = new IdentityHashMap<>();

	/** Texts and what they stand for, at the place that the text's hash names. */
	private static final class Shelf {

		private int bits = FEWEST_BITS;
		private String[] texts = new String[1 << bits];
		private Object[] values = new Object[1 << bits];
		private int displaced;

		Object value(String text, Function<String, Object> read) {
			int place = place(text);
			if (text.equals(texts[place])) {
				return values[place];
			}
			Object value = read.apply(text);
			if (texts[place] != null && ++displaced > texts.length && bits < MOST_BITS) {
				grow();
				place = place(text);
			}
			texts[place] = text;
			values[place] = value;
			return value;
		}

		private int place(String text) {
			return text.hashCode() * 0x9E3779B9 >>> Integer.SIZE - bits;
		}

		private void grow() {
			String[] oldTexts = texts;
			Object[] oldValues = values;
			bits += 2;
			texts = new String[1 << bits];
			values = new Object[1 << bits];
			displaced = 0;
			for (int i = 0; i < oldTexts.length; i++) {
				if (oldTexts[i] != null) {
					int place = place(oldTexts[i]);
					texts[place] = oldTexts[i];
					values[place] = oldValues[i];
				}
			}
		}
	}

	/**
	 * The value that a text stands for.
	 *
	 * @param type the kind of value
	 * @param text the text
	 * @param read makes the value, if it is not there
	 * @return the value, perhaps one that was given before
	 */
	Object value(EDataType type, String text, Function<String, Object> read) {
		if (text.length() > LONGEST) {
			return read.apply(text);
		}
		Shelf shelf = shelves.get(type);
		if (shelf == null) {
			if (!holds(type)) {
				return read.apply(text);
			}
			shelf = new Shelf();
			shelves.put(type, shelf);
		}
		return shelf.value(text, read);
	}

	/** {@return whether values of a kind are simple and can never change, so that one object may stand for many} */
	static boolean holds(EDataType type) {
		return type instanceof EEnum || UNCHANGEABLE.contains(type.getInstanceClass());
	}
}
