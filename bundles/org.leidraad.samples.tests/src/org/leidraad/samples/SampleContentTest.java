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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Ambition;
import org.leidraad.model.Aspect;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;

/** The sample "Provincie Voorbeeld" holds what its page in the documentation promises. */
class SampleContentTest {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private Roadmap roadmap;

	@BeforeEach
	void open(@TempDir Path folder) throws Exception {
		roadmap = Installed.open(Installed.SAMPLE, folder).roadmap();
	}

	@Test
	void isPlainlyASample() {
		assertTrue(roadmap.isSample());
		assertTrue(roadmap.getName().startsWith("Provincie Voorbeeld"), roadmap.getName());
		assertTrue(roadmap.getDescription().contains("fictieve organisatie, cijfers ter illustratie"));
		assertEquals(2024, roadmap.getFirstYear());
		assertEquals(2032, roadmap.getLastYear());
		assertEquals(List.of("nl"), roadmap.getLanguages());
		roadmap.getContracts().forEach(
				contract -> assertTrue(contract.getSupplier().endsWith("(fictief)"), contract.getSupplier()));
	}

	@Test
	void hasTheSizeThatIsPromised() {
		assertEquals(4, roadmap.getAmbitions().size());
		assertEquals(11, targets().count());
		assertEquals(26, indicators().count());
		assertEquals(2, roadmap.getProcurements().size());
		assertEquals(2, roadmap.getContracts().size());
		assertEquals(2, roadmap.getPlans().size());
		assertTrue(roadmap.getPlans().stream().mapToInt(plan -> plan.getActions().size()).sum() >= 10);
		for (Ambition ambition : roadmap.getAmbitions()) {
			assertFalse(ambition.getTargets().isEmpty(), ambition.getName());
			assertFalse(ambition.getAspects().isEmpty(), ambition.getName());
			assertFalse(ambition.getSdgTargets().isEmpty(), ambition.getName());
		}
	}

	@Test
	void hasAnAmbassadorWithAMandate() {
		List<Stakeholder> stakeholders = roadmap.getOrganisations().get(0).getStakeholders();
		assertTrue(stakeholders.size() >= 6);
		List<Stakeholder> ambassadors = stakeholders.stream().filter(Stakeholder::isAmbassador).toList();
		assertEquals(1, ambassadors.size());
		assertFalse(ambassadors.get(0).getMandate().isBlank());
	}

	@Test
	void measuresEveryIndicatorButOneForThreeYears() {
		Set<LocalDate> years = Set.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31),
				LocalDate.of(2025, 12, 31));
		List<Indicator> unmeasured = new ArrayList<>();
		for (Indicator indicator : indicators().toList()) {
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
	void everyMeasurementSaysHowGoodItIs() {
		for (Measurement measurement : all(Measurement.class).toList()) {
			String name = ((Element) measurement.eContainer()).getName() + " " + measurement.getDate();
			assertFalse(measurement.getEnteredBy().isBlank(), name);
			assertTrue(measurement.getEnteredOn().isAfter(measurement.getDate()), name);
			assertTrue(measurement.getCompleteness().signum() > 0, name);
			assertTrue(measurement.getCompleteness().compareTo(HUNDRED) <= 0, name);
		}
	}

	@Test
	void aRatioIsItsNumeratorOverItsDenominator() {
		List<Measurement> ratios = all(Measurement.class)
				.filter(measurement -> measurement.getNumerator() != null && measurement.getDenominator() != null)
				.toList();
		assertTrue(ratios.size() >= 20, "only " + ratios.size());
		for (Measurement ratio : ratios) {
			Indicator indicator = (Indicator) ratio.eContainer();
			BigDecimal factor = indicator.getUnit().startsWith("%") ? HUNDRED : BigDecimal.ONE;
			assertEquals(0, ratio.getNumerator().multiply(factor)
					.compareTo(ratio.getValue().multiply(ratio.getDenominator())),
					indicator.getName() + " " + ratio.getDate());
		}
	}

	@Test
	void hasEachKindOfIndicator() {
		Set<IndicatorKind> kinds = indicators().map(Indicator::getKind).collect(Collectors.toSet());
		assertEquals(Set.of(IndicatorKind.values()), kinds);
		indicators().filter(indicator -> indicator.getKind() == IndicatorKind.QUALITATIVE)
				.forEach(indicator -> assertEquals(5, indicator.getRubric().size()));
		indicators().filter(indicator -> indicator.getKind() == IndicatorKind.EFFORT).forEach(
				indicator -> assertTrue(indicator.getActions().stream().anyMatch(a -> !a.getEvidence().isEmpty())));
	}

	@Test
	void everyIndicatorNamesItsPlaceInTheCatalogue() {
		List<String> ids = indicators().map(Indicator::getCatalogueId).toList();
		assertEquals(ids.size(), new HashSet<>(ids).size());
		ids.forEach(id -> assertTrue(id.matches("(KPI|QLI|EFF)-[A-Z0-9-]+"), id));
	}

	@Test
	void namesCriteriaThatAreInstalledForTheUseThatTheFrameworkAllows() {
		FrameworkRegistry frameworks = Installed.frameworks();
		Set<String> seen = new HashSet<>();
		for (CriterionUse use : all(CriterionUse.class).filter(c -> c.getCriterion() != null).toList()) {
			InstalledCriterion installed = frameworks.criterion(use.getCriterion())
					.orElseThrow(() -> new AssertionError(use.getCriterion()));
			seen.add(installed.framework().id());
			assertTrue(installed.criterion().getUses().stream().map(Use::getLiteral).toList()
					.contains(use.getUse().getLiteral()), use.getCriterion());
		}
		assertEquals(Set.of("epeat", "eu-gpp"), seen);
	}

	@Test
	void usesOnlyEditionsThatItLists() {
		Set<String> editions = roadmap.getFrameworks().stream().map(f -> f.getFramework() + "/" + f.getEdition())
				.collect(Collectors.toSet());
		Set<String> used = all(CriterionUse.class).map(CriterionUse::getCriterion).filter(Objects::nonNull)
				.map(key -> key.substring(0, key.lastIndexOf('/'))).collect(Collectors.toSet());
		assertEquals(editions, used);
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
	void weightsOfTheAwardCriteriaMakeAHundred() {
		for (Procurement procurement : roadmap.getProcurements()) {
			BigDecimal sum = procurement.getCriteria().stream().filter(c -> c.getUse() == CriterionUseType.AWARD)
					.map(CriterionUse::getWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
			assertEquals(0, HUNDRED.compareTo(sum), procurement.getName() + ": " + sum);
			procurement.getCriteria().stream().filter(c -> c.getUse() != CriterionUseType.AWARD)
					.forEach(c -> assertNull(c.getWeight(), c.getName()));
		}
	}

	@Test
	void everyCriterionAcceptsEquivalentProof() {
		all(CriterionUse.class).forEach(
				criterion -> assertTrue(criterion.getProof().contains("of gelijkwaardig"), criterion.getName()));
	}

	@Test
	void namesProductGroupsByTheirCode() {
		Set<String> known = Set.of("30213100-6", "30231300-0", "32250000-0", "30213200-7", "42500000-1");
		Stream.concat(roadmap.getProcurements().stream().flatMap(p -> p.getProductGroups().stream()),
				targets().flatMap(target -> target.getProductGroups().stream()))
				.forEach(code -> assertTrue(known.contains(code), code));
	}

	@Test
	void contractsHaveAValueATermAManagerAndCriteria() {
		for (Contract contract : roadmap.getContracts()) {
			assertTrue(contract.getValue().signum() > 0);
			assertTrue(contract.getStart().isBefore(contract.getEnd()));
			assertFalse(contract.getManager().getName().isBlank());
			assertTrue(contract.getCriteria().size() >= 10);
			assertTrue(contract.getProcurement().getCriteria().containsAll(contract.getCriteria()));
			assertFalse(contract.getIndicators().isEmpty());
		}
	}

	@Test
	void coversSevenAspects() {
		Set<Aspect> aspects = indicators().map(Indicator::getAspect).collect(Collectors.toSet());
		assertTrue(aspects.containsAll(Set.of(Aspect.ENERGY, Aspect.MATERIALS, Aspect.LIFETIME, Aspect.SOCIAL,
				Aspect.END_OF_LIFE, Aspect.DATA_CENTRE, Aspect.GOVERNANCE)), aspects.toString());
	}

	@Test
	void isAValidModelWithIdentifiersOfItsOwn() {
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(roadmap);
		assertEquals(Diagnostic.OK, diagnostic.getSeverity(), diagnostic::toString);
		Set<String> ids = new HashSet<>();
		Stream.concat(Stream.of(roadmap), all(Element.class)).forEach(element -> {
			assertTrue(element.getId().matches("[a-z]-[0-9b-df-hjkmnp-tv-xz]{6}"), element.getId());
			assertTrue(ids.add(element.getId()), element.getId());
		});
	}

	private static boolean from(CriterionUse use, String framework) {
		return use.getCriterion() != null && use.getCriterion().startsWith(framework);
	}

	private Stream<Target> targets() {
		return roadmap.getAmbitions().stream().flatMap(ambition -> ambition.getTargets().stream());
	}

	private Stream<Indicator> indicators() {
		return targets().flatMap(target -> target.getIndicators().stream());
	}

	private <E extends EObject> Stream<E> all(Class<E> type) {
		List<E> found = new ArrayList<>();
		for (TreeIterator<EObject> contents = roadmap.eAllContents(); contents.hasNext();) {
			EObject next = contents.next();
			if (type.isInstance(next)) {
				found.add(type.cast(next));
			}
		}
		return found.stream();
	}
}
