/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The smallest numbers of sets that together hold all that any of them holds: branch and bound over bit sets. The
 * element that the fewest sets hold is branched upon; a branch ends when even sets as large as the largest that is left
 * would need more than the best so far. Exact, and quick for some dozens of sets; the search is cut off, and says so,
 * after {@value #MOST_STEPS} steps.
 */
final class SetCover {

	private static final int MOST_STEPS = 2_000_000;
	/** More equally small answers than this help nobody, and there can be very many. */
	private static final int MOST_COVERS = 500;

	private final List<BitSet> sets;
	private final TreeSet<List<Integer>> covers = new TreeSet<>(SetCover::compare);
	private int smallest;
	private int steps;

	/**
	 * @param sets the sets
	 */
	SetCover(List<BitSet> sets) {
		this.sets = sets;
		this.smallest = sets.size();
		BitSet wanted = distinct();
		if (!wanted.isEmpty()) {
			search(wanted, new ArrayList<>());
		}
	}

	/** One element for each group of elements that the same sets hold: more change nothing. */
	private BitSet distinct() {
		BitSet all = new BitSet();
		sets.forEach(all::or);
		Map<BitSet, Integer> byHolders = new HashMap<>();
		all.stream().forEach(element -> {
			BitSet holders = new BitSet();
			IntStream.range(0, sets.size()).filter(index -> sets.get(index).get(element)).forEach(holders::set);
			byHolders.putIfAbsent(holders, element);
		});
		BitSet distinct = new BitSet();
		byHolders.values().forEach(distinct::set);
		return distinct;
	}

	/** {@return all smallest covers as indexes in ascending order; empty where the sets are} */
	List<List<Integer>> covers() {
		return List.copyOf(covers);
	}

	/** {@return true if the search ended by itself} */
	boolean isExact() {
		return steps <= MOST_STEPS && covers.size() <= MOST_COVERS;
	}

	private void search(BitSet open, List<Integer> taken) {
		if (open.isEmpty()) {
			found(taken);
			return;
		}
		if (++steps > MOST_STEPS || covers.size() > MOST_COVERS || taken.size() + atLeast(open) > smallest) {
			return;
		}
		int element = rarest(open);
		for (int index = 0; index < sets.size(); index++) {
			if (sets.get(index).get(element)) {
				BitSet rest = (BitSet) open.clone();
				rest.andNot(sets.get(index));
				taken.add(index);
				search(rest, taken);
				taken.removeLast();
			}
		}
	}

	private void found(List<Integer> taken) {
		if (taken.size() < smallest) {
			covers.clear();
			smallest = taken.size();
		}
		if (taken.size() == smallest) {
			covers.add(taken.stream().sorted().toList());
		}
	}

	/** No set holds more of what is open than the largest. */
	private int atLeast(BitSet open) {
		int largest = sets.stream().mapToInt(set -> common(set, open)).max().orElse(0);
		int size = open.cardinality();
		return (size + largest - 1) / largest;
	}

	private int rarest(BitSet open) {
		int rarest = -1;
		long fewest = Long.MAX_VALUE;
		for (int element = open.nextSetBit(0); element >= 0 && fewest > 1; element = open.nextSetBit(element + 1)) {
			int at = element;
			long holders = sets.stream().filter(set -> set.get(at)).count();
			if (holders < fewest) {
				rarest = element;
				fewest = holders;
			}
		}
		return rarest;
	}

	private static int common(BitSet set, BitSet open) {
		BitSet both = (BitSet) set.clone();
		both.and(open);
		return both.cardinality();
	}

	private static int compare(List<Integer> one, List<Integer> other) {
		return IntStream.range(0, Math.min(one.size(), other.size()))
				.map(at -> Integer.compare(one.get(at), other.get(at))).filter(order -> order != 0).findFirst()
				.orElse(Integer.compare(one.size(), other.size()));
	}
}
