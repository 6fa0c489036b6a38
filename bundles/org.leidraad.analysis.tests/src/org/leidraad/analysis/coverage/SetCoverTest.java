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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest covers are the smallest, and all of them are found. */
class SetCoverTest {

	@Test
	void prefersOneSetThatHoldsAllToTwoThatTakeMore() {
		// a greedy search would begin with the largest, {1 2 3 4}, and need three
		List<BitSet> sets = List.of(of(1, 2, 3, 4), of(0, 1, 2), of(3, 4, 5));
		SetCover cover = new SetCover(sets);
		assertEquals(List.of(List.of(1, 2)), cover.covers());
		assertTrue(cover.isExact());
	}

	@Test
	void findsAllThatAreEquallySmallInAStableOrder() {
		assertEquals(List.of(List.of(0, 3), List.of(1, 3), List.of(2, 3)),
				new SetCover(List.of(of(0), of(0), of(0), of(1, 2), of(2))).covers());
	}

	@Test
	void hasNothingToFindWhereThereIsNothing() {
		assertEquals(List.of(), new SetCover(List.of()).covers());
		assertEquals(List.of(), new SetCover(List.of(of(), of())).covers());
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
	void agreesWithTryingAllSelections(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 20; round++) {
			List<BitSet> sets = new ArrayList<>();
			int many = random.nextInt(1, 12);
			int elements = random.nextInt(1, 30);
			for (int i = 0; i < many; i++) {
				BitSet set = new BitSet();
				IntStream.range(0, elements).filter(element -> random.nextInt(4) == 0).forEach(set::set);
				sets.add(set);
			}
			SetCover cover = new SetCover(sets);
			assertEquals(bruteForce(sets), Set.copyOf(cover.covers()), sets.toString());
			assertEquals(cover.covers().size(), Set.copyOf(cover.covers()).size());
			assertTrue(cover.isExact());
		}
	}

	private static Set<List<Integer>> bruteForce(List<BitSet> sets) {
		BitSet wanted = new BitSet();
		sets.forEach(wanted::or);
		if (wanted.isEmpty()) {
			return Set.of();
		}
		List<List<Integer>> covers = new ArrayList<>();
		for (int selection = 0; selection < 1 << sets.size(); selection++) {
			int chosen = selection;
			BitSet held = new BitSet();
			List<Integer> indexes = IntStream.range(0, sets.size()).filter(i -> (chosen & 1 << i) != 0).boxed()
					.toList();
			indexes.forEach(i -> held.or(sets.get(i)));
			if (held.equals(wanted)) {
				covers.add(indexes);
			}
		}
		int smallest = covers.stream().mapToInt(List::size).min().orElseThrow();
		return covers.stream().filter(cover -> cover.size() == smallest).collect(Collectors.toSet());
	}

	private static BitSet of(int... elements) {
		BitSet set = new BitSet();
		IntStream.of(elements).forEach(set::set);
		return set;
	}
}
