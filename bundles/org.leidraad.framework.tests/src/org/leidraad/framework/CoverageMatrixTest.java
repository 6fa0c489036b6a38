/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.framework.catalogue.AspectCoverage;
import org.leidraad.framework.catalogue.Degree;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.Aspect;

/** The coverage matrix: which framework covers which aspect, core or partly. It is an interpretation and says so. */
class CoverageMatrixTest {

	private static final List<Aspect> COLUMNS = List.of(Aspect.ENERGY, Aspect.MATERIALS, Aspect.LIFETIME,
			Aspect.HAZARDOUS, Aspect.SOCIAL, Aspect.END_OF_LIFE, Aspect.DATA_CENTRE, Aspect.PACKAGING,
			Aspect.GOVERNANCE);
	private static final Set<FrameworkKind> LABELS = Set.of(FrameworkKind.LABEL_TYPE_1,
			FrameworkKind.LABEL_SINGLE_ISSUE);

	private Shipped shipped;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		shipped = Shipped.running();
	}

	@TestFactory
	List<DynamicTest> everyFrameworkCoversWhatTheMatrixSays() throws Exception {
		List<List<String>> matrix = Shipped.table("expected-coverage.tsv");
		assertEquals(shipped.frameworks().stream().map(InstalledFramework::id).toList(),
				matrix.stream().map(List::getFirst).sorted().toList());
		Shipped frameworks = shipped;
		return matrix.stream().map(row -> DynamicTest.dynamicTest(row.getFirst(),
				() -> assertEquals(expected(row), found(frameworks.catalogue(row.getFirst()).getCoverage()))))
				.toList();
	}

	@Test
	void allOfItIsToBeCheckedAndHasASource() throws FrameworkException {
		for (InstalledFramework framework : shipped.frameworks()) {
			for (AspectCoverage one : framework.catalogue().getCoverage()) {
				assertFalse(one.isVerified(), framework.id());
				assertFalse(one.getSource() == null || one.getSource().isBlank(), framework.id());
			}
		}
	}

	@Test
	void forFairProductionOnlyTwoLabelsHaveACoreAndForDataCentresNone() throws FrameworkException {
		assertEquals(Set.of("epeat", "tco"), labels(Aspect.SOCIAL));
		assertEquals(Set.of(), labels(Aspect.DATA_CENTRE));
		assertEquals(Set.of("nordic-swan"), labels(Aspect.PACKAGING));
	}

	private Set<String> labels(Aspect aspect) throws FrameworkException {
		Set<String> labels = new TreeSet<>();
		for (InstalledFramework framework : shipped.frameworks()) {
			if (LABELS.contains(framework.kind())
					&& found(framework.catalogue().getCoverage()).get(aspect) == Degree.CORE) {
				labels.add(framework.id());
			}
		}
		return labels;
	}

	private static Map<Aspect, Degree> found(List<AspectCoverage> coverage) {
		// Two lines about one aspect would contradict each other: then this throws.
		return coverage.stream().collect(Collectors.toMap(AspectCoverage::getAspect, AspectCoverage::getDegree,
				(one, other) -> {
					throw new AssertionError("an aspect is named twice");
				}, () -> new EnumMap<>(Aspect.class)));
	}

	private static Map<Aspect, Degree> expected(List<String> row) {
		Map<Aspect, Degree> degrees = new EnumMap<>(Aspect.class);
		for (Aspect aspect : COLUMNS) {
			String cell = row.get(1 + COLUMNS.indexOf(aspect));
			if (!cell.isEmpty()) {
				degrees.put(aspect, Degree.get(cell));
			}
		}
		return degrees;
	}
}
