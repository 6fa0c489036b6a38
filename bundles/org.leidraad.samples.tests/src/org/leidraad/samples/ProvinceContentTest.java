/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Aspect;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;

/** The sample "Provincie Voorbeeld" holds what its page in the documentation promises. */
class ProvinceContentTest {

	private Contents contents;
	private Roadmap roadmap;

	@BeforeEach
	void open(@TempDir Path folder) throws Exception {
		roadmap = Installed.open(Installed.PROVINCE, folder).roadmap();
		contents = new Contents(roadmap);
	}

	@Test
	void coversItsYears() {
		assertTrue(roadmap.getName().startsWith("Provincie Voorbeeld"), roadmap.getName());
		assertEquals(2024, roadmap.getFirstYear());
		assertEquals(2032, roadmap.getLastYear());
		assertEquals(List.of("nl"), roadmap.getLanguages());
	}

	@Test
	void hasTheSizeThatIsPromised() {
		assertEquals(4, roadmap.getAmbitions().size());
		assertEquals(11, contents.targets().count());
		assertEquals(26, contents.indicators().count());
		assertEquals(2, roadmap.getProcurements().size());
		assertEquals(2, roadmap.getContracts().size());
		assertEquals(2, roadmap.getPlans().size());
		assertTrue(roadmap.getPlans().stream().mapToInt(plan -> plan.getActions().size()).sum() >= 10);
	}

	@Test
	void measuresEveryIndicatorButOneForThreeYears() {
		Set<LocalDate> years = Set.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31),
				LocalDate.of(2025, 12, 31));
		List<Indicator> unmeasured = new ArrayList<>();
		for (Indicator indicator : contents.indicators().toList()) {
			if (indicator.getMeasurements().isEmpty()) {
				unmeasured.add(indicator);
				continue;
			}
			Set<LocalDate> measured = indicator.getMeasurements().stream().map(Measurement::getDate)
					.collect(Collectors.toSet());
			assertTrue(measured.containsAll(years), indicator.getName() + " " + measured);
		}
		assertEquals(1, unmeasured.size());
	}

	@Test
	void hasARubricAndEvidence() {
		contents.indicators().filter(indicator -> indicator.getKind() == IndicatorKind.QUALITATIVE)
				.forEach(indicator -> assertEquals(5, indicator.getRubric().size()));
		contents.indicators().filter(indicator -> indicator.getKind() == IndicatorKind.EFFORT).forEach(
				indicator -> assertTrue(indicator.getActions().stream().anyMatch(a -> !a.getEvidence().isEmpty())));
	}

	@Test
	void bothProcurementsUseTenOrMoreCriteriaOfBothFrameworksAndOwnText() {
		for (Procurement procurement : roadmap.getProcurements()) {
			List<CriterionUse> criteria = procurement.getCriteria();
			assertAll(procurement.getName(), //
					() -> assertTrue(criteria.size() >= 10),
					() -> assertTrue(criteria.stream().anyMatch(c -> c.getCriterion() == null)),
					() -> assertTrue(criteria.stream().anyMatch(c -> from(c, "epeat/"))),
					() -> assertTrue(criteria.stream().anyMatch(c -> from(c, "eu-gpp/"))));
		}
	}

	@Test
	void namesProductGroupsByTheirCode() {
		Set<String> known = Set.of("30213100-6", "30231300-0", "32250000-0", "30213200-7", "42500000-1");
		Stream.concat(roadmap.getProcurements().stream().flatMap(p -> p.getProductGroups().stream()),
				contents.targets().flatMap(target -> target.getProductGroups().stream()))
				.forEach(code -> assertTrue(known.contains(code), code));
	}

	@Test
	void coversSevenAspects() {
		Set<Aspect> aspects = contents.indicators().map(Indicator::getAspect).collect(Collectors.toSet());
		assertTrue(aspects.containsAll(Set.of(Aspect.ENERGY, Aspect.MATERIALS, Aspect.LIFETIME, Aspect.SOCIAL,
				Aspect.END_OF_LIFE, Aspect.DATA_CENTRE, Aspect.GOVERNANCE)), aspects.toString());
	}

	private static boolean from(CriterionUse use, String framework) {
		return use.getCriterion() != null && use.getCriterion().startsWith(framework);
	}
}
