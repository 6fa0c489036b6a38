/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.testing.framework.MadeRegistry;

/** Relations drawn at random, followed in another way: the crosswalk finds the same. */
class CrosswalkClosureTest {

	private static final int CRITERIA = 9;
	private static final String[] KINDS = {"equivalent", "stricter", "implies", "replaces"};

	private final boolean[][] follows = new boolean[CRITERIA][CRITERIA];
	private final boolean[][] checked = new boolean[CRITERIA][CRITERIA];

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	void whatFollowsIsWhatCanBeReached(long seed) {
		MadeRegistry registry = new MadeRegistry().with("it", FrameworkKind.LAW, catalogue(new Random(seed)));
		close(follows);
		close(checked);
		Crosswalk crosswalk = Crosswalk.of(registry);
		for (int i = 0; i < CRITERIA; i++) {
			InstalledCriterion criterion = registry.criterion(key(i).toString()).orElseThrow();
			Set<String> expected = new TreeSet<>();
			for (int j = 0; j < CRITERIA; j++) {
				if (i != j) {
					Comparison comparison = crosswalk.compare(key(i), key(j));
					assertStanding(i, j, comparison);
					if (follows[i][j] || follows[j][i]) {
						expected.add(j + " " + comparison.relationship());
					}
				}
			}
			assertEquals(expected, crosswalk.related(criterion).stream().map(related -> related.criterion().criterion()
					.getKey().substring(1) + ' ' + related.comparison().relationship()).collect(Collectors
							.toCollection(TreeSet::new)));
		}
	}

	private void assertStanding(int one, int other, Comparison comparison) {
		boolean there = follows[one][other];
		boolean back = follows[other][one];
		Set<Relationship> expected = there && back
				? Set.of(Relationship.EQUIVALENT)
				: there
						? Set.of(Relationship.STRICTER, Relationship.IMPLIES)
						: back ? Set.of(Relationship.LOOSER, Relationship.IMPLIED_BY) : Set.of(Relationship.NONE);
		assertTrue(expected.contains(comparison.relationship()), one + " " + other + comparison);
		if (there || back) {
			assertEquals((!there || checked[one][other]) && (!back || checked[other][one]), comparison.verified());
		}
		for (int i = 1; there != back && i < comparison.chain().size(); i++) {
			assertEquals(comparison.chain().get(i - 1).to(), comparison.chain().get(i).from());
		}
	}

	private String catalogue(Random random) {
		StringBuilder text = new StringBuilder("<editions id='1'/>");
		for (int i = 0; i < CRITERIA; i++) {
			text.append("<criteria key='c").append(i).append("'/>");
		}
		for (int i = 0; i < CRITERIA; i++) {
			int from = random.nextInt(CRITERIA);
			int to = random.nextInt(CRITERIA);
			String kind = KINDS[random.nextInt(KINDS.length)];
			boolean verified = random.nextBoolean();
			text.append("<relations kind='").append(kind).append("' from='c").append(from).append("' to='it/c")
					.append(to)
					.append("' verified='").append(verified).append("'/>");
			boolean says = !kind.equals("replaces");
			follows[from][to] |= says;
			checked[from][to] |= says && verified;
			follows[to][from] |= kind.equals("equivalent");
			checked[to][from] |= kind.equals("equivalent") && verified;
		}
		return text.toString();
	}

	private static void close(boolean[][] reach) {
		for (int by = 0; by < CRITERIA; by++) {
			for (int from = 0; from < CRITERIA; from++) {
				for (int to = 0; to < CRITERIA; to++) {
					reach[from][to] |= reach[from][by] && reach[by][to];
				}
			}
		}
	}

	private static CriterionKey key(int number) {
		return new CriterionKey("it", "1", "c" + number);
	}
}
