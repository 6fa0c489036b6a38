/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Element;
import org.leidraad.model.identity.Identity;

/** Chance that is the same for the same seed, and the elements that are made with it. */
final class Draw {

	private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";
	private static final int LENGTH = 6;
	private static final long IDENTIFIERS = 594_823_321L;
	/** Prime and no divisor of the number of identifiers, so that all are met before one comes again. */
	private static final long STRIDE = 402_653_189L;

	private final Random random;
	private final Map<EClass, String> prefixes = new HashMap<>();
	private final Map<EClass, Long> lastIds = new HashMap<>();
	private final List<Element> fresh = new ArrayList<>();
	private int made;

	Draw(long seed) {
		this.random = new Random(seed);
	}

	/** Makes an element with an identifier of the usual form, which no other has. */
	<E extends Element> E make(EClass kind, Class<E> type) {
		E element = type.cast(EcoreUtil.create(kind));
		element.setId(nextId(kind));
		fresh.add(element);
		made++;
		return element;
	}

	private String nextId(EClass kind) {
		String prefix = prefixes.computeIfAbsent(kind, Draw::prefix);
		long id = (lastIds.computeIfAbsent(kind, key -> random.nextLong(IDENTIFIERS)) + STRIDE) % IDENTIFIERS;
		lastIds.put(kind, id);
		StringBuilder text = new StringBuilder(prefix);
		for (int i = 0; i < LENGTH; i++) {
			text.append(ALPHABET.charAt((int) (id % ALPHABET.length())));
			id /= ALPHABET.length();
		}
		return text.toString();
	}

	private static String prefix(EClass kind) {
		String example = Identity.next(kind);
		return example.substring(0, example.lastIndexOf('-') + 1);
	}

	/** How many elements have been made. */
	int made() {
		return made;
	}

	/** The elements that were made since this was last asked. */
	List<Element> takeFresh() {
		List<Element> taken = List.copyOf(fresh);
		fresh.clear();
		return taken;
	}

	/** True once in so many times. */
	boolean oneIn(int times) {
		return random.nextInt(times) == 0;
	}

	/** A whole number between two, both included. */
	int between(int low, int high) {
		return low + random.nextInt(high - low + 1);
	}

	/** A factor around 1: two thirds of all are no further from it than the spread. */
	double around(double spread) {
		return Math.max(0, 1 + random.nextGaussian() * spread);
	}

	/** A number with the given decimals, written as people write it: without zeros at the end. */
	static BigDecimal decimal(double value, int decimals) {
		double scale = Math.pow(10, decimals);
		BigDecimal exact = BigDecimal.valueOf(Math.round(value * scale), decimals).stripTrailingZeros();
		return exact.scale() < 0 ? exact.setScale(0) : exact;
	}

	/** One of several. */
	<T> T one(List<T> several) {
		return several.get(random.nextInt(several.size()));
	}

	/** Several different ones of a list, in its order, at most as many as it has. */
	<T> List<T> some(List<T> several, int count) {
		List<T> chosen = new ArrayList<>();
		int left = several.size();
		for (T each : several) {
			if (random.nextInt(left--) < count - chosen.size()) {
				chosen.add(each);
			}
		}
		return chosen;
	}

	/** A working day of a year. */
	LocalDate day(int year) {
		LocalDate day = LocalDate.ofYearDay(year, between(2, 355));
		return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
	}
}
