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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.MadeFrameworks;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.testing.framework.CatalogueParts;

/** What holds of the coverage by any frameworks: made at random, as many as can be tried in all selections. */
class CoveragePropertiesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
	private static final int MANY = 8;
	private static final List<String> CODES = List.of("30213100-6", "30213000-5", "48000000-8", "48820000-2",
			"72000000-5", "30200000-1");

	private final List<String> ids = new ArrayList<>();
	private MadeFrameworks frameworks;
	private CoverageIndex index;
	private List<ScopeGroup> groups;

	private void make(long seed) {
		Random random = new Random(seed);
		frameworks = new MadeFrameworks();
		for (int i = 0; i < MANY; i++) {
			String id = "f" + i;
			ids.add(id);
			frameworks.with(id, oneOf(FrameworkKind.values(), random), catalogue -> {
				catalogue.setJurisdiction("EU");
				for (int j = 0; j < random.nextInt(1, 5); j++) {
					Criterion criterion = MadeFrameworks.criterion(catalogue, "c" + j, oneOf(Aspect.values(), random),
							oneOf(Use.values(), random));
					criterion.setLevel(random.nextBoolean()
							? null
							: CatalogueParts.level(catalogue, "l" + j, random.nextInt(1, 4)));
					if (random.nextBoolean()) {
						criterion.getProductGroups().add(CODES.get(random.nextInt(CODES.size())));
					}
				}
			});
		}
		index = CoverageIndex.of(frameworks, TODAY);
		groups = CODES.stream().limit(random.nextInt(1, CODES.size())).map(ScopeGroup::of).toList();
	}

	private static <T> T oneOf(T[] several, Random random) {
		return several[random.nextInt(several.length)];
	}

	private Coverage coverage(Set<String> used) {
		return index.coverage(new CoverageScope(Map.of(), groups, Optional.empty()).withFrameworks(used));
	}

	private Set<String> selection(int bits) {
		Set<String> selected = new HashSet<>();
		for (int i = 0; i < MANY; i++) {
			if ((bits & 1 << i) != 0) {
				selected.add(ids.get(i));
			}
		}
		return selected;
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void moreFrameworksNeverMakeMoreGaps(long seed) {
		make(seed);
		Random random = new Random(seed);
		for (int round = 0; round < 30; round++) {
			Set<String> few = selection(random.nextInt(1 << MANY));
			Set<String> more = new HashSet<>(few);
			more.add(ids.get(random.nextInt(MANY)));
			Coverage before = coverage(few);
			Coverage after = coverage(more);
			assertTrue(before.gaps().containsAll(after.gaps()), few + " and " + more);
			for (int cell = 0; cell < before.cells().size(); cell++) {
				assertTrue(after.cells().get(cell).criteria().containsAll(before.cells().get(cell).criteria()));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	void closingSetsCloseWhatCanBeClosedAndNoFewerDo(long seed) {
		make(seed);
		Set<String> used = selection(new Random(seed).nextInt(1 << MANY));
		Coverage coverage = coverage(used);
		Set<String> everything = new HashSet<>(used);
		everything.addAll(candidates());
		assertEquals(coverage(everything).gaps(), coverage.closing().open(), "what all together leave open");
		Set<Set<String>> found = new HashSet<>();
		for (List<InstalledFramework> set : coverage.closing().sets()) {
			Set<String> added = new HashSet<>(set.stream().map(InstalledFramework::id).toList());
			found.add(added);
			Set<String> all = new HashSet<>(used);
			all.addAll(added);
			assertEquals(coverage.closing().open(), coverage(all).gaps(), "closes all that can be closed");
		}
		assertEquals(smallest(used, coverage), found);
	}

	/** What a buyer may choose and what says something of a product: no law, no management system. */
	private Set<String> candidates() {
		Set<String> candidates = new HashSet<>(ids);
		candidates.removeIf(id -> Set.of(FrameworkKind.LAW, FrameworkKind.MANAGEMENT_SYSTEM)
				.contains(frameworks.framework(id).orElseThrow().kind()));
		return candidates;
	}

	/** All smallest additions that leave no more open than all candidates would, by trying each. */
	private Set<Set<String>> smallest(Set<String> used, Coverage coverage) {
		Set<Set<String>> smallest = new HashSet<>();
		int size = MANY + 1;
		for (int bits = 1; bits < 1 << MANY; bits++) {
			Set<String> added = selection(bits);
			Set<String> all = new HashSet<>(used);
			all.addAll(added);
			boolean adds = candidates().containsAll(added) && all.size() == used.size() + added.size();
			if (adds && added.size() <= size && coverage(all).gaps().equals(coverage.closing().open())
					&& !coverage.gaps().equals(coverage.closing().open())) {
				if (added.size() < size) {
					smallest.clear();
					size = added.size();
				}
				smallest.add(added);
			}
		}
		return smallest;
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5})
	void aHigherLevelHoldsWhatTheLowerHolds(long seed) {
		make(seed);
		Coverage coverage = coverage(new HashSet<>(ids));
		for (ScopeGroup group : groups) {
			for (Aspect aspect : Aspect.values()) {
				List<CoveringCriterion> below = List.of();
				for (CoverageLevel level : CoverageLevel.values()) {
					Cell cell = coverage.cell(aspect, group, level).orElseThrow();
					assertEquals(aspect, cell.aspect());
					assertEquals(group, cell.group());
					assertEquals(level, cell.level());
					assertTrue(cell.criteria().containsAll(below));
					below = cell.criteria();
				}
			}
		}
	}
}
